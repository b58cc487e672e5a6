import { dimension, disagreement, role, roles, settings, thing } from './en/catalogue.ts'
import { ask, compare, map, rank } from './en/compare.ts'
import { need } from './en/need.ts'
import { parts } from './en/parts.ts'
import { home, shell } from './en/shell.ts'

/** English words of the page. */
export const en = {
  shell,
  home,
  parts,
  roles,
  role,
  dimension,
  disagreement,
  thing,
  map,
  rank,
  compare,
  ask,
  need,
  settings,
}

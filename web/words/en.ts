import { home, shell } from './en/shell.ts'
import { ask, compare, map, rank } from './en/compare.ts'
import { need } from './en/need.ts'
import { disagreementKind, manner, parts, strength, verb } from './en/parts.ts'
import { disagreement, dimension, role, roles, settings, thing } from './en/catalogue.ts'

/** English words of the page. */
export const en = {
  shell,
  home,
  parts,
  strength,
  manner,
  verb,
  disagreementKind,
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

import { dimension, disagreement, role, roles, settings, thing } from './de/catalogue.ts'
import { ask, compare, map, rank } from './de/compare.ts'
import { need } from './de/need.ts'
import { parts } from './de/parts.ts'
import { home, shell } from './de/shell.ts'
import type { Words } from './words.ts'

/** Deutsche Wörter der Seite. */
export const de: Words = {
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

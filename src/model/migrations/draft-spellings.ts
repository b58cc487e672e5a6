import { isMapping } from '../compile-shape.ts'
import type { Migration, OldDocument } from './migration.ts'

/** Keys that were called otherwise in version 0, by list. */
const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  units: { parent: 'in' },
  positions: { manager: 'reports-to', person: 'holder' },
  groups: { manager: 'reports-to' },
}

/** Verbs that were called by the letters of RACI in version 0. */
const VERBS: Readonly<Record<string, string>> = {
  accountable: 'answers-for',
  responsible: 'carries-out',
  consulted: 'gives-input',
  informed: 'is-told',
}

/**
 * Version 0, the drafts: `manager` and `person` of a position are `reports-to` and `holder`, `parent` of a
 * unit is `in`, and verbs of assignments are words of the document instead of RACI's.
 */
export const draftSpellings: Migration = {
  name: 'draft-spellings',
  from: 0,
  to: 1,
  migrate: (document) => {
    const lists = Object.entries(document).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, value]
      if (key === 'assignments') return [key, value.map(withVerb)]
      return [key, value.map((entity) => renamed(entity, KEYS[key] ?? {}))]
    })
    return Object.fromEntries(lists) as OldDocument
  },
}

function renamed(entity: unknown, keys: Readonly<Record<string, string>>): unknown {
  if (!isMapping(entity)) return entity
  const pairs = Object.entries(entity).map(([key, value]) => {
    const name = Object.hasOwn(keys, key) ? keys[key] : undefined
    // Where both spellings stand, reading tells that the old one is unknown.
    return [name === undefined || Object.hasOwn(entity, name) ? key : name, value]
  })
  return Object.fromEntries(pairs)
}

function withVerb(assignment: unknown): unknown {
  if (!isMapping(assignment)) return assignment
  const { verb } = assignment
  if (typeof verb !== 'string' || !Object.hasOwn(VERBS, verb)) return assignment
  return { ...assignment, verb: VERBS[verb] }
}

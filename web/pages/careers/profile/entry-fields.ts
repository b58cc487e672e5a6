import type { z } from 'zod'
import {
  type CareerProfile,
  certificateSchema,
  degreeSchema,
  experienceSchema,
  heldPostSchema,
  LOG_KINDS,
  logEntrySchema,
  skillSchema,
} from '../../../../src/career/career-profile.ts'
import { DEGREE_LEVELS, type Topic } from '../../../../src/catalogue/career-model.ts'

/** Lists of a profile that have a form. */
export const ENTRY_LISTS = [
  'degrees',
  'certificates',
  'experience',
  'skills',
  'held',
  'log',
] as const

/** A list of a profile that has a form. */
export type EntryListName = (typeof ENTRY_LISTS)[number]

/** An entry of any of them. */
export type ProfileEntry = NonNullable<CareerProfile[EntryListName]>[number]

/** Names of all fields; those with a dot stand within another. */
export type FieldName =
  | 'level'
  | 'field'
  | 'title'
  | 'year'
  | 'name'
  | 'area'
  | 'years'
  | 'evidence'
  | 'skill'
  | 'role'
  | 'from'
  | 'until'
  | 'team'
  | 'budget.amount'
  | 'budget.currency'
  | 'date'
  | 'kind'
  | 'what'
  | 'proves'

/** A field of a form: how it is filled, and whether it has to be. */
export type EntryField = {
  readonly name: FieldName
  readonly isNeeded?: boolean
} & (
  | { readonly kind: 'text' | 'number' | 'date' | 'lines' | 'station' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Words that may mean a topic of the catalogue, of these kinds. */
  | { readonly kind: 'topic' | 'topics'; readonly of: readonly Topic['kind'][] }
)

const year: EntryField = { name: 'year', kind: 'number' }
const evidence: EntryField = { name: 'evidence', kind: 'lines' }

/** The fields of each list, in the order of the form. */
export const ENTRY_FIELDS: Readonly<Record<EntryListName, readonly EntryField[]>> = {
  degrees: [
    { name: 'level', kind: 'choice', options: DEGREE_LEVELS, isNeeded: true },
    { name: 'field', kind: 'topic', of: ['field', 'area', 'skill'], isNeeded: true },
    { name: 'title', kind: 'text' },
    year,
  ],
  certificates: [
    { name: 'name', kind: 'text', isNeeded: true },
    { name: 'field', kind: 'topic', of: ['field', 'area', 'skill'] },
    year,
  ],
  experience: [
    { name: 'area', kind: 'topic', of: ['area', 'field', 'skill'], isNeeded: true },
    { name: 'years', kind: 'number' },
    evidence,
  ],
  skills: [
    { name: 'skill', kind: 'topic', of: ['skill', 'proof', 'area', 'field'], isNeeded: true },
    evidence,
  ],
  held: [
    { name: 'title', kind: 'text', isNeeded: true },
    { name: 'role', kind: 'station' },
    { name: 'from', kind: 'date' },
    { name: 'until', kind: 'date' },
    { name: 'years', kind: 'number' },
    { name: 'team', kind: 'number' },
    { name: 'budget.amount', kind: 'number' },
    { name: 'budget.currency', kind: 'text' },
  ],
  log: [
    { name: 'date', kind: 'date', isNeeded: true },
    { name: 'kind', kind: 'choice', options: LOG_KINDS, isNeeded: true },
    { name: 'what', kind: 'text', isNeeded: true },
    { name: 'proves', kind: 'topics', of: ['skill', 'proof', 'area', 'field'] },
  ],
}

/** What checks an entry of each list. */
export const ENTRY_SCHEMAS: Readonly<Record<EntryListName, z.ZodType<ProfileEntry>>> = {
  degrees: degreeSchema,
  certificates: certificateSchema,
  experience: experienceSchema,
  skills: skillSchema,
  held: heldPostSchema,
  log: logEntrySchema,
}

import type { Field } from './fields.ts'
import type { Column } from './map-columns.ts'
import type { SpokenFields } from './result.ts'

/** Fields of positions each column speaks of. */
const OF_POSITIONS: Readonly<Record<string, readonly Field[]>> = {
  title: ['title', 'name', 'first-name', 'last-name'],
  unit: ['unit', 'unit-1', 'unit-2', 'unit-3', 'unit-4', 'unit-5', 'unit-6'],
  'reports-to': ['manager'],
  lines: [
    'manager',
    'dotted-manager',
    'functional-manager',
    'project-manager',
    'administrative-manager',
  ],
  holder: ['name', 'first-name', 'last-name', 'email'],
  'vacant-since': ['vacant-since'],
  state: ['status'],
  grade: ['grade'],
  fte: ['fte'],
  profession: ['profession'],
  description: ['description'],
  notes: ['notes'],
}

const OF_HOLDERS: Readonly<Record<string, readonly Field[]>> = {
  share: ['share'],
  kind: ['occupancy'],
  from: ['from'],
  until: ['until'],
}

const OF_PEOPLE: Readonly<Record<string, readonly Field[]>> = {
  name: ['name', 'first-name', 'last-name', 'email'],
  email: ['email'],
  phone: ['phone'],
}

/** Which fields of entities a table has columns for (T39). */
export function spokenFields(columns: readonly Column[]): SpokenFields {
  const fields = new Set(columns.map(({ field }) => field))
  const spoken = (table: Readonly<Record<string, readonly Field[]>>) =>
    Object.keys(table).filter((key) => table[key]?.some((field) => fields.has(field)))
  return {
    positions: spoken(OF_POSITIONS),
    holders: spoken(OF_HOLDERS),
    people: spoken(OF_PEOPLE),
    units: ['name', 'in'],
  }
}

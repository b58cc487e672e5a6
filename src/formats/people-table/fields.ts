/** What a column of a table can be taken for. */
export const FIELDS = [
  'name',
  'first-name',
  'middle-name',
  'last-name',
  'academic-title',
  'person-number',
  'position-number',
  'email',
  'phone',
  'title',
  'unit',
  'unit-parent',
  'unit-1',
  'unit-2',
  'unit-3',
  'unit-4',
  'unit-5',
  'unit-6',
  'manager',
  'dotted-manager',
  'functional-manager',
  'project-manager',
  'administrative-manager',
  'status',
  'vacant',
  'vacant-since',
  'occupancy',
  'fte',
  'share',
  'grade',
  'profession',
  'from',
  'until',
  'description',
  'notes',
] as const

/** What a column is taken for. */
export type Field = (typeof FIELDS)[number]

/** The fields of managers, with the kind of line they give. */
export const MANAGER_FIELDS = {
  manager: 'solid',
  'dotted-manager': 'dotted',
  'functional-manager': 'functional',
  'project-manager': 'project',
  'administrative-manager': 'administrative',
} as const satisfies Partial<Record<Field, string>>

/** A column that names a manager. */
export type ManagerField = keyof typeof MANAGER_FIELDS

/** Whether a field names a manager. */
export const isManagerField = (field: Field): field is ManagerField =>
  Object.hasOwn(MANAGER_FIELDS, field)

/** The levels of units, outermost first. */
export const UNIT_LEVELS = [
  'unit-1',
  'unit-2',
  'unit-3',
  'unit-4',
  'unit-5',
  'unit-6',
] as const satisfies readonly Field[]

/** Fields that several columns may be taken for. */
const REPEATABLE: readonly Field[] = [
  ...(Object.keys(MANAGER_FIELDS) as ManagerField[]),
  ...UNIT_LEVELS,
]

/** Whether several columns may be taken for a field. */
export const isRepeatable = (field: Field): boolean => REPEATABLE.includes(field)

/** Whether a text is the name of a field. */
export const isField = (text: unknown): text is Field => FIELDS.some((field) => field === text)

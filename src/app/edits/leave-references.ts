import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../../model/kinds.ts'
import type { Model } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { sameValue } from '../../record/same-value.ts'
import type { EditTarget } from './find-target.ts'

type Fields = Readonly<Record<string, unknown>>

/** Which fields of entries lead to which kind. Those in `HEIRS` lead on to what was above. */
const REFERENCES: Readonly<Record<string, EntityKind>> = {
  thing: 'things',
  initiative: 'initiatives',
  unit: 'units',
  in: 'units',
  head: 'positions',
  'reports-to': 'positions',
  lines: 'positions',
  holder: 'people',
  person: 'people',
  position: 'positions',
  members: 'positions',
  alternates: 'positions',
  chair: 'positions',
  body: 'bodies',
  from: 'positions',
  to: 'positions',
  set: 'rule-sets',
  over: 'rules',
}

/** Fields that get what was above instead of nothing: reports go to the superior of the superior. */
const HEIRS = ['unit', 'in', 'reports-to']

/** Entries that say nothing any more without the one they are about. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  assignments: ['position'],
  delegations: ['from', 'to'],
  absences: ['person'],
}

/** What assignments and delegations may be about. */
const MATTERS: readonly EntityKind[] = ['responsibilities', 'decisions', 'things']

/**
 * Operations that let nothing lead to an entry any more: seats below it report to its superior, units
 * and seats within it go to the unit around it; other lines, deputies, memberships go; so do assignments,
 * delegations and absences of it, and assignments that hold only within it. Rules stay: who decides instead is not for this to say.
 */
export function leaveReferences(model: Model, target: EditTarget): readonly Operation[] {
  const operations: Operation[] = []
  const heir = heirOf(target)
  for (const kind of ENTITY_KINDS) {
    for (const entity of model.tables[kind].list() as readonly Entities[EntityKind][]) {
      const id = idOf(kind, entity)
      if (kind === target.kind && id === target.id) continue
      const left = withoutTarget(kind, entity as Fields, target, heir)
      if (left === null) operations.push({ op: 'remove', kind, id })
      else if (!sameValue(left, entity)) {
        operations.push({ op: 'put', kind, entity: left } as unknown as Operation)
      }
    }
  }
  return operations
}

/** How many entries lead to one, of whichever list. */
export function countReferences(model: Model, target: EditTarget): number {
  return leaveReferences(model, target).length
}

function heirOf({ kind, entity }: EditTarget): string | undefined {
  const fields = entity as Fields
  const above =
    kind === 'positions' ? fields['reports-to'] : kind === 'units' ? fields.in : undefined
  return typeof above === 'string' ? above : undefined
}

/** An entry without what leads to the target; `null` where nothing of it is left. */
function withoutTarget(
  kind: EntityKind,
  entity: Fields,
  target: EditTarget,
  heir: string | undefined,
): Fields | null {
  const isGone = (value: unknown) => value === target.id
  const result: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(entity)) {
    const leads = REFERENCES[field] === target.kind && !(field === 'from' && kind !== 'delegations')
    const isMatter = field === 'of' && MATTERS.includes(target.kind)
    // Without its scope it would hold everywhere.
    const isScope = field === 'scope' && isFields(value)
    if (isScope && !sameValue(withoutTarget(kind, value, target, undefined), value)) return null
    if (isMatter && isGone(value)) return null
    if (field === 'deputy' && isFields(value)) {
      const inner = withoutTarget(kind, value, target, undefined)
      if (sameValue(inner, value)) result[field] = value
    } else if (!leads) result[field] = value
    else if (isGone(value)) {
      if (NEEDED[kind]?.includes(field)) return null
      if (HEIRS.includes(field) && heir !== undefined) result[field] = heir
    } else if (field === 'alternates' && isFields(value)) {
      const pairs = Object.entries(value).filter((pair) => !pair.some(isGone))
      if (pairs.length > 0) result[field] = Object.fromEntries(pairs)
    } else if (Array.isArray(value)) {
      const left = value.filter((one) => !isGone(one) && !isGone(one.to) && !isGone(one.person))
      if (left.length > 0 || field === 'members') result[field] = left
    } else if (!(isFields(value) && isGone(value.person))) result[field] = value
  }
  return result
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

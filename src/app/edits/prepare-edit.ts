import { explainShape } from '../../model/explain-shape.ts'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_SCHEMAS, type EntityKind } from '../../model/kinds.ts'
import { entityOf, type Model } from '../../model/model.ts'
import type { Operation, PutOperation } from '../../model/operation.ts'
import { organizationSchema } from '../../model/organization.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'
import type { EditWish, ParseValue } from './edit-wish.ts'
import { findKind, findTarget, nearestId } from './find-target.ts'
import { leaveReferences } from './leave-references.ts'
import { type FieldShapes, readFields } from './read-fields.ts'
import { checkEntry, entryExists, replaceEntry, withoutNothing } from './replace-entry.ts'

/**
 * The operations that do what somebody wants of an organisation; none where all is as wanted already. What is
 * not there, no field, or no value of a field is refused with what was probably meant.
 */
export function prepareEdit(
  model: Model,
  wish: EditWish,
  parse: ParseValue,
): Outcome<readonly Operation[]> {
  if (wish.do === 'add') return prepareAdd(model, wish, parse)
  if (wish.do === 'remove') return prepareRemove(model, wish)
  if (wish.target === 'organization') return setOrganization(model, wish.fields, parse)
  return prepareSet(model, wish, parse)
}

type Wish<Do extends EditWish['do']> = Extract<EditWish, { readonly do: Do }>

function prepareSet(
  model: Model,
  { target, fields }: Wish<'set'>,
  parse: ParseValue,
): Outcome<readonly Operation[]> {
  const found = findTarget(model, target)
  if (!found.ok) return found
  const { kind, entity } = found.value
  const read = readFields(fields, shapesOf(kind), target, parse)
  if (!read.ok) return read
  return replaceEntry(model, found.value, { ...entity, ...read.value }, target)
}

function prepareAdd(
  model: Model,
  { kind: word, fields, after }: Wish<'add'>,
  parse: ParseValue,
): Outcome<readonly Operation[]> {
  const found = findKind(word)
  if (!found.ok) return found
  const kind = found.value
  const read = readFields(fields, shapesOf(kind), kind, parse)
  if (!read.ok) return read
  const name = typeof read.value.id === 'string' ? `${kind}/${read.value.id}` : kind
  const checked = checkEntry(kind, read.value, name)
  if (!checked.ok) return checked
  const id = idOf(kind, checked.value)
  if (entityOf(model, kind, id)) return entryExists(kind, id)
  if (after !== undefined && !entityOf(model, kind, after)) {
    const near = nearestId(model, kind, after)
    const advice = near ? ` Did you mean ${near}?` : ''
    return refused('unknown-entity', '--after', `${kind} has no ${after}.${advice}`)
  }
  const put = { op: 'put', kind, entity: checked.value } as PutOperation
  return answered([after === undefined ? put : { ...put, after }])
}

function prepareRemove(
  model: Model,
  { target, withLines }: Wish<'remove'>,
): Outcome<readonly Operation[]> {
  const found = findTarget(model, target)
  if (!found.ok) return found
  const { kind, id } = found.value
  const others = withLines ? leaveReferences(model, found.value) : []
  return answered([...others, { op: 'remove', kind, id }])
}

function setOrganization(
  model: Model,
  fields: readonly string[],
  parse: ParseValue,
): Outcome<readonly Operation[]> {
  const shapes = organizationSchema.shape as FieldShapes
  const read = readFields(fields, shapes, 'organization', parse)
  if (!read.ok) return read
  const organization = withoutNothing({ ...model.organization, ...read.value })
  const parsed = organizationSchema.safeParse(organization)
  if (parsed.success) return answered([{ op: 'organization', organization: parsed.data }])
  const root = { organization }
  const problems = explainShape(organizationSchema, organization, ['organization'], root)
  return refusedWith('invalid-field', 'organization', problems)
}

/** The fields of a kind of entry, and what each may hold. */
function shapesOf(kind: EntityKind): FieldShapes {
  return ENTITY_SCHEMAS[kind].shape as FieldShapes
}

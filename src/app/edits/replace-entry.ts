import { checkSense } from '../../model/check-sense.ts'
import { ENTITY_SHAPES } from '../../model/entity-shapes.ts'
import { explainShape } from '../../model/explain-shape.ts'
import { idOf } from '../../model/id-of.ts'
import { ENTITY_SCHEMAS, type Entities, type EntityKind } from '../../model/kinds.ts'
import { entityOf, type Model } from '../../model/model.ts'
import type { Operation, PutOperation } from '../../model/operation.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'
import type { EditTarget } from './find-target.ts'

/**
 * The operations that put new fields in the place of an entry. What would not be right is refused with its
 * field; so is another `id`, since others refer to it. `name` is what messages call the entry.
 */
export function replaceEntry(
  model: Model,
  { kind, id }: EditTarget,
  fields: Readonly<Record<string, unknown>>,
  name: string,
): Outcome<readonly Operation[]> {
  if (fields.id !== undefined && fields.id !== id) {
    const message = `${name}: the id stays, since others refer to it. Add an entry of the new id, then remove this one.`
    return refused('invalid-field', `${name} id`, message)
  }
  const checked = checkEntry(kind, fields, name)
  if (!checked.ok) return checked
  const put = { op: 'put', kind, entity: checked.value } as PutOperation
  const now = idOf(kind, checked.value)
  if (now === id) return answered([put])
  // What it says is its id: another entry takes its place.
  if (entityOf(model, kind, now)) return entryExists(kind, now)
  return answered([
    { ...put, after: id },
    { op: 'remove', kind, id },
  ])
}

/** Whether an entry is whole and makes sense; `name` is what messages call it. */
export function checkEntry(
  kind: EntityKind,
  fields: object,
  name: string,
): Outcome<Entities[EntityKind]> {
  const entity = withoutNothing(fields)
  if (!ENTITY_SHAPES[kind](entity)) {
    const problems = explainShape(ENTITY_SCHEMAS[kind], entity, [name], { [name]: entity })
    return refusedWith('invalid-field', name, problems)
  }
  const sound = entity as Entities[EntityKind]
  const [nonsense] = checkSense(kind, sound as never)
  if (!nonsense) return answered(sound)
  const at = [name, ...nonsense.path].join(' › ')
  return refused('invalid-field', name, `${at}: ${nonsense.expected} belongs here.`)
}

/** Fields without those that say nothing. */
export function withoutNothing(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** An entry that would be there twice. */
export function entryExists(kind: EntityKind, id: string) {
  const message = `${kind}/${id} is there already; change it with mandate set ${kind}/${id} field=value.`
  return refused('entity-exists', `${kind}/${id}`, message)
}

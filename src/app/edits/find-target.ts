import { idOf } from '../../model/id-of.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../../model/kinds.ts'
import { entityOf, type Model } from '../../model/model.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** An entry of the document that is to be changed. */
export type EditTarget = {
  readonly kind: EntityKind
  readonly id: string
  readonly entity: Entities[EntityKind]
}

/** Among so many ids the nearest is looked for; in larger lists nobody waits for a guess. */
const MOST_GUESSED = 20_000

/** The entry that `positions/cto` names; else what was probably meant. */
export function findTarget(model: Model, target: string): Outcome<EditTarget> {
  const slash = target.indexOf('/')
  if (slash === -1) {
    const message = `${shown(target)} names no entry; write its list and its id, like positions/cto.`
    return refused('unknown-entity', target, message)
  }
  const kind = findKind(target.slice(0, slash))
  if (!kind.ok) return kind
  const id = target.slice(slash + 1)
  const entity = entityOf(model, kind.value, id)
  if (entity) return answered({ kind: kind.value, id, entity })
  const near = nearestId(model, kind.value, id)
  const advice = near ? ` Did you mean ${kind.value}/${near}?` : ''
  const message = `${kind.value} has no ${shown(id)}.${advice}`
  return refused('unknown-entity', target, message, near ? [`${kind.value}/${near}`] : [])
}

/** The kind of entry a word names. */
export function findKind(word: string): Outcome<EntityKind> {
  const kind = ENTITY_KINDS.find((one) => one === word)
  if (kind) return answered(kind)
  const near = nearestWord(word, ENTITY_KINDS)
  const advice = near ? `Did you mean ${near}?` : `There are: ${ENTITY_KINDS.join(', ')}.`
  const message = `There is no list ${shown(word)}. ${advice}`
  return refused('unknown-kind', word, message, near ? [near] : ENTITY_KINDS)
}

/** The id of a list that comes nearest to one that is not there. */
export function nearestId(model: Model, kind: EntityKind, id: string): string | undefined {
  const table = model.tables[kind]
  if (table.size > MOST_GUESSED) return undefined
  const ids = (table.list() as readonly Entities[EntityKind][]).map((one) => idOf(kind, one))
  return nearestWord(id, ids)
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

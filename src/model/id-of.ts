import type { Absence } from './absence.ts'
import type { Assignment } from './assignment.ts'
import type { Delegation } from './delegation.ts'
import { endHash, feedHash, fingerprint, HASH_START } from './hash-text.ts'
import type { Entities, EntityKind } from './kinds.ts'

/**
 * The id of an entity: its own, or for assignments, delegations and absences written without one the
 * id derived from what they say (I3, I4). The derived id depends on nothing but the entity, so it is
 * the same wherever in whichever file it stands; it is never written into the document.
 */
export function idOf<Kind extends EntityKind>(kind: Kind, entity: Entities[Kind]): string {
  if (entity.id !== undefined) return entity.id
  switch (kind as EntityKind) {
    case 'assignments':
      return assignmentId(entity as Assignment)
    case 'delegations':
      return delegationId(entity as Delegation)
    case 'absences':
      return absenceId(entity as Absence)
    default:
      throw new TypeError(`An entity of ${kind} has no id`)
  }
}

/**
 * The hash of the id of an assignment that has none of its own, without making the id: there are a
 * million of them, and hardly any is ever asked for. Nothing for those whose id takes more.
 */
export function derivedHash({ id, position, verb, of, scope }: Assignment): number | undefined {
  if (id !== undefined || position.includes(':') || of.includes(':')) return undefined
  let hash = feedHash(feedHash(HASH_START, position), ':')
  hash = feedHash(feedHash(feedHash(hash, verb), ':'), of)
  if (scope === undefined) return endHash(hash)
  for (const key in scope) if (key !== 'unit') return undefined
  return scope.unit === undefined
    ? endHash(hash)
    : endHash(feedHash(feedHash(hash, '@'), scope.unit))
}

/** Parts joined by `:`; where a part holds one itself, a fingerprint keeps different ids apart (I4). */
function joined(parts: readonly string[], detail: unknown): string {
  const id = parts.join(':')
  const ambiguous = parts.some((part) => part.includes(':'))
  if (!ambiguous && detail === undefined) return id
  return `${id}~${fingerprint([parts, detail ?? null])}`
}

function assignmentId({ position, verb, of, scope }: Assignment): string {
  const id = joined([position, verb, of], undefined)
  if (scope === undefined) return id
  const { unit, thing, initiative, audience } = scope
  const others = [thing, initiative, audience].filter((part) => part !== undefined)
  if (others.length > 0) return `${id}@${[unit ?? '', ...others].join('@')}~${fingerprint(scope)}`
  return unit === undefined ? id : `${id}@${unit}`
}

function delegationId({ from, to, of, when, since, until }: Delegation): string {
  const limits = when && Object.keys(when).length > 0 ? when : undefined
  const id = joined([`${from}>${to}`, of], limits)
  return since === undefined && until === undefined ? id : `${id}:${since ?? ''}..${until ?? ''}`
}

function absenceId({ person, from, until }: Absence): string {
  return joined([person, `${from}..${until}`], undefined)
}

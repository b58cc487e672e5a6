import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { Part } from '../catalogue/responsibility.ts'
import type { ChangedDuty, DutyChange } from './career-path.ts'

/** Responsibilities sources have a role answer for or decide. */
export function dutiesOf({ responsibilities }: Catalogue, role: LeaderId): readonly ChangedDuty[] {
  return [...responsibilities.values()].flatMap(({ id, parts }) => heldPart(id, parts, role))
}

/** Kinds of decisions sources have a role decide. */
export function decisionsOf({ decisionKinds }: Catalogue, role: LeaderId): readonly ChangedDuty[] {
  return [...decisionKinds.values()].flatMap(({ id, parts }) =>
    heldPart(
      id,
      parts.filter(({ verb }) => verb === 'decides'),
      role,
    ),
  )
}

/** What is gained, left and kept from one list to another, by id. */
export function changeOf(from: readonly ChangedDuty[], to: readonly ChangedDuty[]): DutyChange {
  const before = new Set(from.map(({ id }) => id))
  const after = new Set(to.map(({ id }) => id))
  return {
    gained: to.filter(({ id }) => !before.has(id)),
    left: from.filter(({ id }) => !after.has(id)),
    kept: to.filter(({ id }) => before.has(id)),
  }
}

function heldPart(id: string, parts: readonly Part[], role: LeaderId): readonly ChangedDuty[] {
  const claims = parts
    .filter(({ involved, roles, verb }) => {
      return involved && roles.includes(role) && (verb === 'answers-for' || verb === 'decides')
    })
    .flatMap((part) => part.claims)
  return claims.length > 0 ? [{ id, claims: [...new Set(claims)] }] : []
}

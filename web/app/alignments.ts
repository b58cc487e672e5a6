import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { isRoleId, type RoleId } from '../../src/catalogue/ids.ts'
import { type RoleAlignment, roleOf } from '../../src/model/alignment.ts'
import type { Model } from '../../src/model/model.ts'
import type { Position } from '../../src/model/position.ts'
import {
  type AlignmentReason,
  createTitleAligner,
  type TitleAligner,
  type TitleAlignment,
} from '../../src/profile/align-title.ts'
import type { NearMiss } from '../../src/profile/find-near-misses.ts'

/** One role a seat is aligned with, and what that rests on. */
export type SeatRole = {
  readonly role: RoleId
  readonly origin: 'stated' | 'suggested' | 'read' | 'imported'
  readonly confidence: number | null
  /** In words, as the document has it. */
  readonly evidence: string | null
  /** What its title says for it. */
  readonly reason: AlignmentReason | null
}

/** How a seat stands to the roles: by what the document states, else by its title. */
export type SeatAlignment = {
  readonly isStated: boolean
  readonly roles: readonly SeatRole[]
  readonly near: readonly NearMiss[]
}

type Known = { readonly align: TitleAligner; readonly byPost: Map<string, TitleAlignment> }

const aligners = new WeakMap<Catalogue, Known>()

/** Sets a seat beside the roles. An empty list in the document states that it is none of them. */
export function alignmentOf(catalogue: Catalogue, model: Model, position: Position): SeatAlignment {
  const byTitle = titleAlignment(catalogue, model, position)
  const named = byTitle.role === null ? [] : [byTitle, ...byTitle.also]
  if (position.roles === undefined) {
    const roles = named.map(
      ({ role, confidence, reason }): SeatRole => ({
        role,
        origin: 'suggested',
        confidence,
        evidence: null,
        reason,
      }),
    )
    return { isStated: false, roles, near: byTitle.near }
  }
  const roles = position.roles.flatMap((alignment) => {
    const role = roleOf(alignment)
    const reason = named.find((each) => each.role === role)?.reason ?? null
    return isRoleId(role) ? [statedRole(alignment, role, reason)] : []
  })
  return { isStated: true, roles, near: byTitle.near }
}

/** The role a seat is first of all; null for none. */
export function mainRoleOf(catalogue: Catalogue, model: Model, position: Position): RoleId | null {
  if (position.roles === undefined) return titleAlignment(catalogue, model, position).role
  const role = position.roles.map(roleOf).find(isRoleId)
  return role ?? null
}

function statedRole(
  alignment: RoleAlignment,
  role: RoleId,
  reason: AlignmentReason | null,
): SeatRole {
  const from = typeof alignment === 'string' ? null : alignment
  return {
    role,
    origin: from?.origin ?? 'stated',
    confidence: from?.confidence ?? null,
    evidence: from?.evidence ?? null,
    reason,
  }
}

/** What a title says; many seats bear the same, so that answers are kept. */
function titleAlignment(catalogue: Catalogue, model: Model, position: Position): TitleAlignment {
  const known = aligners.get(catalogue) ?? {
    align: createTitleAligner(catalogue),
    byPost: new Map(),
  }
  aligners.set(catalogue, known)
  const { title, profession, description } = position
  const unit = position.unit === undefined ? undefined : model.tables.units.get(position.unit)?.name
  const key = JSON.stringify([title, profession, description, unit])
  const before = known.byPost.get(key)
  if (before !== undefined) return before
  const alignment = known.align({
    title,
    ...(profession === undefined ? {} : { profession }),
    ...(description === undefined ? {} : { description }),
    ...(unit === undefined ? {} : { unit }),
  })
  known.byPost.set(key, alignment)
  return alignment
}

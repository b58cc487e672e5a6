import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { type Model, related } from '../model/model.ts'
import { VERBS, type Verb } from '../model/verb.ts'

/** What a position has to do with a responsibility. */
export type PositionPart = {
  readonly verb: Verb
  /** The responsibility, or what lies around it, that is assigned. */
  readonly of: string
  /** Whether it holds for a part of the organisation only. */
  readonly limited: boolean
}

/** What the sources credit a role with. */
export type RolePart = {
  readonly verb: Verb
  readonly claims: readonly string[]
  /** Other roles that at least one claim says it does so jointly with. */
  readonly jointly: readonly RoleId[]
}

/** How a position and a role stand to each other in one responsibility (C20). */
export type PartAgreement = 'same' | 'other-verb' | 'position-only' | 'role-only' | 'none'

/** One responsibility over all columns, positions and roles in the order asked for. */
export type DutyRow = {
  readonly responsibility: string
  readonly positions: readonly (readonly PositionPart[])[]
  readonly roles: readonly {
    readonly parts: readonly RolePart[]
    /** Claims that deny the role a part in it. */
    readonly denials: readonly string[]
  }[]
}

/** A position and a role over all rows. */
export type PairCount = {
  readonly position: string
  readonly role: RoleId
  readonly counts: Readonly<Record<PartAgreement, number>>
}

/** Own positions beside roles of the catalogue. */
export type PositionComparison = {
  readonly positions: readonly string[]
  readonly roles: readonly RoleId[]
  readonly rows: readonly DutyRow[]
  readonly pairs: readonly PairCount[]
}

/** Why nothing can be compared. */
export type PositionComparisonProblem =
  | { readonly code: 'unknown-position'; readonly position: string }
  | { readonly code: 'too-few-columns' }
  | { readonly code: 'too-many-columns'; readonly most: number }

/** Either the comparison or what is wrong with the call. */
export type ComparedPositions =
  | { readonly ok: true; readonly comparison: PositionComparison }
  | { readonly ok: false; readonly problems: readonly PositionComparisonProblem[] }

/** Columns of each kind, and of both together. */
const MOST = { each: 7, all: 8 }

/**
 * Sets positions of an organisation beside roles: what is assigned to them against what the sources say
 * of the roles, responsibility by responsibility (C17-C20).
 *
 * @example comparePositions(catalogue, model, { positions: ['cio'], roles: ['cio', 'cto'] })
 */
export function comparePositions(
  catalogue: Catalogue,
  model: Model,
  asked: { readonly positions: readonly string[]; readonly roles: readonly RoleId[] },
): ComparedPositions {
  const positions = [...new Set(asked.positions)]
  const roles = [...new Set(asked.roles)]
  const problems: PositionComparisonProblem[] = positions
    .filter((position) => !model.tables.positions.has(position))
    .map((position) => ({ code: 'unknown-position', position }))
  if (positions.length === 0 || roles.length === 0) problems.push({ code: 'too-few-columns' })
  const tooMany =
    positions.length > MOST.each ||
    roles.length > MOST.each ||
    positions.length + roles.length > MOST.all
  if (tooMany) problems.push({ code: 'too-many-columns', most: MOST.all })
  if (problems.length > 0) return { ok: false, problems }
  const held = positions.map((position) => heldBy(model, position))
  const rows = mattersOf(catalogue, model)
    .map((matter): DutyRow => {
      const parts = catalogue.responsibilities.get(matter)?.parts ?? []
      return {
        responsibility: matter,
        positions: held.map((own) => partsIn(own, matter)),
        roles: roles.map((role) => ({
          parts: partsOf(parts, role),
          denials: parts
            .filter((part) => !part.involved && part.roles.includes(role))
            .flatMap(({ claims }) => claims),
        })),
      }
    })
    .filter(
      (row) =>
        row.positions.some((parts) => parts.length > 0) ||
        row.roles.some(({ parts }) => parts.length > 0),
    )
  const pairs = positions.flatMap((position, column) =>
    roles.map((role, at): PairCount => {
      const counts = { same: 0, 'other-verb': 0, 'position-only': 0, 'role-only': 0, none: 0 }
      for (const row of rows) counts[agreementIn(row, column, at)]++
      return { position, role, counts }
    }),
  )
  return { ok: true, comparison: { positions, roles, rows, pairs } }
}

/** How a position (by its column) and a role (by its column) stand in a row (C20). */
export function agreementIn(row: DutyRow, position: number, role: number): PartAgreement {
  const own = row.positions[position] ?? []
  const said = row.roles[role]?.parts ?? []
  if (own.length === 0) return said.length === 0 ? 'none' : 'role-only'
  if (said.length === 0) return 'position-only'
  return own.some(({ verb }) => said.some((part) => part.verb === verb)) ? 'same' : 'other-verb'
}

/** Responsibilities of the catalogue in its order, then own ones by id. */
function mattersOf(catalogue: Catalogue, model: Model): readonly string[] {
  const own = model.tables.responsibilities
    .list()
    .map(({ id }) => id)
    .filter((id) => !catalogue.responsibilities.has(id))
  return [...catalogue.responsibilities.keys(), ...own.sort()]
}

function heldBy(model: Model, position: string): readonly PositionPart[] {
  return related(model, 'assignments-of-position', position).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    if (one === undefined) return []
    const limited = Object.values(one.scope ?? {}).some((part) => part !== undefined)
    return [{ verb: one.verb, of: one.of, limited }]
  })
}

/** Of what a position holds, what reaches a matter; each verb once, the nearest assignment counts. */
function partsIn(held: readonly PositionPart[], matter: string): readonly PositionPart[] {
  return VERBS.flatMap((verb) => {
    const reaching = held.filter(
      (one) => one.verb === verb && (one.of === matter || matter.startsWith(`${one.of}.`)),
    )
    const [nearest] = reaching.sort(
      (a, b) => b.of.length - a.of.length || Number(a.limited) - Number(b.limited),
    )
    return nearest === undefined ? [] : [nearest]
  })
}

type Parts = NonNullable<ReturnType<Catalogue['responsibilities']['get']>>['parts']

function partsOf(parts: Parts, role: RoleId): readonly RolePart[] {
  return VERBS.flatMap((verb) => {
    const own = parts.filter(
      (part) => part.involved && part.verb === verb && part.roles.includes(role),
    )
    if (own.length === 0) return []
    const claims = [...new Set(own.flatMap((part) => part.claims))].sort()
    const jointly = new Set(own.flatMap((part) => part.roles).filter((other) => other !== role))
    return [{ verb, claims, jointly: [...jointly] }]
  })
}

import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId, type RoleId } from '../catalogue/ids.ts'
import type { Responsibility } from '../catalogue/responsibility.ts'
import { roleOf } from '../model/alignment.ts'
import type { Assignment } from '../model/assignment.ts'
import { type Model, related } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { VERBS, type Verb } from '../model/verb.ts'

/** Where the sources are not at one on a suggestion. */
export type SuggestionDispute = {
  /** The catalogue's disagreements that touch it. */
  readonly disagreements: readonly string[]
  /** Claims that deny the role has part in it. */
  readonly denials: readonly string[]
  /** Roles that sources credit with the same verb instead or as well. */
  readonly others: readonly RoleId[]
}

/** An assignment the sources suggest for a seat, with what speaks for and against it. */
export type AssignmentSuggestion = {
  readonly assignment: Assignment
  /** The roles of the seat that the sources credit with it. */
  readonly roles: readonly RoleId[]
  /** Roles that hold it jointly with them, by at least one claim. */
  readonly jointly: readonly RoleId[]
  readonly claims: readonly string[]
  /** Null where no source says otherwise. */
  readonly dispute: SuggestionDispute | null
}

/** Why a part the sources give the role is not suggested. */
export type LeftOutReason =
  /** The seat has it, there or for what lies around. */
  | { readonly code: 'held'; readonly of: string }
  /** The seat has, or is suggested, more than that. */
  | { readonly code: 'more'; readonly verb: Verb }
  /** Another seat has it, and it is for one alone. */
  | { readonly code: 'taken'; readonly positions: readonly string[] }

/** A part the sources give the role that is not suggested, and why. */
export type LeftOutAssignment = {
  readonly verb: Verb
  readonly of: string
  readonly roles: readonly RoleId[]
  readonly claims: readonly string[]
  readonly why: LeftOutReason
}

/** What the sources suggest for a seat. */
export type AssignmentSuggestions = {
  readonly position: string
  /** The roles the seat is aligned with, as far as the catalogue knows them. */
  readonly roles: readonly RoleId[]
  readonly suggestions: readonly AssignmentSuggestion[]
  readonly leftOut: readonly LeftOutAssignment[]
}

/** Verbs that one seat alone has in one scope. */
const ALONE: readonly Verb[] = ['decides', 'answers-for']

/**
 * Assignments for a seat from the profile of the roles it is aligned with (S1-S5), in the order of the
 * catalogue's tree. Null for a seat that is not there. Of use only as proposals: nothing in the
 * articles knows this organisation.
 *
 * @example suggestAssignments(catalogue, model, 'cio')?.suggestions[0]?.assignment
 */
export function suggestAssignments(
  catalogue: Catalogue,
  model: Model,
  position: string,
): AssignmentSuggestions | null {
  const seat = model.tables.positions.get(position)
  if (!seat) return null
  const roles = [...new Set((seat.roles ?? []).map(roleOf))].filter(isRoleId)
  const suggestions: AssignmentSuggestion[] = []
  const leftOut: LeftOutAssignment[] = []
  for (const responsibility of catalogue.responsibilities.values()) {
    const proposed = proposalsFor(catalogue, responsibility, roles, position)
    const open = new Set<Verb>()
    for (const one of proposed) {
      const { verb, of } = one.assignment
      const why = reasonAgainst(model, position, verb, of, open)
      if (why === null) {
        suggestions.push(one)
        open.add(verb)
      } else {
        leftOut.push({ verb, of, roles: one.roles, claims: one.claims, why })
      }
    }
  }
  return { position, roles, suggestions, leftOut }
}

/** The operations by which suggestions become assignments, still told as suggested (S6). */
export function acceptSuggestions(
  suggestions: readonly Pick<AssignmentSuggestion, 'assignment'>[],
): readonly Operation[] {
  return suggestions.map(({ assignment }) => ({
    op: 'put',
    kind: 'assignments',
    entity: assignment,
  }))
}

/** What the sources give the roles in one responsibility, strongest verb first. */
function proposalsFor(
  catalogue: Catalogue,
  { id, parts, disagreements }: Responsibility,
  roles: readonly RoleId[],
  position: string,
): readonly AssignmentSuggestion[] {
  const own = (names: readonly RoleId[]) => names.filter((role) => roles.includes(role))
  const denying = parts.filter((part) => !part.involved && own(part.roles).length > 0)
  const denials = [...new Set(denying.flatMap(({ claims }) => claims))]
  return VERBS.flatMap((verb): AssignmentSuggestion[] => {
    const said = parts.filter((part) => part.involved && part.verb === verb)
    const speaking = said.filter((part) => own(part.roles).length > 0)
    if (speaking.length === 0) return []
    const claims = [...new Set(speaking.flatMap((part) => part.claims))].sort()
    const credited = [...new Set(speaking.flatMap((part) => own(part.roles)))]
    const all = new Set([...said.flatMap((part) => part.claims), ...denials])
    const others = new Set(
      said
        .filter((part) => own(part.roles).length === 0)
        .flatMap((part) => part.roles)
        .filter(() => ALONE.includes(verb)),
    )
    const jointly = new Set(
      speaking.flatMap((part) => part.roles).filter((role) => !roles.includes(role)),
    )
    const touching = disagreements.filter((one) =>
      catalogue.disagreements
        .get(one)
        ?.claims.some((claim) =>
          catalogue.claims.get(claim)?.roles.some((role) => credited.includes(role)),
        ),
    )
    const isDisputed = touching.length + denials.length + others.size > 0
    return [
      {
        assignment: {
          position,
          verb,
          of: id,
          origin: 'suggested',
          evidence: claims.join(', '),
          confidence: Math.round((claims.length / all.size) * 100) / 100,
        },
        roles: credited,
        jointly: [...jointly],
        claims,
        dispute: isDisputed
          ? { disagreements: touching, denials: [...denials].sort(), others: [...others] }
          : null,
      },
    ]
  })
}

/** Why a part is not suggested; null where nothing stands against it. */
function reasonAgainst(
  model: Model,
  position: string,
  verb: Verb,
  of: string,
  suggested: ReadonlySet<Verb>,
): LeftOutReason | null {
  const held = heldBy(model, position, of)
  const same = held.find((one) => one.verb === verb)
  if (same) return { code: 'held', of: same.of }
  if (ALONE.includes(verb)) {
    const positions = othersWith(model, position, verb, of)
    return positions.length > 0 ? { code: 'taken', positions } : null
  }
  // Who answers or decides may of course carry out and advise; that it does goes without saying.
  const more = VERBS.find(
    (one) => VERBS.indexOf(one) < VERBS.indexOf(verb) && (suggested.has(one) || holds(held, one)),
  )
  return more === undefined ? null : { code: 'more', verb: more }
}

const holds = (held: readonly Assignment[], verb: Verb) => held.some((one) => one.verb === verb)

/** What a seat has in a responsibility or what lies around it. */
function heldBy(model: Model, position: string, of: string): readonly Assignment[] {
  return related(model, 'assignments-of-position', position).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    return one && (one.of === of || of.startsWith(`${one.of}.`)) ? [one] : []
  })
}

/** Other seats of today that have a verb in a responsibility everywhere, not for a part alone. */
function othersWith(model: Model, position: string, verb: Verb, of: string): readonly string[] {
  const found = related(model, 'assignments-of-matter', of).flatMap((id) => {
    const one = model.tables.assignments.get(id)
    if (!one || one.verb !== verb || one.position === position) return []
    const everywhere = Object.values(one.scope ?? {}).every((part) => part === undefined)
    const state = model.tables.positions.get(one.position)?.state ?? 'active'
    const live = model.tables.positions.has(one.position) && state === 'active'
    return everywhere && live ? [one.position] : []
  })
  return [...new Set(found)].sort()
}

import type { Catalogue } from '../catalogue/catalogue.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { appliesTo, isNormalCase } from './conditions.ts'
import { derivedGrounds } from './derived-grounds.ts'
import type { RankAnswer, RankCircumstances, RankReason, RankRelation } from './rank.ts'
import { disputesOverRank, isContradicted } from './rank-disputes.ts'
import { reportingLines } from './reporting-lines.ts'
import { type Ground, mirrored, statedGrounds } from './stated-grounds.ts'
import { witnessesOf } from './testimony.ts'

/** Who is asked about, and what is known of the organisation. */
export type RankQuestion = {
  readonly of: RoleId
  readonly against: RoleId
  readonly circumstances?: RankCircumstances
}

type Weighed = Ground & { readonly applies: boolean | null }

/** Grounds of these kinds tell a rank; the others tell what it depends on or comes near to. */
const TELLING: ReadonlySet<string> = new Set(['default', 'reporting', 'both-report-to'])

/**
 * "Who is higher?" between two roles, with default, exceptions, conditions and every claim behind
 * them (SPEC R1 to R12). Of a role against itself nothing is said.
 */
export function rankRoles(catalogue: Catalogue, question: RankQuestion): RankAnswer {
  const { of, against, circumstances = {} } = question
  // Worked out in one order and mirrored, so that both ways round give the same answer.
  const swapped = ROLE_IDS.indexOf(of) > ROLE_IDS.indexOf(against)
  const [first, second] = swapped ? [against, of] : [of, against]
  const grounds = groundsFor(catalogue, first, second, circumstances)
  const { byDefault, basis } = defaultOf(grounds)
  const here = relationHere(grounds, byDefault)
  const reasons = grounds.map((ground) => reasonOf(ground, byDefault)).toSorted(inOrder)
  const turn = (relation: RankRelation) => (swapped ? mirrored(relation) : relation)
  return {
    of,
    against,
    byDefault: turn(byDefault),
    here: turn(here),
    basis: basis ?? (here === 'unsaid' ? 'unsaid' : 'derived'),
    certainty: certaintyOf(catalogue, grounds, here, [first, second]),
    circumstances,
    reasons: reasons.map((reason) => ({ ...reason, relation: turn(reason.relation) })),
    reporting: [of, against].flatMap((role) => reportingLines(catalogue, role, circumstances)),
    disagreements: disputesOverRank(catalogue, reasons, [first, second]),
    ask: toAsk(grounds, circumstances),
  }
}

function groundsFor(
  catalogue: Catalogue,
  of: RoleId,
  against: RoleId,
  circumstances: RankCircumstances,
): readonly Weighed[] {
  // The organisation holds no seat, and a role has no rank against itself.
  if (of === against || of === 'org' || against === 'org') return []
  const stated = statedGrounds(catalogue, of, against)
  const settled = stated.some((ground) => tells(ground) && isNormalCase(ground.when))
  const grounds = settled ? stated : [...stated, ...derivedGrounds(catalogue, of, against)]
  return grounds.map((ground) => ({ ...ground, applies: appliesTo(ground.when, circumstances) }))
}

function tells(ground: Ground): boolean {
  return TELLING.has(ground.kind) && ground.relation !== 'unsaid'
}

/** The relation of the unconditional grounds, stated ones before derived ones (SPEC R5). */
function defaultOf(grounds: readonly Weighed[]): {
  readonly byDefault: RankRelation
  readonly basis: 'stated' | 'derived' | null
} {
  for (const basis of ['stated', 'derived'] as const) {
    const relations = new Set(
      grounds
        .filter((ground) => ground.basis === basis && tells(ground) && isNormalCase(ground.when))
        .map(({ relation }) => relation),
    )
    const [only] = relations
    if (only) return { byDefault: relations.size === 1 ? only : 'depends', basis }
  }
  return { byDefault: 'unsaid', basis: null }
}

/** What the conditions that apply make of the default (SPEC R8). */
function relationHere(grounds: readonly Weighed[], byDefault: RankRelation): RankRelation {
  const other = applying(grounds).filter(({ relation }) => relation !== byDefault)
  if (other.length === 0) return byDefault
  const relations = new Set(other.map(({ relation }) => relation))
  const [only = byDefault] = relations
  return relations.size > 1 || other.some(({ choice }) => choice) ? 'depends' : only
}

/** Conditional grounds that tell a rank and apply to the circumstances given. */
function applying(grounds: readonly Weighed[]): readonly Weighed[] {
  return grounds.filter(
    ({ kind, when, applies, relation }) =>
      (TELLING.has(kind) || kind === 'condition') &&
      !isNormalCase(when) &&
      applies === true &&
      relation !== 'depends',
  )
}

/** A condition that speaks against the default is an exception to it. */
function reasonOf(ground: Weighed, byDefault: RankRelation): RankReason {
  const { kind, basis, relation, claims, strength, when, applies } = ground
  const excepts = kind === 'condition' && relation !== 'depends' && relation !== byDefault
  return {
    kind: excepts ? 'exception' : kind,
    basis,
    relation,
    claims,
    strength,
    when: when === 'usual' ? null : when,
    applies,
  }
}

const KINDS = [
  'default',
  'both-report-to',
  'reporting',
  'condition',
  'exception',
  'question',
  'nearest',
] as const

function inOrder(left: RankReason, right: RankReason): number {
  const rank = ({ kind, when, basis }: RankReason) =>
    (isNormalCase(when) ? 0 : 20) +
    (kind === 'question' || kind === 'nearest' ? 40 : 0) +
    KINDS.indexOf(kind) +
    (basis === 'derived' ? 10 : 0)
  return rank(left) - rank(right) || (left.claims.join() < right.claims.join() ? -1 : 1)
}

/** How sure the relation is (SPEC R9). */
function certaintyOf(
  catalogue: Catalogue,
  grounds: readonly Weighed[],
  here: RankRelation,
  pair: readonly [RoleId, RoleId],
): RankAnswer['certainty'] {
  if (here === 'unsaid') return 'none'
  if (here === 'depends') return 'low'
  const bearing = grounds.filter((ground) => tells(ground) && ground.relation === here)
  const stated = bearing.filter(({ basis, when }) => basis === 'stated' && isNormalCase(when))
  const claims = stated.flatMap(({ claims }) =>
    claims.flatMap((id) => catalogue.claims.get(id) ?? []),
  )
  const witnesses = witnessesOf(catalogue, claims).size
  const confirmed = applying(grounds).some(({ relation }) => relation === here)
  const points =
    (stated.length > 0 ? 2 : 1) +
    (witnesses > 1 ? 1 : 0) +
    (confirmed ? 1 : 0) -
    (isContradicted(catalogue, pair) ? 1 : 0)
  if (points < 2) return 'low'
  return points === 2 ? 'medium' : 'high'
}

/** Circumstances that are open and would settle a condition (SPEC R10). */
function toAsk(
  grounds: readonly Weighed[],
  { headcount, company }: RankCircumstances,
): RankAnswer['ask'] {
  const open = new Set(grounds.filter(({ applies }) => applies === null).map(({ when }) => when))
  const ask: ('headcount' | 'company')[] = []
  if (headcount === undefined && (open.has('small') || open.has('large'))) ask.push('headcount')
  if (company === undefined && open.has('critical-part')) ask.push('company')
  return ask
}

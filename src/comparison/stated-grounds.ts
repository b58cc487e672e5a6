import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Claim, STRENGTHS, type Strength } from '../catalogue/claim.ts'
import { dependsOn, levelOf, onlyAsks, rankingOf, reportingOf } from '../catalogue/facts.ts'
import type { RoleId } from '../catalogue/ids.ts'
import { type Condition, conditionOf } from './conditions.ts'
import type { RankReasonKind, RankRelation } from './rank.ts'
import { ONE_SIDED_GROUNDS, READ_GROUNDS, type ReadGround } from './rank-grounds.ts'

/** Something claims say of the first role of a pair against the second. */
export type Ground = {
  readonly kind: RankReasonKind
  readonly basis: 'stated' | 'derived'
  readonly relation: RankRelation
  readonly when: Condition | null
  readonly claims: readonly string[]
  readonly strength: Strength
  /** Whether the claim names the superior as one of several possible ones. */
  readonly choice: boolean
}

/** Dimensions whose claims speak of the place in the hierarchy. */
const HIERARCHY: ReadonlySet<string> = new Set(['seniority', 'reporting'])

/** Whether a claim speaks of the place of its roles in the hierarchy. */
export function isOfHierarchy({ dimension }: Claim): boolean {
  return HIERARCHY.has(dimension)
}

/** The relation seen from the other role (SPEC R2). */
export function mirrored(relation: RankRelation): RankRelation {
  if (relation === 'above') return 'below'
  return relation === 'below' ? 'above' : relation
}

/** The weaker of several strengths: a chain holds no better than its weakest link. */
export function weakest(strengths: readonly Strength[]): Strength {
  return STRENGTHS[Math.max(...strengths.map((one) => STRENGTHS.indexOf(one)))] ?? 'example'
}

/** Everything claims themselves say of the rank of one role against another (SPEC R3, R4). */
export function statedGrounds(catalogue: Catalogue, of: RoleId, against: RoleId): Ground[] {
  const computed = (catalogue.claimsByRole.get(of) ?? [])
    .filter(({ roles }) => roles.includes(against))
    .flatMap((claim) => [
      ...ranked(claim, of, against),
      ...reporting(claim, of, against),
      ...level(claim),
      ...dependence(claim),
      ...question(claim),
    ])
  const read = [...READ_GROUNDS, ...ONE_SIDED_GROUNDS].flatMap((ground) =>
    readGround(catalogue, ground, of, against),
  )
  return [...computed, ...read]
}

function ground(
  claim: Claim,
  kind: RankReasonKind,
  relation: RankRelation,
  when: Condition | null = null,
  choice = false,
): Ground {
  const { id, strength } = claim
  return { kind, basis: 'stated', relation, when, claims: [id], strength, choice }
}

function ranked(claim: Claim, of: RoleId, against: RoleId): Ground[] {
  const ranking = rankingOf(claim)
  if (!ranking) return []
  const { higher, lower } = ranking
  const when = conditionOf(ranking.when)
  const kind = when === null ? 'default' : 'condition'
  if (higher === of && lower === against) return [ground(claim, kind, 'above', when)]
  if (higher === against && lower === of) return [ground(claim, kind, 'below', when)]
  return []
}

function reporting(claim: Claim, of: RoleId, against: RoleId): Ground[] {
  const line = reportingOf(claim)
  if (!line) return []
  const { subjects, to } = line
  const when = conditionOf(line.when)
  const choice = to.length > 1
  if (subjects.includes(of) && to.includes(against)) {
    return [ground(claim, 'reporting', 'below', when, choice)]
  }
  if (subjects.includes(against) && to.includes(of)) {
    return [ground(claim, 'reporting', 'above', when, choice)]
  }
  if (subjects.includes(of) && subjects.includes(against)) {
    return [ground(claim, 'both-report-to', 'peers', when)]
  }
  return []
}

function level(claim: Claim): Ground[] {
  return levelOf(claim) === null ? [] : [ground(claim, 'default', 'peers')]
}

function dependence(claim: Claim): Ground[] {
  const on = dependsOn(claim)
  if (on.length === 0 || !isOfHierarchy(claim)) return []
  const when = on.includes('company size') ? 'size-structure-industry' : 'own-company'
  return [ground(claim, 'condition', 'depends', when)]
}

function question(claim: Claim): Ground[] {
  const asks = claim.dimension === 'seniority' && onlyAsks(claim)
  return asks ? [ground(claim, 'question', 'unsaid')] : []
}

function readGround(
  catalogue: Catalogue,
  { pair, kind, relation, when, claims }: ReadGround,
  of: RoleId,
  against: RoleId,
): Ground[] {
  if (!pair.includes(of) || !pair.includes(against)) return []
  const strengths = claims.flatMap((id) => catalogue.claims.get(id)?.strength ?? [])
  return [
    {
      kind,
      basis: 'stated',
      relation: pair[0] === of ? relation : mirrored(relation),
      when,
      claims,
      strength: weakest(strengths),
      choice: false,
    },
  ]
}

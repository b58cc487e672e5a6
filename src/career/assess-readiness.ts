import {
  type Criterion,
  DEGREE_LEVELS,
  DEMAND_KINDS,
  type DemandKind,
} from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { onlyAsks } from '../catalogue/facts.ts'
import type { LeaderId } from '../catalogue/ids.ts'
import type { CareerProfile } from './career-profile.ts'
import { findUnheard } from './find-unheard.ts'
import { yearsOfPosts } from './held-years.ts'
import { type ProfileSight, sightOf } from './profile-sight.ts'
import {
  type CareerScale,
  READINESS_STATUSES,
  type Readiness,
  type ReadinessCount,
  type ReadinessItem,
} from './readiness.ts'
import { requirementsOf } from './requirements-of.ts'

/** What is found of one demand. */
type Verdict = Pick<ReadinessItem, 'status' | 'reason' | 'entries'>

/** How many years the words of sources are read as, unless the profile says otherwise (D4). */
export const READS = { some: null, several: 3, extensive: 8 } as const

/** Pieces of evidence that count as given again and again (R6). */
const AGAIN = 2

/**
 * How ready a profile is for a role, demand by demand (R1 to R9). `today` is where posts still held are counted to;
 * without, they count by the years told.
 */
export function assessReadiness(
  catalogue: Catalogue,
  role: LeaderId,
  profile: CareerProfile,
  { today = null }: { readonly today?: string | null } = {},
): Readiness {
  const { demands, silent } = requirementsOf(catalogue, role)
  const sight = sightOf(catalogue, profile)
  const items = demands.map((sourced): ReadinessItem => {
    const { asks } = sourced.demand
    const verdict = verdictOn(asks, sight, profile, today)
    const open = isUntold(asks, profile) && verdict.status === 'not'
    return {
      ...sourced,
      ...(open ? { status: 'unknown', reason: { code: 'not-told' }, entries: [] } : verdict),
      wouldMeet: topicsOfCriterion(asks),
    }
  })
  const kinds = DEMAND_KINDS.map((kind) => {
    const own = items.filter(({ demand }) => demand.kind === kind)
    return [kind, countOf(own)] as const
  })
  return {
    role,
    items,
    count: countOf(items),
    byKind: Object.fromEntries(kinds) as Record<DemandKind, ReadinessCount>,
    silent,
    scale: scaleOf(catalogue, role, profile),
    unheard: findUnheard(catalogue, profile),
  }
}

/** The topics of which any meets a criterion. */
export function topicsOfCriterion(asks: Criterion): readonly string[] {
  switch (asks.of) {
    case 'degree':
    case 'study':
      return asks.fields
    case 'experience':
      return asks.areas
    case 'skill':
      return asks.skills
    case 'proof':
      return asks.proofs
  }
}

/** Whether the profile says nothing at all in the matter (R2). */
function isUntold(asks: Criterion, profile: CareerProfile): boolean {
  const { degrees, certificates, experience, held, skills, log } = profile
  const lists = {
    degree: [degrees],
    study: [degrees, certificates, experience],
    experience: [experience, held],
    skill: [skills],
    proof: [skills, log],
  } as const
  return lists[asks.of].every((list) => list === undefined)
}

function verdictOn(
  asks: Criterion,
  sight: ProfileSight,
  profile: CareerProfile,
  today: string | null,
): Verdict {
  switch (asks.of) {
    case 'degree':
      return degreeVerdict(asks, sight)
    case 'study':
      return groundingVerdict(asks.fields, sight)
    case 'experience': {
      const wanted =
        asks.extent === 'some' ? null : (profile.reads?.[asks.extent] ?? READS[asks.extent])
      return practiceVerdict(asks.areas, wanted, sight, today)
    }
    case 'skill':
      return skillVerdict(asks.skills, sight)
    case 'proof':
      return proofVerdict(asks.proofs, sight)
  }
}

const meets = (topics: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((topic) => topics.has(topic))

function degreeVerdict(
  { level, fields }: Extract<Criterion, { of: 'degree' }>,
  { degrees }: ProfileSight,
): Verdict {
  const high = degrees.filter(
    ({ entry }) => DEGREE_LEVELS.indexOf(entry.level) >= DEGREE_LEVELS.indexOf(level),
  )
  const inField = degrees.filter(({ topics }) => meets(topics, fields))
  const held = high.filter((one) => inField.includes(one)).map(({ ref }) => ref)
  if (held.length > 0) return { status: 'met', reason: { code: 'degree-held' }, entries: held }
  const low = inField.map(({ ref }) => ref)
  if (low.length > 0) return { status: 'partly', reason: { code: 'degree-too-low' }, entries: low }
  const elsewhere = high.map(({ ref }) => ref)
  if (elsewhere.length > 0) {
    return { status: 'partly', reason: { code: 'degree-elsewhere' }, entries: elsewhere }
  }
  return { status: 'not', reason: { code: 'no-degree' }, entries: [] }
}

function groundingVerdict(fields: readonly string[], sight: ProfileSight): Verdict {
  const held = sight.grounding.filter(({ topics }) => meets(topics, fields)).map(({ ref }) => ref)
  if (held.length > 0) return { status: 'met', reason: { code: 'grounding-held' }, entries: held }
  const begun = sight.learned.filter(({ topics }) => meets(topics, fields)).map(({ ref }) => ref)
  if (begun.length > 0) {
    return { status: 'partly', reason: { code: 'grounding-begun' }, entries: begun }
  }
  return { status: 'not', reason: { code: 'no-grounding' }, entries: [] }
}

function practiceVerdict(
  areas: readonly string[],
  wanted: number | null,
  sight: ProfileSight,
  today: string | null,
): Verdict {
  const practice = sight.practice.filter(({ topics }) => meets(topics, areas))
  const posts = sight.posts.filter(({ topics }) => meets(topics, areas))
  const entries = [...practice, ...posts].map(({ ref }) => ref)
  const told = [
    ...practice.flatMap(({ entry }) => entry.years ?? []),
    ...[
      yearsOfPosts(
        posts.map(({ entry }) => entry),
        today,
      ) ?? [],
    ].flat(),
  ]
  const years = told.length > 0 ? Math.max(...told) : null
  const because = (code: 'years-enough' | 'years-few' | 'years-untold' | 'no-practice') => ({
    code,
    years,
    wanted,
  })
  if (entries.length === 0) return { status: 'not', reason: because('no-practice'), entries }
  if (wanted === null || (years !== null && years >= wanted)) {
    return { status: 'met', reason: because('years-enough'), entries }
  }
  const code = years === null ? 'years-untold' : 'years-few'
  return { status: 'partly', reason: because(code), entries }
}

function skillVerdict(skills: readonly string[], sight: ProfileSight): Verdict {
  const pieces = skills.flatMap((skill) => sight.evidence.get(skill) ?? [])
  if (pieces.length > 0) {
    return { status: 'met', reason: { code: 'skill-shown' }, entries: refsOf(pieces) }
  }
  const listed = sight.skills.filter(({ topics }) => meets(topics, skills))
  if (listed.length > 0) {
    return { status: 'partly', reason: { code: 'skill-unshown' }, entries: refsOf(listed) }
  }
  return { status: 'not', reason: { code: 'no-skill' }, entries: [] }
}

function proofVerdict(proofs: readonly string[], sight: ProfileSight): Verdict {
  const found = proofs.flatMap((proof) => sight.evidence.get(proof) ?? [])
  const pieces = new Set(found.map(({ words }) => words)).size
  const entries = refsOf(found)
  if (pieces >= AGAIN) return { status: 'met', reason: { code: 'proven', pieces }, entries }
  if (pieces > 0) return { status: 'partly', reason: { code: 'proven-once', pieces }, entries }
  return { status: 'not', reason: { code: 'unproven', pieces }, entries }
}

/** Where things stand, each entry once. */
function refsOf(things: readonly { readonly ref: ReadinessItem['entries'][number] }[]) {
  const byKey = new Map(things.map(({ ref }) => [`${ref.list} ${ref.at}`, ref]))
  return [...byKey.values()]
}

function countOf(items: readonly ReadinessItem[]): ReadinessCount {
  const counts = READINESS_STATUSES.map(
    (status) => [status, items.filter((item) => item.status === status).length] as const,
  )
  return Object.fromEntries(counts) as ReadinessCount
}

function scaleOf(catalogue: Catalogue, role: LeaderId, { held = [] }: CareerProfile): CareerScale {
  const own = (catalogue.claimsByRole.get(role) ?? []).filter((claim) => !onlyAsks(claim))
  const claims = (dimension: string) =>
    own.filter((claim) => claim.dimension === dimension).map(({ id }) => id)
  const teams = held.flatMap(({ team }) => team ?? [])
  return {
    team: teams.length > 0 ? Math.max(...teams) : null,
    teamClaims: claims('team'),
    budgets: largestBudgets(held.flatMap(({ budget }) => budget ?? [])),
    budgetClaims: claims('budget'),
  }
}

/** The largest of each currency: amounts of different ones are not set against each other. */
function largestBudgets(budgets: CareerScale['budgets']): CareerScale['budgets'] {
  const most = new Map<string, number>()
  for (const { amount, currency } of budgets) {
    most.set(currency, Math.max(amount, most.get(currency) ?? 0))
  }
  return Array.from(most, ([currency, amount]) => ({ amount, currency })).sort((a, b) =>
    a.currency < b.currency ? -1 : 1,
  )
}

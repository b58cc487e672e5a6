import type { Leaning } from '../catalogue/career-model.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Strength } from '../catalogue/claim.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { claimsOf, disagreementsOf } from './career-disagreements.ts'
import type { Fit, FitPart } from './fit.ts'

/** What a claim counts by its strength (F2). */
const WEIGHTS: Readonly<Record<Strength, number>> = { always: 4, typical: 3, may: 2, example: 1 }

/** Leanings that claims speak of needed at least (F3). */
const FEWEST = 2

/** What a choice between roles depends on, and what speaks for and against one career for both. */
const DEPENDS_ON = ['s3-024', 's3-076']
const CAREERS = ['s1-088']

/** Interests and goals chosen, by id or name. */
export type FitQuestion = {
  readonly interests: readonly string[]
  readonly goals: readonly string[]
}

/** Which role suits interests and goals, with what speaks for each (F1 to F3). */
export function findFit(catalogue: Catalogue, { interests, goals }: FitQuestion): Fit {
  const chosen = new Map<string, Leaning>()
  const unheard: string[] = []
  for (const [kind, texts] of [
    ['interest', interests],
    ['goal', goals],
  ] as const) {
    for (const text of texts) {
      const leaning = leaningOf(catalogue, kind, text)
      if (leaning) chosen.set(leaning.id, leaning)
      else if (!unheard.includes(text)) unheard.push(text)
    }
  }
  // In the catalogue's order, so that sums are the same in whatever order things were chosen.
  const heard = catalogue.data.career.leanings.filter(({ id }) => chosen.has(id))
  const ranking = LEADER_IDS.map((role) => {
    const parts = heard.flatMap((leaning) => partOf(catalogue, leaning, role))
    return { role, score: rounded(parts.reduce((sum, { share }) => sum + share, 0)), parts }
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [first, second] = ranking
  const lead = first ? leadOf(ranking) : 0
  const unsure = heard.length < FEWEST ? 'too-few' : lead < FEWEST ? 'too-close' : null
  return {
    verdict: unsure === null && first ? first.role : 'cannot-tell',
    unsure,
    runnerUp: second?.role ?? null,
    ranking,
    lead,
    unheard,
    dependsOn: DEPENDS_ON.filter((id) => catalogue.claims.has(id)),
    disagreements: disagreementsOf(catalogue, CAREERS),
  }
}

function leaningOf({ data }: Catalogue, kind: Leaning['kind'], text: string): Leaning | undefined {
  const wanted = text.trim().toLowerCase()
  return data.career.leanings.find(
    (leaning) =>
      leaning.kind === kind &&
      [leaning.id, leaning.name.en, leaning.name.de].some((word) => word.toLowerCase() === wanted),
  )
}

function partOf(catalogue: Catalogue, { id, speaks }: Leaning, role: LeaderId): readonly FitPart[] {
  const weightOf = (claims: readonly string[]) =>
    claimsOf(catalogue, claims).reduce((sum, { strength }) => sum + WEIGHTS[strength], 0)
  const own = speaks.find((one) => one.role === role)
  if (!own) return []
  const all = speaks.reduce((sum, { claims }) => sum + weightOf(claims), 0)
  return [{ leaning: id, share: weightOf(own.claims) / all, claims: own.claims }]
}

/** How few leanings would have to go before another role is level with the first. */
function leadOf([first, ...others]: Fit['ranking']): number {
  const shares = new Map(first?.parts.map(({ leaning, share }) => [leaning, share]))
  const leads = others.map(({ parts }) => {
    const gains = new Map(shares)
    for (const { leaning, share } of parts) gains.set(leaning, (gains.get(leaning) ?? 0) - share)
    let lead = [...gains.values()].reduce((sum, gain) => sum + gain, 0)
    let gone = 0
    for (const gain of [...gains.values()].sort((a, b) => b - a)) {
      if (rounded(lead) <= 0) break
      lead -= gain
      gone++
    }
    return gone
  })
  return Math.min(shares.size, ...leads)
}

/** To a thousandth: free of the dust of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

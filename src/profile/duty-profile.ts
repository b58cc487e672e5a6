import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import type { Verb } from '../model/verb.ts'

/** A duty of a seat: what it does in which responsibility. */
export type WeighedDuty = { readonly verb: Verb; readonly of: string }

/** What the sources make of one duty: how much of it they give to each leader; the shares add up to 1. */
export type DutyCredit = WeighedDuty & { readonly credits: ReadonlyMap<LeaderId, number> }

/** How the duties of a seat are spread over the leaders. */
export type DutyProfile = {
  /** Duties the sources tell of some leader, with what they say. */
  readonly told: readonly DutyCredit[]
  /** The sum of each leader's credits, greatest first; leaders without any are left out. */
  readonly scores: readonly (readonly [role: LeaderId, score: number])[]
}

/** Verbs that say the same of a seat when sources are asked who does it (P2). */
const ALIKE: readonly (readonly Verb[])[] = [
  ['answers-for', 'decides', 'must-agree'],
  ['carries-out', 'supports'],
  ['recommends', 'gives-input'],
]

/** Sets duties beside what the sources credit each leader with (P1 to P3). */
export function dutyProfile(catalogue: Catalogue, duties: readonly WeighedDuty[]): DutyProfile {
  const told = duties.flatMap((duty): readonly DutyCredit[] => {
    const credits = creditsOf(catalogue, duty)
    return credits.size > 0 ? [{ ...duty, credits }] : []
  })
  const scores = LEADER_IDS.map((role) => [role, scoreOf(told, role)] as const)
    .filter(([, score]) => score > 0)
    .sort(([, a], [, b]) => b - a)
  return { told, scores }
}

/**
 * How many duties would have to be others for one role to be no longer ahead of all of some others: the
 * fewest whose loss makes up the lead (P4). 0 where it is not ahead.
 */
export function dutiesAhead(
  { told }: DutyProfile,
  role: LeaderId,
  others: readonly LeaderId[],
): number {
  const leads = others.map((other) => {
    const gains = told.map(({ credits }) => (credits.get(role) ?? 0) - (credits.get(other) ?? 0))
    let lead = gains.reduce((sum, gain) => sum + gain, 0)
    let lost = 0
    for (const gain of gains.sort((a, b) => b - a)) {
      if (lead <= 0) break
      lead -= gain
      lost++
    }
    return lost
  })
  return Math.min(...leads)
}

const scoreOf = (told: readonly DutyCredit[], role: LeaderId): number =>
  told.reduce((sum, { credits }) => sum + (credits.get(role) ?? 0), 0)

const NOBODY: ReadonlyMap<LeaderId, number> = new Map()

/** The claims that give a duty to each leader, as shares of all that give it to any. */
function creditsOf(
  { responsibilities }: Catalogue,
  { verb, of }: WeighedDuty,
): ReadonlyMap<LeaderId, number> {
  const parts = responsibilities.get(of)?.parts
  if (!parts) return NOBODY
  const alike = ALIKE.find((verbs) => verbs.includes(verb)) ?? [verb]
  const claims = new Map<LeaderId, Set<string>>()
  for (const part of parts) {
    if (!part.involved || !alike.includes(part.verb)) continue
    for (const role of part.roles.filter(isLeaderId)) {
      const known = claims.get(role) ?? new Set()
      for (const claim of part.claims) known.add(claim)
      claims.set(role, known)
    }
  }
  const all = [...claims.values()].reduce((sum, { size }) => sum + size, 0)
  return new Map(Array.from(claims, ([role, { size }]) => [role, size / all]))
}

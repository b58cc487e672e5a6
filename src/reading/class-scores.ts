import { LEADER_IDS } from '../catalogue/ids.ts'
import { type ClassScores, LEADING_BEFORE, shareClasses } from './class-shares.ts'
import type { RoleEvidence, RoleReading } from './reading.ts'
import { type ClassWeights, isLeaderClass, ROLE_CLASSES, type RoleClass } from './role-class.ts'
import type { RoleCredits } from './role-credits.ts'

/** What speaks for classes, before it is weighed together. */
export type Weighed = Omit<RoleEvidence, 'weight'> & {
  /** What each class gets from it at full strength, in logits, and how strong it is. */
  readonly gives: ClassWeights
  readonly strength: number
  /** What the post being one of the seven, whichever, gets from it, in logits (D7). */
  readonly leads: number
}

/**
 * What a class has before anything is read: how often posts without a telling word are met, and each of
 * the seven among the 69 real texts of leaders, shrunk until it does no more than break ties.
 */
const BEFORE_READING: ClassWeights = {
  ...{
    'it-director': 0.2,
    cio: 0.1,
    cto: -0.1,
    'it-manager': -0.1,
    'vp-engineering': -0.1,
    ctd: -0.1,
  },
  ...{ 'other-trade': 0.7, none: 1 },
}

/** D4: how flat the distribution is, and how much flatter each further group of cues makes it. */
const TEMPERATURE = { least: 0.85, perGroup: 0.06 } as const

/** D5: fewer groups of cues and fewer places than these, or a smaller share, do not tell. */
const LEAST_GROUPS = 2
const LEAST_PLACES = 3
const LEAST_SHARE = 0.2

/** D3: what the responsibilities of a text may give together. */
const RESPONSIBILITIES_WEIGH = 0.6

/** How soon naming again stops adding, how much length counts, and how long texts usually are (D2). */
const SATURATION = { soon: 1.2, length: 0.75, pieces: 12 } as const

/**
 * How strongly something speaks that is named so often in a text of so many pieces: it saturates, and
 * a single mention in a long text is incidental (the BM25 weighting of search engines).
 */
export function strengthOf(count: number, pieces: number): number {
  const { soon, length, pieces: usual } = SATURATION
  return (count * (soon + 1)) / (count + soon * (1 - length + (length * pieces) / usual))
}

/** What the responsibilities found speak for, against the mean of the seven (D3). */
export function creditWeights(
  found: readonly { readonly credits: RoleCredits; readonly strength: number }[],
): ClassWeights {
  const telling = found.filter(({ credits }) => LEADER_IDS.some((role) => credits[role] > 0))
  if (telling.length === 0) return {}
  const scale = RESPONSIBILITIES_WEIGH / Math.sqrt(telling.length)
  return Object.fromEntries(
    LEADER_IDS.map((role) => [
      role,
      scale *
        telling.reduce((sum, { credits, strength }) => {
          const mean = LEADER_IDS.reduce((all, one) => all + credits[one], 0) / LEADER_IDS.length
          return sum + strength * (credits[role] - mean)
        }, 0),
    ]),
  )
}

/** Turns what was weighed into a distribution with a verdict (D4, D5, D7). */
export function readRole(
  weighed: readonly Weighed[],
  leadingBefore: number = LEADING_BEFORE,
): RoleReading {
  const groups = weighed.filter(({ code }) => code === 'cue').length
  const titled = weighed.some(({ code }) => code === 'title')
  const temperature = TEMPERATURE.least + TEMPERATURE.perGroup * groups
  const scores = scoresOf(weighed, temperature)
  const standing = weighed.reduce((sum, { leads }) => sum + leads, 0)
  const distribution = shareClasses(scores, standing, leadingBefore)
  const [first] = distribution
  const named = new Set(weighed.flatMap(({ places }) => places.map(({ start }) => start)))
  const tells = titled || groups >= LEAST_GROUPS || named.size >= LEAST_PLACES
  const verdict = first && tells && first.share >= LEAST_SHARE ? first.role : 'cannot-tell'
  return { verdict, distribution, evidence: evidenceFor(weighed, first?.role ?? 'none') }
}

function scoresOf(weighed: readonly Weighed[], temperature: number): ClassScores {
  const sums = Object.fromEntries(
    ROLE_CLASSES.map((role) => [role, BEFORE_READING[role] ?? 0]),
  ) as Record<RoleClass, number>
  for (const { gives, strength } of weighed) {
    for (const role of ROLE_CLASSES) sums[role] += strength * (gives[role] ?? 0)
  }
  for (const role of ROLE_CLASSES) sums[role] /= temperature
  return sums
}

function evidenceFor(weighed: readonly Weighed[], role: RoleClass): readonly RoleEvidence[] {
  return weighed
    .map(({ code, id, places, from, gives, strength, leads }) => ({
      ...{ code, id, places, from },
      weight: strength * (gives[role] ?? 0) + (isLeaderClass(role) ? leads : -leads),
    }))
    .sort((a, b) => b.weight - a.weight)
}

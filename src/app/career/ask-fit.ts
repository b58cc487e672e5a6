import { assessReadiness } from '../../career/assess-readiness.ts'
import type { CareerProfile } from '../../career/career-profile.ts'
import { findFit } from '../../career/find-fit.ts'
import type { Fit } from '../../career/fit.ts'
import type { Readiness } from '../../career/readiness.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { LEADER_IDS } from '../../catalogue/ids.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** Interests and goals, of a profile and beside it. */
export type AskedFit = {
  readonly interests: readonly string[]
  readonly goals: readonly string[]
  readonly profile?: CareerProfile | null
  readonly today?: string
}

/** Which role suits, and how ready a profile is for each of the seven: counts, no ranking. */
export type AnsweredFit = Fit & {
  /** Null without a profile. */
  readonly readiness: readonly Pick<Readiness, 'role' | 'count'>[] | null
}

/** Most interests and goals at once: there are two dozen. */
const MOST_LEANINGS = 200

/** Which role suits interests and goals; refuses more than anybody has. */
export function askFit(
  catalogue: Catalogue,
  { interests, goals, profile = null, today }: AskedFit,
): Outcome<AnsweredFit> {
  const wish = {
    interests: [...(profile?.interests ?? []), ...interests],
    goals: [...(profile?.goals ?? []), ...goals],
  }
  if (wish.interests.length + wish.goals.length > MOST_LEANINGS) {
    const message = `At most ${MOST_LEANINGS} interests and goals can be given together.`
    return refused('invalid-profile', 'interests', message)
  }
  const readiness =
    profile === null
      ? null
      : LEADER_IDS.map((role) => {
          const { count } = assessReadiness(catalogue, role, profile, { today: today ?? null })
          return { role, count }
        })
  return answered({ ...findFit(catalogue, wish), readiness })
}

import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import { isLeaderClass, ROLE_CLASSES, type RoleClass } from './role-class.ts'

/** What speaks for each class, in logits. */
export type ClassScores = Readonly<Record<RoleClass, number>>

/** The few numbers that turn scores into shares. */
export type ShareConstants = {
  /** What being of one of the seven has before anything is read. */
  readonly leading: number
  /** What each of the seven has before anything is read. */
  readonly prior: Readonly<Record<LeaderId, number>>
}

/**
 * What `bench/reading` fits on real texts, rounded: most describe none of the seven, and directors of
 * IT are met more often than leaders of engineering.
 */
export const SHARES: ShareConstants = {
  leading: -0.9,
  prior: {
    cto: -0.2,
    cio: 0.3,
    'it-director': 0.5,
    'it-manager': -0.2,
    'head-of-it': 0,
    'vp-engineering': -0.3,
    ctd: -0.4,
  },
}

const OTHERS = ROLE_CLASSES.filter((role) => !isLeaderClass(role))

/**
 * The shares of all classes, the likeliest first: whether the post is one of the seven at all, by the
 * sum of what speaks for each and by its standing, and then which of them or of the others (D4, D7).
 */
export function shareClasses(
  scores: ClassScores,
  standing: number,
  { leading, prior }: ShareConstants,
): readonly { readonly role: RoleClass; readonly share: number }[] {
  const ofLeaders = LEADER_IDS.map((role) => scores[role])
  const ofOthers = OTHERS.map((role) => scores[role])
  const raw = logSum(ofLeaders) - logSum(ofOthers) + standing
  const leads = 1 / (1 + Math.exp(-(leading + raw)))
  const leaders = LEADER_IDS.map((role) => scores[role] + prior[role])
  return [
    ...LEADER_IDS.map((role, at) => ({ role, share: leads * shareOf(leaders, at) })),
    ...OTHERS.map((role, at) => ({ role, share: (1 - leads) * shareOf(ofOthers, at) })),
  ].sort((a, b) => b.share - a.share)
}

const logSum = (scores: readonly number[]): number => {
  const highest = Math.max(...scores)
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
}

const shareOf = (scores: readonly number[], at: number): number =>
  Math.exp((scores[at] ?? 0) - logSum(scores))

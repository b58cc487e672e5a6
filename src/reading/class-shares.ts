import { LEADER_IDS } from '../catalogue/ids.ts'
import { isLeaderClass, ROLE_CLASSES, type RoleClass } from './role-class.ts'

/** What speaks for each class, in logits. */
export type ClassScores = Readonly<Record<RoleClass, number>>

/**
 * What being one of the seven has before anything is read, in logits: what `bench/reading` fits on
 * real texts, rounded. Most describe none of the seven.
 */
export const LEADING_BEFORE = -0.9

const OTHERS = ROLE_CLASSES.filter((role) => !isLeaderClass(role))

/**
 * The shares of all classes, the likeliest first: whether the post is one of the seven at all, by the
 * sum of what speaks for each and by its standing, and then which of them or of the others (D4, D7).
 */
export function shareClasses(
  scores: ClassScores,
  standing: number,
  before: number,
): readonly { readonly role: RoleClass; readonly share: number }[] {
  const ofLeaders = logSum(LEADER_IDS.map((role) => scores[role]))
  const ofOthers = logSum(OTHERS.map((role) => scores[role]))
  const leads = 1 / (1 + Math.exp(ofOthers - ofLeaders - standing - before))
  return ROLE_CLASSES.map((role) => ({
    role,
    share: isLeaderClass(role)
      ? leads * Math.exp(scores[role] - ofLeaders)
      : (1 - leads) * Math.exp(scores[role] - ofOthers),
  })).sort((a, b) => b.share - a.share)
}

function logSum(scores: readonly number[]): number {
  const highest = Math.max(...scores)
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
}

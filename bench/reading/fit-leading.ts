import { LEADER_IDS } from '../../src/catalogue/ids.ts'

/**
 * A text with the logit of being of a leader, as it is with nothing fitted, and how much it counts:
 * one whose title is doubtful counts half.
 */
export type Scored = { readonly label: string; readonly raw: number; readonly counts: number }

const STEPS = 60

/**
 * What being of a leader has before reading, in logits, where it fits texts best: as many leaders are
 * expected as there are, which is where the likelihood is highest.
 */
export function fitLeading(texts: readonly Scored[]): number {
  const leaders = texts.reduce((sum, { label, counts }) => sum + (isLeader(label) ? counts : 0), 0)
  let [low, high] = [-10, 10]
  for (let step = 0; step < STEPS; step++) {
    const before = (low + high) / 2
    const expected = texts.reduce(
      (sum, { raw, counts }) => sum + counts / (1 + Math.exp(-(before + raw))),
      0,
    )
    if (expected < leaders) low = before
    else high = before
  }
  return (low + high) / 2
}

const isLeader = (label: string): boolean => (LEADER_IDS as readonly string[]).includes(label)

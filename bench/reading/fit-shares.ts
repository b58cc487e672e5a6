import { LEADER_IDS, type LeaderId } from '../../src/catalogue/ids.ts'
import type { ShareConstants } from '../../src/reading/class-shares.ts'

/**
 * A text with the logit of being of a leader, as it is with nothing fitted, and how much it counts:
 * one whose title is doubtful counts half.
 */
export type Scored = { readonly label: string; readonly raw: number; readonly counts: number }

/** So many texts of each of the seven are taken as seen before any is. */
const SEEN_BEFORE = 5
const STEPS = 60

const isLeading = ({ label }: Scored): boolean => (LEADER_IDS as readonly string[]).includes(label)

/**
 * The numbers of the shares that fit some texts best: what being of a leader has before reading, by
 * likelihood, and how often each of the seven is met, shrunk towards all alike.
 */
export function fitShares(texts: readonly Scored[]): ShareConstants {
  return { leading: leadingOf(texts), prior: priorOf(texts) }
}

/** The shift by which as many leaders are expected as there are: where the likelihood is highest. */
function leadingOf(texts: readonly Scored[]): number {
  const leaders = countOf(texts.filter(isLeading))
  let [low, high] = [-10, 10]
  for (let step = 0; step < STEPS; step++) {
    const shift = (low + high) / 2
    const expected = texts.reduce(
      (sum, { raw, counts }) => sum + counts / (1 + Math.exp(-(shift + raw))),
      0,
    )
    if (expected < leaders) low = shift
    else high = shift
  }
  return (low + high) / 2
}

function priorOf(texts: readonly Scored[]): Readonly<Record<LeaderId, number>> {
  const alike = 1 / LEADER_IDS.length
  const all = countOf(texts.filter(isLeading)) + SEEN_BEFORE * LEADER_IDS.length
  return Object.fromEntries(
    LEADER_IDS.map((role) => {
      const met = countOf(texts.filter(({ label }) => label === role))
      return [role, Math.log((met + SEEN_BEFORE) / all / alike)]
    }),
  ) as Record<LeaderId, number>
}

const countOf = (texts: readonly Scored[]): number =>
  texts.reduce((sum, { counts }) => sum + counts, 0)

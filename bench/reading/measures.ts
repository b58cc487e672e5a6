import { seededRandom } from '../../test/support/seeded-random.ts'

/** What a text was, and what it was taken for, likeliest first. */
export type Judged = { readonly was: string; readonly taken: readonly string[] }

/** The share of texts whose label is among the first so many. */
export function topShare(judged: readonly Judged[], first: number): number {
  const right = judged.filter(({ was, taken }) => taken.slice(0, first).includes(was))
  return judged.length === 0 ? Number.NaN : right.length / judged.length
}

/** The mean F1 of the classes with at least so many texts. */
export function macroF1(judged: readonly Judged[], least: number): number {
  const labels = [...new Set(judged.map(({ was }) => was))]
  const counted = labels.filter(
    (label) => judged.filter(({ was }) => was === label).length >= least,
  )
  const scores = counted.map((label) => {
    const right = judged.filter(({ was, taken }) => was === label && taken[0] === label).length
    const called = judged.filter(({ taken }) => taken[0] === label).length
    const there = judged.filter(({ was }) => was === label).length
    return right === 0 ? 0 : (2 * right) / (called + there)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** The 2.5 % and 97.5 % points of a measure over resampled texts. */
export function bootstrap<Item>(
  judged: readonly Item[],
  measure: (sample: readonly Item[]) => number,
): readonly [number, number] {
  const { pick } = seededRandom(7)
  const values = Array.from({ length: 1000 }, () => measure(judged.map(() => pick(judged)))).sort(
    (a, b) => a - b,
  )
  return [values[25] ?? Number.NaN, values[975] ?? Number.NaN]
}

/** How often one of these is put above one of those: 0.5 is chance, 1 is never wrong (area under ROC). */
export function rankedAbove(these: readonly number[], those: readonly number[]): number {
  const points = these.flatMap((high) =>
    those.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)),
  )
  return points.reduce<number>((sum, point) => sum + point, 0) / points.length
}

/** What was found of what is there, over many items. */
export type Found = { readonly right: number; readonly found: number; readonly there: number }

/** The share of what was found that is right, and the share of what is there that was found. */
export function precisionAndRecall(all: readonly Found[]): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const sum = (of: keyof Found) => all.reduce((total, one) => total + one[of], 0)
  const [right, found, there] = [sum('right'), sum('found'), sum('there')]
  return { precision: right / found, recall: right / there, f1: (2 * right) / (found + there) }
}

/** How far two agree beyond chance on so many decisions, each of which found some (Cohen's kappa). */
export function kappa(all: readonly Found[], decisions: number): number {
  const sum = (of: keyof Found) => all.reduce((total, one) => total + one[of], 0)
  const [both, first, second] = [sum('right'), sum('found'), sum('there')]
  const agreed = (decisions - first - second + 2 * both) / decisions
  const [one, other] = [first / decisions, second / decisions]
  const byChance = one * other + (1 - one) * (1 - other)
  return (agreed - byChance) / (1 - byChance)
}

/** A judgement with how sure it was. */
export type Sure = { readonly right: boolean; readonly share: number }

/** The mean gap between how sure and how often right, over ten bins (expected calibration error). */
export function calibrationError(all: readonly Sure[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    all.filter(({ share }) => Math.min(9, Math.floor(share * 10)) === bin),
  )
  return bins.reduce((sum, bin) => {
    const said = bin.reduce((total, { share }) => total + share, 0)
    const right = bin.filter((one) => one.right).length
    return sum + Math.abs(said - right) / all.length
  }, 0)
}

/** The largest share of texts answered, surest first, at which so many of the answers are right. */
export function coverageAt(all: readonly Sure[], precision: number): number {
  const sorted = [...all].sort((a, b) => b.share - a.share)
  let right = 0
  let covered = 0
  sorted.forEach((one, at) => {
    if (one.right) right++
    if (right / (at + 1) >= precision) covered = at + 1
  })
  return covered / all.length
}

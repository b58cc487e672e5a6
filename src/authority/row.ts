import { amountRuns } from './amount-runs.ts'
import type { WrittenRange } from './read-range.ts'
import type { AuthorityRule } from './read-rule.ts'
import { meetRuns, type Runs } from './runs.ts'
import { AXIS, MOST_MINOR, type Space } from './space.ts'
import { signatureOf, type Who } from './who.ts'

/**
 * A product of sets on which a rule says one thing (C1): the rule itself, one band of its ladder, one
 * currency in one period of rates.
 */
export type Row = {
  /** Place of the rule in the matrix. */
  readonly rule: number
  /** Step of the ladder; -1 without one. */
  readonly step: number
  readonly sets: readonly Runs[]
  /** The amounts of the whole ladder: what counts when rules are compared (A3.1). */
  readonly extent: Runs
  readonly decides?: Who
  readonly signature: string
  /** Rank, remainders behind everything else: lower goes first. */
  readonly level: number
  /** Takes part in settling who decides: no addition, no fallback, something said. */
  readonly deciding: boolean
}

/** The first level of remainders (A3.7). */
export const REMAINDER_LEVEL = 5

/** The rows of a rule, not yet numbered. A rule whose bounds leave nothing has none. */
export function rowsOf(rule: AuthorityRule, space: Space): readonly Row[] {
  const ladder = rule.decides?.is === 'ladder' ? rule.decides.steps : undefined
  const limited = rule.amounts !== null || ladder?.some(({ limit }) => limit !== null) === true
  const rows: Row[] = []
  for (const chunk of limited ? chunksOf(rule, space) : [rule.sets]) {
    const whole = amountsIn(rule.amounts, chunk, space)
    if (!ladder) {
      const sets = withAmount(chunk, whole)
      const who = rule.decides?.is === 'ladder' ? undefined : rule.decides
      pushRow(rows, makeRow(space, rule, -1, sets, whole, who))
      continue
    }
    const limits = ladder.map(({ limit }) => limitIn(limit, chunk, space))
    const extent = meetRuns(whole, [0, Math.max(...limits)])
    let from = 0
    for (const [step, limit] of limits.entries()) {
      const band = from < limit ? meetRuns(whole, [from, limit]) : []
      from = Math.max(from, limit)
      const above = ladder.slice(step).map(({ who }) => who)
      const who: Who = above.length === 1 ? (above[0] as Who) : { is: 'first', of: above }
      pushRow(rows, makeRow(space, rule, step, withAmount(chunk, band), extent, who))
    }
  }
  return rows
}

/** A condition that everything meets is none: rules are compared by what they mean. */
function openIfWhole(set: Runs, axis: number, space: Space): Runs {
  if (set?.length !== 2) return set
  const { least, most } = space.axes[axis] as Space['axes'][number]
  return (set[0] as number) <= least && (set[1] as number) >= most ? null : set
}

function makeRow(
  space: Space,
  rule: AuthorityRule,
  step: number,
  sets: readonly Runs[],
  extent: Runs,
  who: Who | undefined,
): Row {
  const said = who !== undefined || (rule.outcome !== undefined && rule.outcome !== 'reserved')
  return {
    rule: -1,
    step,
    sets: sets.map((set, axis) => openIfWhole(set, axis, space)),
    extent: openIfWhole(extent, AXIS.amount, space),
    ...(who && { decides: who }),
    signature: step === -1 ? rule.signature : signatureOf(who as Who),
    level: rule.rank + (rule.remainder ? REMAINDER_LEVEL : 0),
    deciding: said && !rule.adds && rule.fallbackOf.length === 0,
  }
}

function pushRow(rows: Row[], row: Row): void {
  if (row.sets.every((set) => set === null || set.length > 0)) rows.push(row)
}

/** One copy of the conditions for every currency and period of rates that amounts are reckoned in. */
function chunksOf(rule: AuthorityRule, space: Space): readonly (readonly Runs[])[] {
  const currencies = (space.axes[AXIS.currency] as Space['axes'][number]).names
  if (currencies.length === 1) return [rule.sets]
  const chunks: Runs[][] = []
  for (const place of currencies.keys()) {
    for (const { from, to } of space.rates.periods(currencies)) {
      const chunk = [...rule.sets]
      chunk[AXIS.currency] = [place, place + 1]
      chunk[AXIS.day] = meetRuns(chunk[AXIS.day] ?? null, [from, to])
      if (chunk[AXIS.day]?.length) chunks.push(chunk)
    }
  }
  return chunks
}

function amountsIn(
  ranges: readonly WrittenRange[] | null,
  chunk: readonly Runs[],
  space: Space,
): Runs {
  if (ranges === null) return null
  const currencies = (space.axes[AXIS.currency] as Space['axes'][number]).names
  const currency = currencies[chunk[AXIS.currency]?.[0] ?? 0] as string
  return amountRuns(ranges, currency, space.rates, chunk[AXIS.day]?.[0] ?? 0)
}

/** Where the amounts of a step end. */
function limitIn(limit: readonly WrittenRange[] | null, chunk: readonly Runs[], space: Space) {
  return amountsIn(limit, chunk, space)?.at(-1) ?? MOST_MINOR + 1
}

function withAmount(sets: readonly Runs[], amounts: Runs): readonly Runs[] {
  if (amounts === null) return sets
  const all = [...sets]
  all[AXIS.amount] = amounts
  return all
}

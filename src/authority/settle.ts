import type { Matrix } from './compile-matrix.ts'
import type { Ground } from './precedence.ts'
import type { AuthorityRule } from './read-rule.ts'
import { REMAINDER_LEVEL, type Row } from './row.ts'
import { isTightening } from './tightening.ts'

/** Why a matching rule has no say in who decides. */
export type Gone = {
  readonly rule: string
  readonly by: string
  readonly because: Ground | 'rank' | 'reserved' | 'remainder' | 'instead'
}

/** What the matching rules come to (A3, A4): rows by number. */
export type Settlement = {
  /** Rows that decide together or say the same; several that differ are a dispute. */
  readonly winners: readonly number[]
  readonly disputed: boolean
  /** A row of a higher rank that the winners tighten (A4.1). */
  readonly tightens: number
  /** Further deciders (A3.6). */
  readonly additions: readonly number[]
  /** Rows whose agreement, input, telling and so on apply (A3.5). */
  readonly contributing: readonly number[]
  /** Rows that step in when nobody can act (A3.8). */
  readonly fallbacks: readonly number[]
  /** Nothing may be delegated (A4.2). */
  readonly reserved: boolean
  /** A reserving row without anyone who decides. */
  readonly reservedBy: number
}

const NONE: readonly number[] = []

/** Settles who decides among the rows that hold at one point; tells what was gone before, if asked. */
export function settle(
  matrix: Matrix,
  found: ArrayLike<number>,
  count: number,
  gone?: Gone[],
): Settlement {
  const { precedence, rules } = matrix
  const rows = precedence.rows
  if (count === 1) return single(matrix, found[0] as number)
  const deciding: number[] = []
  const additions: number[] = []
  const fallbacks: number[] = []
  const adding: number[] = []
  let hasInstead = false
  let reserving = -1
  for (let i = 0; i < count; i++) {
    const at = found[i] as number
    const row = rows[at] as Row
    const rule = rules[row.rule] as AuthorityRule
    if (row.deciding) deciding.push(at)
    else if (rule.adds && row.decides) additions.push(at)
    else if (rule.fallbackOf.length > 0) fallbacks.push(at)
    if (contributes(rule)) adding.push(at)
    hasInstead ||= rule.instead
    if (rule.outcome === 'reserved' && (reserving === -1 || row.level < levelOf(rows, reserving))) {
      reserving = at
    }
  }
  let winners: readonly number[] = NONE
  let tightens = -1
  for (let from = 0; from < deciding.length; ) {
    const level = levelOf(rows, deciding[from] as number)
    let to = from + 1
    while (to < deciding.length && levelOf(rows, deciding[to] as number) === level) to++
    const here = deciding.slice(from, to)
    if (reserving !== -1 && level > levelOf(rows, reserving)) {
      if (gone) for (const at of here) tell(matrix, gone, at, reserving, 'reserved')
    } else if (winners.length === 0) {
      winners = precedence.winners(here)
      if (gone) tellGone(matrix, here, winners, gone)
    } else {
      const by = winners[0] as number
      const lower = precedence.winners(here)
      const better =
        level < REMAINDER_LEVEL &&
        !isDisputed(rows, winners) &&
        !isDisputed(rows, lower) &&
        isTightening(matrix, winners, lower)
      if (better) {
        if (gone) for (const at of winners) tell(matrix, gone, at, lower[0] as number, 'rank')
        if (gone) tellGone(matrix, here, lower, gone)
        tightens = by
        winners = lower
      } else if (gone) {
        const because = level >= REMAINDER_LEVEL ? 'remainder' : 'rank'
        for (const at of here) tell(matrix, gone, at, by, because)
      }
    }
    from = to
  }
  const kept = (list: readonly number[]): readonly number[] =>
    hasInstead ? withoutReplaced(matrix, list, found, count, gone) : list
  return {
    winners,
    disputed: isDisputed(rows, winners),
    tightens,
    additions: kept(additions),
    contributing: kept(adding),
    fallbacks,
    reserved: reserving !== -1,
    reservedBy: winners.length === 0 ? reserving : -1,
  }
}

function single(matrix: Matrix, at: number): Settlement {
  const row = matrix.rows[at] as Row
  const rule = matrix.rules[row.rule] as AuthorityRule
  const one = [at]
  const reserved = rule.outcome === 'reserved'
  return {
    winners: row.deciding ? one : NONE,
    disputed: false,
    tightens: -1,
    additions: rule.adds && row.decides ? one : NONE,
    contributing: contributes(rule) ? one : NONE,
    fallbacks: rule.fallbackOf.length > 0 ? one : NONE,
    reserved,
    reservedBy: reserved && !row.deciding ? at : -1,
  }
}

const levelOf = (rows: readonly Row[], at: number): number => (rows[at] as Row).level

/** Whether rows say different things about who decides. */
function isDisputed(rows: readonly Row[], winners: readonly number[]): boolean {
  const first = rows[winners[0] ?? -1]?.signature
  for (let i = 1; i < winners.length; i++) {
    if ((rows[winners[i] as number] as Row).signature !== first) return true
  }
  return false
}

/** Whether a rule adds anything beside who decides. */
function contributes(rule: AuthorityRule): boolean {
  return (
    rule.mustAgree.length > 0 ||
    rule.givesInput.length > 0 ||
    rule.isTold.length > 0 ||
    rule.carriesOut.length > 0 ||
    rule.signs.length > 0 ||
    rule.evidence.length > 0
  )
}

/** What rows add that no row with `instead` replaces (A3.5). */
function withoutReplaced(
  matrix: Matrix,
  list: readonly number[],
  found: ArrayLike<number>,
  count: number,
  gone: Gone[] | undefined,
): readonly number[] {
  const { rows, rules } = matrix
  return list.filter((at) => {
    for (let i = 0; i < count; i++) {
      const by = found[i] as number
      if (!(rules[(rows[by] as Row).rule] as AuthorityRule).instead || by === at) continue
      if (!replaces(matrix, by, at)) continue
      if (gone) tell(matrix, gone, at, by, 'instead')
      return false
    }
    return true
  })
}

/** Whether a row that says `instead` replaces what another adds: not what a higher rank does. */
function replaces({ precedence, rules }: Matrix, by: number, at: number): boolean {
  const one = precedence.rows[by] as Row
  const other = precedence.rows[at] as Row
  const rank = (row: Row) => (rules[row.rule] as AuthorityRule).rank
  if (one.rule === other.rule || rank(one) > rank(other)) return false
  if (one.level === other.level) return precedence.goesBefore(by, at) !== undefined
  const over = (rules[one.rule] as AuthorityRule).over
  return over.includes((rules[other.rule] as AuthorityRule).id) || precedence.isInside(by, at)
}

function tellGone(
  matrix: Matrix,
  here: readonly number[],
  winners: readonly number[],
  gone: Gone[],
): void {
  if (winners.length === here.length) return
  const { precedence } = matrix
  for (const at of here) {
    if (winners.includes(at)) continue
    const by =
      winners.find((one) => precedence.goesBefore(one, at)) ??
      here.find((one) => precedence.goesBefore(one, at))
    if (by !== undefined) tell(matrix, gone, at, by, precedence.goesBefore(by, at) as Ground)
  }
}

function tell(matrix: Matrix, gone: Gone[], at: number, by: number, because: Gone['because']) {
  const { rows, rules } = matrix
  const nameOf = (row: number) => (rules[(rows[row] as Row).rule] as AuthorityRule).id
  gone.push({ rule: nameOf(at), by: nameOf(by), because })
}

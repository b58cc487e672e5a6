import type { Model } from '../model/model.ts'
import { type AuthorityProblem, problemIn } from './authority-problem.ts'
import { type ClassAxis, classesOf } from './class-axis.ts'
import type { AuthorityRule } from './read-rule.ts'
import type { Row } from './row.ts'
import { containsRuns, type Runs } from './runs.ts'
import { AXIS, type Space } from './space.ts'

/** Why one rule goes before another. */
export type Ground = 'inside' | 'over' | 'precedence'

/** Which rules go before which (A3.1 to A3.4), and the rows in an order that makes asking quick. */
export class Precedence {
  /** By level; within one, nothing stands before what is inside it. */
  readonly rows: readonly Row[]
  readonly #axes: readonly ClassAxis[]
  /** Class hulls of the rows, axis after axis. */
  readonly #from: Int32Array
  readonly #to: Int32Array
  /** Logarithm of how many classes a row takes: what is strictly inside has less. */
  readonly #size: Float64Array
  readonly #parted: Uint8Array
  /** Rows that containment alone does not settle. */
  readonly #special: Uint8Array
  readonly #reserves: boolean
  #contained: boolean | undefined
  readonly #over: ReadonlyMap<number, ReadonlySet<number>>
  /** Axes a rule's set puts first, by rule. */
  readonly #attributes: ReadonlyMap<number, { set: string; axes: readonly number[] }>

  constructor(
    rules: readonly AuthorityRule[],
    rows: readonly Row[],
    axes: readonly ClassAxis[],
    model: Model,
    space: Space,
    problems: AuthorityProblem[],
  ) {
    this.#axes = axes
    this.#over = readOver(rules, problems)
    this.#attributes = readPrecedence(rules, model, space, problems)
    const measured = rows.map((row) => ({ row, hull: hullOf(row, axes) }))
    measured.sort(
      (a, b) =>
        a.row.level - b.row.level ||
        compareHulls(a.hull, b.hull) ||
        a.hull.size - b.hull.size ||
        compareText(
          (rules[a.row.rule] as AuthorityRule).id,
          (rules[b.row.rule] as AuthorityRule).id,
        ),
    )
    this.rows = measured.map(({ row }) => row)
    this.#reserves = rules.some(({ outcome }) => outcome === 'reserved')
    const count = rows.length
    this.#from = new Int32Array(count * axes.length)
    this.#to = new Int32Array(count * axes.length)
    this.#size = new Float64Array(count)
    this.#parted = new Uint8Array(count)
    this.#special = new Uint8Array(count)
    const overed = new Set([...this.#over.values()].flatMap((set) => [...set]))
    for (const [at, { row, hull }] of measured.entries()) {
      for (let a = 0; a < axes.length; a++) {
        this.#from[at * axes.length + a] = hull.from[a] as number
        this.#to[at * axes.length + a] = hull.to[a] as number
      }
      this.#size[at] = hull.size
      this.#parted[at] = hull.parted ? 1 : 0
      const { rule } = row
      const special = this.#over.has(rule) || overed.has(rule) || this.#attributes.has(rule)
      this.#special[at] = special ? 1 : 0
    }
  }

  /** Whether a row is strictly inside another (A3.1). */
  isInside(inner: number, outer: number): boolean {
    if ((this.#size[inner] as number) >= (this.#size[outer] as number)) return false
    const axes = this.#axes.length
    const i = inner * axes
    const o = outer * axes
    for (let a = 0; a < axes; a++) {
      if ((this.#from[i + a] as number) < (this.#from[o + a] as number)) return false
      if ((this.#to[i + a] as number) > (this.#to[o + a] as number)) return false
    }
    return this.#parted[outer] === 0 || this.#contains(outer, inner)
  }

  /** Why a row goes before another of its level, if it does. */
  goesBefore(one: number, other: number): Ground | undefined {
    const a = this.rows[one] as Row
    const b = this.rows[other] as Row
    if (a.level !== b.level || a.rule === b.rule) return undefined
    const over = this.#over.get(a.rule)?.has(b.rule) === true
    const under = this.#over.get(b.rule)?.has(a.rule) === true
    if (over !== under) return over ? 'over' : undefined
    if (over) return undefined
    if (this.isInside(one, other)) return 'inside'
    if (this.isInside(other, one)) return undefined
    return this.#attribute(a, b) === 1 ? 'precedence' : undefined
  }

  /**
   * The winners among rows of one level that hold at a point (A3.4), in ascending order: those that
   * nothing goes before, and circles that nothing outside goes before.
   */
  winners(found: readonly number[]): readonly number[] {
    if (found.length < 2) return found
    if (this.hasSpecial(found)) return this.#foremost(found)
    const winners: number[] = []
    for (const row of found) {
      let gone = false
      for (let i = 0; i < winners.length && !gone; i++) {
        gone = this.isInside(winners[i] as number, row)
      }
      if (!gone) winners.push(row)
    }
    return winners
  }

  /** Whether containment alone settles each level: all rows decide, none by more, none reserves. */
  get isByContainment(): boolean {
    this.#contained ??=
      !this.#reserves && this.rows.every(({ deciding }, at) => deciding && this.#special[at] === 0)
    return this.#contained
  }

  /** Whether any of the rows has its place by more than containment: circles are possible. */
  hasSpecial(found: readonly number[]): boolean {
    return found.some((row) => this.#special[row] === 1)
  }

  /** The rows that nothing goes before but what they go before as well, round in a circle. */
  #foremost(found: readonly number[]): readonly number[] {
    const before = new Map(
      found.map((row) => [row, found.filter((other) => this.goesBefore(other, row))]),
    )
    if (![...before.values()].some((rows) => rows.length > 0)) return found
    const above = new Map(found.map((row) => [row, reach(row, before)]))
    return found.filter((row) => {
      const rows = above.get(row) as ReadonlySet<number>
      return [...rows].every((one) => above.get(one)?.has(row))
    })
  }

  #contains(outer: number, inner: number): boolean {
    const a = this.rows[outer] as Row
    const b = this.rows[inner] as Row
    return this.#axes.every(({ axis }) => containsRuns(setOf(a, axis), setOf(b, axis)))
  }

  /** 1 when the first attribute that tells two rules of a set apart speaks for the first (A3.3). */
  #attribute(a: Row, b: Row): number {
    const one = this.#attributes.get(a.rule)
    const other = this.#attributes.get(b.rule)
    if (!one || one.set !== other?.set) return 0
    for (const axis of one.axes) {
      const mine = setOf(a, axis)
      const theirs = setOf(b, axis)
      const inside = containsRuns(theirs, mine)
      const outside = containsRuns(mine, theirs)
      if (inside !== outside) return inside ? 1 : -1
    }
    return 0
  }
}

/** All rows that lead to one by going before it. */
function reach(start: number, before: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const seen = new Set<number>()
  const stack = [start]
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const one of before.get(at) ?? []) {
      if (seen.has(one)) continue
      seen.add(one)
      stack.push(one)
    }
  }
  return seen
}

/** The set of a row on an axis as rules are compared: the whole ladder, not one band (A3.1). */
const setOf = (row: Row, axis: number): Runs =>
  axis === AXIS.amount ? row.extent : (row.sets[axis] ?? null)

type Hull = { from: number[]; to: number[]; size: number; parted: boolean }

function hullOf(row: Row, axes: readonly ClassAxis[]): Hull {
  const hull: Hull = { from: [], to: [], size: 0, parted: false }
  for (const axis of axes) {
    const classes = classesOf(axis, setOf(row, axis.axis))
    let count = 0
    for (let i = 0; i < classes.length; i += 2) {
      count += (classes[i + 1] as number) - (classes[i] as number)
    }
    hull.from.push(classes[0] ?? 0)
    hull.to.push(classes.at(-1) ?? 0)
    hull.size += Math.log(count)
    hull.parted ||= classes.length > 2
  }
  return hull
}

/**
 * Orders rows like the nodes of a tree walked from below: what ends first, and of those that end together what
 * begins last. What is inside stands before what contains it, and what is alike stands together, so that a
 * case meets few words of the bit sets.
 */
function compareHulls(a: Hull, b: Hull): number {
  for (let i = 0; i < a.from.length; i++) {
    const ends = (a.to[i] as number) - (b.to[i] as number)
    if (ends !== 0) return ends
    const begins = (b.from[i] as number) - (a.from[i] as number)
    if (begins !== 0) return begins
  }
  return 0
}

/** Rules of the same size and place stand by their ids: nothing depends on the order of the document. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function readOver(rules: readonly AuthorityRule[], problems: AuthorityProblem[]) {
  const byId = new Map(rules.map(({ id }, at) => [id, at]))
  const over = new Map<number, Set<number>>()
  for (const [at, { id, kind, over: ids }] of rules.entries()) {
    for (const [i, other] of ids.entries()) {
      const found = byId.get(other)
      if (found === undefined) {
        const message = `There is no rule “${other}” to go before.`
        problems.push(
          problemIn(kind, id, ['over', i], { code: 'unknown-rule', found: other, message }),
        )
        continue
      }
      const set = over.get(at) ?? new Set()
      over.set(at, set.add(found))
      if (over.get(found)?.has(at)) {
        const message = `“${id}” and “${other}” each go before the other: neither does.`
        problems.push(problemIn(kind, id, ['over', i], { code: 'circle', message }))
      }
    }
  }
  return over
}

function readPrecedence(
  rules: readonly AuthorityRule[],
  model: Model,
  space: Space,
  problems: AuthorityProblem[],
) {
  const bySet = new Map<string, readonly number[]>()
  for (const { id, precedence } of model.tables['rule-sets'].list()) {
    if (!precedence || precedence.length === 0) continue
    const axes: number[] = []
    for (const [i, name] of precedence.entries()) {
      const axis = space.byId.get(name)
      if (axis !== undefined) axes.push(axis)
      else {
        const message = `There is no attribute “${name}”.`
        problems.push(
          problemIn('rule-sets', id, ['precedence', i], { code: 'unknown-attribute', message }),
        )
      }
    }
    bySet.set(id, axes)
  }
  const byRule = new Map<number, { set: string; axes: readonly number[] }>()
  for (const [at, { set }] of rules.entries()) {
    const axes = set === undefined ? undefined : bySet.get(set)
    if (set !== undefined && axes) byRule.set(at, { set, axes })
  }
  return byRule
}

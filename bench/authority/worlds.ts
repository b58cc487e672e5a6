import { seededRandom } from '../../test/support/seeded-random.ts'
import { type RandomTree, randomTree } from './random-tree.ts'

/** A rule of a world: half-open ranges of places, and sets of values as bits. */
export type WorldRule = {
  readonly type: readonly [number, number]
  readonly unit: readonly [number, number]
  readonly amount: readonly [number, number]
  readonly audience: number
  readonly horizon: number
  readonly risk: number
  /** Place in `RANKS`, where a world has ranks. */
  readonly rank?: number
}

/** A case of a world. */
export type WorldCase = {
  readonly type: number
  readonly unit: number
  readonly amount: number
  readonly audience: number
  readonly horizon: number
  readonly risk: number
}

/** Ranks of a nested world: the board's rules are ladders, those of units name heads. */
export const RANKS = ['board', 'executive', 'unit'] as const

/** Rules over the same trees. */
export type World = {
  readonly types: RandomTree
  readonly units: RandomTree
  readonly rules: readonly WorldRule[]
}

/** Above every amount, in cents. */
export const END_OF_AMOUNTS = 1_000_000_001
const THRESHOLDS = [
  ...[500, 1000, 2500, 5000, 10_000, 20_000, 25_000, 30_000, 50_000, 75_000, 100_000, 150_000],
  ...[
    200_000, 250_000, 400_000, 500_000, 750_000, 1_000_000, 1_500_000, 2_000_000, 2_500_000,
    5_000_000,
  ],
].map((units) => units * 100)

const TYPES = randomTree(200, 7, 4, 12)
const UNITS = randomTree(1000, 11, 7, 9)

const bitsOf = (mask: number): number[] => [0, 1, 2, 3].filter((bit) => mask & (1 << bit))

/** The share of all cases asked that a rule holds for. */
function massOf({ type, unit, amount, audience, horizon, risk }: WorldRule): number {
  const log = (cents: number) => Math.log(Math.min(Math.max(cents, 100), 1_000_000_000))
  const smooth = (log(amount[1]) - log(amount[0])) / (log(1e9) - log(100))
  const onEdge =
    THRESHOLDS.filter((one) => one >= amount[0] && one < amount[1]).length / THRESHOLDS.length
  const enums =
    (bitsOf(audience).length / 2) * (bitsOf(horizon).length / 2) * (bitsOf(risk).length / 4)
  const trees = ((type[1] - type[0]) / TYPES.size) * ((unit[1] - unit[0]) / UNITS.size)
  return trees * enums * (0.9 * smooth + 0.1 * onEdge)
}

/** Delegation of authority: disjoint rules that leave a tenth of all cases open (6.1). */
export function doa(count: number, seed = 42): World {
  const random = seededRandom(seed)
  let boxes: { rule: WorldRule; mass: number }[] = []
  const add = (rule: WorldRule) => boxes.push({ rule, mass: massOf(rule) })
  add({
    type: [0, TYPES.size],
    unit: [0, UNITS.size],
    amount: [0, END_OF_AMOUNTS],
    audience: 3,
    horizon: 3,
    risk: 15,
  })
  const wanted = Math.round(count / 0.9)
  for (let tries = 0; boxes.length < wanted && tries < wanted * 50; tries++) {
    let at = random.between(0, boxes.length - 1)
    for (let i = 0; i < 2; i++) {
      const other = random.between(0, boxes.length - 1)
      if ((boxes[other]?.mass ?? 0) > (boxes[at]?.mass ?? 0)) at = other
    }
    const parts = split((boxes[at] as { rule: WorldRule }).rule, random)
    if (parts.length < 2) continue
    boxes[at] = boxes.at(-1) as (typeof boxes)[number]
    boxes.pop()
    for (const part of parts) add(part)
  }
  boxes = dropped(boxes, count, random)
  for (let i = boxes.length - 1; i > 0; i--) {
    const j = random.between(0, i)
    const one = boxes[i] as (typeof boxes)[number]
    boxes[i] = boxes[j] as (typeof boxes)[number]
    boxes[j] = one
  }
  return { types: TYPES, units: UNITS, rules: boxes.map(({ rule }) => rule) }
}

type Random = ReturnType<typeof seededRandom>

function split(rule: WorldRule, random: Random): WorldRule[] {
  const draw = random.next()
  if (draw < 0.25) return splitTree(rule, 'type', TYPES)
  if (draw < 0.47) return splitTree(rule, 'unit', UNITS)
  if (draw < 0.8) return splitAmount(rule, random)
  const key = draw < 0.86 ? 'audience' : draw < 0.92 ? 'horizon' : 'risk'
  const bits = bitsOf(rule[key])
  if (bits.length < 2) return []
  const first = bits.filter((_, i) => i === 0 || (i < bits.length - 1 && random.next() < 0.5))
  const mask = first.reduce((all, bit) => all | (1 << bit), 0)
  return [
    { ...rule, [key]: mask },
    { ...rule, [key]: rule[key] & ~mask },
  ]
}

/** The node itself, and one part for each child. */
function splitTree(rule: WorldRule, key: 'type' | 'unit', tree: RandomTree): WorldRule[] {
  const [from, to] = rule[key]
  if (to - from < 2 || to !== tree.end[from]) return []
  const parts: [number, number][] = [[from, from + 1]]
  for (const child of tree.children[from] ?? []) parts.push([child, tree.end[child] as number])
  return parts.map((part) => ({ ...rule, [key]: part }))
}

function splitAmount(rule: WorldRule, random: Random): WorldRule[] {
  const [from, to] = rule.amount
  const inside = THRESHOLDS.filter((one) => one > from && one < to)
  if (inside.length === 0) return []
  const cuts = new Set<number>()
  for (let i = random.between(1, 3); i > 0; i--) cuts.add(random.pick(inside))
  const edges = [from, ...[...cuts].sort((a, b) => a - b), to]
  return edges.slice(1).map((end, i) => ({ ...rule, amount: [edges[i] as number, end] }))
}

/** Drops what is too much, so that a tenth of all cases is left open: the best of some draws. */
function dropped(boxes: { rule: WorldRule; mass: number }[], count: number, random: Random) {
  const surplus = boxes.length - count
  let best: Set<number> = new Set()
  let least = Number.POSITIVE_INFINITY
  for (let draw = 0; draw < 200; draw++) {
    const out = new Set<number>()
    while (out.size < surplus) out.add(random.between(0, boxes.length - 1))
    let mass = 0
    for (const at of out) mass += (boxes[at] as { mass: number }).mass
    if (Math.abs(mass - 0.1) >= least) continue
    least = Math.abs(mass - 0.1)
    best = out
  }
  return boxes.filter((_, at) => !best.has(at))
}

/** A general rule and exceptions on exceptions: overriding does the work (6.2). */
export function overlay(count: number, seed = 5): World {
  const random = seededRandom(seed)
  const all: WorldRule = {
    type: [0, TYPES.size],
    unit: [0, UNITS.size],
    amount: [0, END_OF_AMOUNTS],
    audience: 3,
    horizon: 3,
    risk: 15,
  }
  const node = (tree: RandomTree): readonly [number, number] => {
    let at = random.between(0, tree.size - 1)
    while ((tree.parent[at] as number) >= 0 && random.next() < 0.35) at = tree.parent[at] as number
    return [at, tree.end[at] as number]
  }
  const amount = (): readonly [number, number] => {
    const draw = random.next()
    const [one, other] = [random.pick(THRESHOLDS), random.pick(THRESHOLDS)]
    if (draw < 0.4) return [0, one + 1]
    if (draw < 0.7)
      return one === other ? [one, END_OF_AMOUNTS] : [Math.min(one, other), Math.max(one, other)]
    return draw < 0.8 ? [one, END_OF_AMOUNTS] : [0, END_OF_AMOUNTS]
  }
  const some = (values: number, share: number): number =>
    random.next() < share ? 1 << random.between(0, values - 1) : (1 << values) - 1
  const rules: WorldRule[] = [all]
  while (rules.length < count) {
    rules.push({
      type: node(TYPES),
      unit: random.next() < 0.6 ? [0, UNITS.size] : node(UNITS),
      amount: amount(),
      audience: some(2, 0.1),
      horizon: some(2, 0.1),
      risk: some(4, 0.12),
    })
  }
  return { types: TYPES, units: UNITS, rules }
}

/** Cases to ask: amounts by order of magnitude, a tenth of them exactly on a threshold. */
export function casesOf({ types, units }: World, count: number, seed = 99): WorldCase[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => ({
    type: random.between(0, types.size - 1),
    unit: random.between(0, units.size - 1),
    amount:
      random.next() < 0.1
        ? random.pick(THRESHOLDS)
        : Math.floor(Math.exp(Math.log(100) + random.next() * (Math.log(1e9) - Math.log(100)))),
    audience: random.between(0, 1),
    horizon: random.between(0, 1),
    risk: random.between(0, 3),
  }))
}

/** The same with ladders and ranks: a tenth of the rules is the board's, a tenth is of units. */
export function nested(count: number): World {
  const world = overlay(count)
  const rankOf = (at: number) => (at % 10 === 3 ? 0 : at % 10 === 7 ? 2 : 1)
  return { ...world, rules: world.rules.map((rule, at) => ({ ...rule, rank: rankOf(at) })) }
}

import { seededRandom } from '../../test/support/seeded-random.ts'
import type { RandomTree } from './random-tree.ts'
import { END_OF_AMOUNTS, RANKS, type World, type WorldCase, type WorldRule } from './worlds.ts'

const AUDIENCES = ['internal', 'customer']
const HORIZONS = ['run', 'change']
const RISKS = ['low', 'medium', 'high', 'critical']

/** Kinds of decisions: every node of the tree that has nodes below it gets a leaf for itself. */
export const kindId = ({ ids, end }: RandomTree, at: number): string =>
  end[at] === at + 1 ? (ids[at] as string) : `${ids[at]}.own`

/** How large the organisation around the rules is (6.5). */
export type Staff = { readonly positions: number; readonly delegations: number }

/** A world as an organisation document, with people, deputies, absences and delegations. */
export function worldDocument(world: World, staff: Staff): Record<string, unknown> {
  const random = seededRandom(3)
  const { types, units, rules } = world
  const names = Array.from({ length: staff.positions }, (_, i) => `p${i}`)
  const unitOf = names.map((_, i) => (i < units.size ? i : random.between(0, units.size - 1)))
  return {
    mandate: 1,
    organization: { id: 'w', name: 'W', currency: 'EUR' },
    units: units.ids.map((id, at) => ({
      id,
      name: id,
      ...(at > 0 && { in: units.ids[units.parent[at] as number] }),
      ...(at < staff.positions && { head: `p${at}` }),
    })),
    positions: names.map((id, i) => ({
      id,
      title: id,
      unit: units.ids[unitOf[i] as number],
      ...(i > 0 && { 'reports-to': names[Math.floor((i - 1) / 6)] }),
      holder: `h${i}`,
      ...(random.next() < 0.5 && { deputy: { position: random.pick(names) } }),
    })),
    people: names.map((_, i) => ({ id: `h${i}`, name: `h${i}` })),
    decisions: types.ids.flatMap((id, at) =>
      types.end[at] === at + 1
        ? [{ id, name: id }]
        : [
            { id, name: id },
            { id: `${id}.own`, name: id },
          ],
    ),
    rules: rules.map((rule, i) => ({
      id: `r${i}`,
      decision:
        rule.type[1] === rule.type[0] + 1 ? kindId(types, rule.type[0]) : types.ids[rule.type[0]],
      when: whenOf(world, rule),
      ...saidBy(rule, random, names, i),
    })),
    'rule-sets': RANKS.map((rank) => ({ id: rank, name: rank, rank })),
    delegations: Array.from({ length: staff.delegations }, (_, i) => {
      const of = random.between(0, types.size - 1)
      return {
        id: `d${i}`,
        from: random.pick(names),
        to: random.pick(names),
        of: types.ids[of],
        until: '2027-12-31',
        ...(random.next() < 0.5 && { when: { amount: '..100k' } }),
        ...(random.next() < 0.3 && { 'may-hand-on': true }),
      }
    }),
    absences: names.flatMap((_, i) =>
      random.next() < 0.05
        ? [{ id: `a${i}`, person: `h${i}`, from: '2026-05-01', until: '2026-05-31' }]
        : [],
    ),
  }
}

/** The decider of a rule; ranks so that no lower one tightens a higher: the board's as ladders, units' as heads. */
function saidBy(
  { rank }: WorldRule,
  random: ReturnType<typeof seededRandom>,
  names: readonly string[],
  at: number,
) {
  const decides = deciderOf(random, names, at)
  if (rank === undefined) return { decides }
  const name = (step: number) => names[(at * 7919 + step) % names.length] as string
  const set = RANKS[rank] as string
  if (set === 'unit') return { set, decides: 'head' }
  if (set === 'executive') return { set, decides }
  const steps = [
    { seat: name(1), limit: '10k' },
    { seat: name(2), limit: '250k' },
    { seat: 'head', limit: 'any' },
  ]
  return { set, decides: { ladder: steps } }
}

/** Half positions, some superiors, some heads of units. */
function deciderOf(random: ReturnType<typeof seededRandom>, names: readonly string[], at: number) {
  const draw = random.next()
  // Every rule says something of its own, so that none of the overlaps is settled by saying the same.
  if (draw < 0.5) return names[(at * 7919) % names.length] as string
  if (draw < 0.8) return `superior:${random.between(1, 3)}`
  return 'head'
}

const cents = (amount: number): string =>
  `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`

/** The conditions of a rule as they would be written. */
export function whenOf({ units }: World, rule: WorldRule): Record<string, unknown> {
  const when: Record<string, unknown> = {}
  const [from, to] = rule.unit
  if (to - from === 1) when.unit = { only: units.ids[from] }
  else if (to - from < units.size) when.unit = units.ids[from]
  const [low, high] = rule.amount
  if (low > 0 && high < END_OF_AMOUNTS) when.amount = `${cents(low)}..<${cents(high)}`
  else if (high < END_OF_AMOUNTS) when.amount = `<${cents(high)}`
  else if (low > 0) when.amount = `>=${cents(low)}`
  const some = (key: string, mask: number, values: readonly string[]) => {
    const named = values.filter((_, bit) => mask & (1 << bit))
    if (named.length < values.length) when[key] = named
  }
  some('audience', rule.audience, AUDIENCES)
  some('horizon', rule.horizon, HORIZONS)
  some('risk', rule.risk, RISKS)
  return when
}

/** A case as it would be asked. */
export function questionOf({ types, units }: World, one: WorldCase, requester: string) {
  return {
    kind: kindId(types, one.type),
    unit: units.ids[one.unit] as string,
    amount: { minor: one.amount },
    audience: AUDIENCES[one.audience] as string,
    horizon: HORIZONS[one.horizon] as string,
    risk: RISKS[one.risk] as string,
    requester,
    at: '2026-05-04',
  }
}

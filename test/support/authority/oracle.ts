import type { Question } from '../../../src/authority/question.ts'
import { byId, type Entity, isIn, list, type Plain, setsOf, stepsOf } from './oracle-sets.ts'

/**
 * Who decides, by the rules of SPEC.md and nothing else: straight from the document, by trying everything.
 * Slow, and written apart from the engine, to check it.
 */

/** What the oracle says: outcome, winning rules, and who acts in each seat. */
export type Verdict = {
  readonly outcome: string
  readonly rules: readonly string[]
  readonly acting: readonly string[]
}

const RANKS = ['law', 'constitution', 'board', 'executive', 'unit']

/** Answers one case. */
export function oracle(document: Plain, question: Question): Verdict {
  return new Oracle(document, question).answer()
}

class Oracle {
  readonly #document: Plain
  readonly #case: Question
  readonly #rules: readonly Entity[]
  readonly #sets: ReadonlyMap<unknown, ReturnType<typeof setsOf>>

  constructor(document: Plain, question: Question) {
    this.#document = document
    this.#case = question
    this.#rules = list(document, 'rules')
    this.#sets = new Map(this.#rules.map((rule) => [rule.id, setsOf(document, rule)]))
  }

  answer(): Verdict {
    const matching = this.#rules.filter((rule) => this.#holds(rule))
    const reserving = matching
      .filter(({ outcome }) => outcome === 'reserved')
      .map((rule) => this.#rank(rule))
    const reserved = Math.min(...reserving, 99)
    const speaks = ({ decides, outcome }: Entity) =>
      decides !== undefined || (outcome !== undefined && outcome !== 'reserved')
    const deciding = matching.filter(
      (rule) =>
        speaks(rule) &&
        !rule.adds &&
        this.#level(rule) <= (reserved === 99 ? 99 : this.#reservedLevel(matching)),
    )
    let winners: readonly Entity[] = []
    for (let level = 0; level < 10; level++) {
      const here = this.#foremost(deciding.filter((rule) => this.#level(rule) === level))
      if (here.length === 0) continue
      if (winners.length === 0) winners = here
      else if (level < 5 && !this.#disputed(winners) && !this.#disputed(here)) {
        const [high] = winners
        const [low] = here
        if (high && low && this.#tightens(this.#saying(low), this.#saying(high))) winners = here
      }
    }
    const kept = matching.filter(
      (rule) => !matching.some((by) => by.instead === true && this.#replaces(by, rule)),
    )
    const additions = kept.filter(({ adds, decides }) => adds === true && decides !== undefined)
    const ids = (rules: readonly Entity[]) => rules.map(({ id }) => String(id)).sort()
    if (this.#disputed(winners)) return { outcome: 'disputed', rules: ids(winners), acting: [] }
    const [first] = winners
    if (!first && additions.length === 0) return { outcome: 'uncovered', rules: [], acting: [] }
    const rules = ids(first ? winners : additions)
    if (first && first.decides === undefined && first.outcome === 'unknown') {
      return { outcome: 'unknown', rules, acting: [] }
    }
    const chosen = first && this.#rules.find(({ id }) => id === this.#representative(winners))
    const needs: { who: unknown; rule: Entity }[] = []
    const named = new Set<string>()
    const need = (who: unknown, rule: Entity) => {
      const name = this.#word(who)
      if (named.has(name)) return
      named.add(name)
      needs.push({ who, rule })
    }
    if (chosen && chosen.decides !== undefined) {
      const who = this.#saying(chosen)
      needs.push({ who, rule: chosen })
      for (const one of flat(who)) named.add(this.#word(one))
    }
    for (const rule of sortedById(additions)) need(this.#saying(rule), rule)
    for (const rule of kept) if (rule['must-agree'] !== undefined) need(rule['must-agree'], rule)
    const acting = this.#fill(needs, reserving.length > 0)
    const said = chosen && chosen.decides === undefined ? 'exempt' : 'decided'
    return acting ? { outcome: said, rules, acting } : { outcome: 'unreachable', rules, acting: [] }
  }

  /** Of rules that say the same any may stand for all: those differing in what matters are left to it. */
  #representative(winners: readonly Entity[]): unknown {
    return winners.find((rule) => rule.delegable === false)?.id ?? winners[0]?.id
  }

  #reservedLevel(matching: readonly Entity[]): number {
    return Math.min(
      ...matching.filter(({ outcome }) => outcome === 'reserved').map((rule) => this.#level(rule)),
    )
  }

  #holds(rule: Entity): boolean {
    const sets = this.#sets.get(rule.id) as ReturnType<typeof setsOf>
    const { kind, amount, unit, risk, at, attributes } = this.#case
    const values = { kind, amount, unit, risk, urgent: attributes?.urgent, day: at }
    return Object.entries(values).every(([key, value]) => sets.get(key)?.has(value))
  }

  #rank(rule: Entity): number {
    const set = byId(list(this.#document, 'rule-sets'), rule.set)
    return RANKS.indexOf(String(set?.rank ?? 'executive'))
  }

  #level = (rule: Entity): number => this.#rank(rule) + (rule.remainder === true ? 5 : 0)

  #compare(one: Entity, other: Entity, keys: readonly string[]) {
    const a = this.#sets.get(one.id) as ReturnType<typeof setsOf>
    const b = this.#sets.get(other.id) as ReturnType<typeof setsOf>
    const within = (x: typeof a, y: typeof a) =>
      keys.every((key) => [...(x.get(key) ?? [])].every((value) => y.get(key)?.has(value)))
    return { inside: within(a, b), outside: within(b, a) }
  }

  #inside(one: Entity, other: Entity): boolean {
    const { inside, outside } = this.#compare(one, other, [
      'kind',
      'amount',
      'unit',
      'risk',
      'urgent',
      'day',
    ])
    return inside && !outside
  }

  #before(one: Entity, other: Entity): boolean {
    if (one.id === other.id || this.#level(one) !== this.#level(other)) return false
    const over = (a: Entity, b: Entity) =>
      a.id !== b.id && ((a.over ?? []) as unknown[]).includes(b.id)
    if (over(one, other) !== over(other, one)) return over(one, other)
    if (over(one, other)) return false
    if (this.#inside(one, other)) return true
    if (this.#inside(other, one) || one.set === undefined || one.set !== other.set) return false
    const set = byId(list(this.#document, 'rule-sets'), one.set)
    for (const key of (set?.precedence ?? []) as string[]) {
      const { inside, outside } = this.#compare(one, other, [key])
      if (inside !== outside) return inside
    }
    return false
  }

  #foremost(rules: readonly Entity[]): readonly Entity[] {
    const reach = (start: Entity, seen: Set<Entity>): Set<Entity> => {
      for (const one of rules) {
        if (seen.has(one) || !this.#before(one, start)) continue
        seen.add(one)
        reach(one, seen)
      }
      return seen
    }
    return rules.filter((rule) =>
      [...reach(rule, new Set())].every((one) => reach(one, new Set()).has(rule)),
    )
  }

  #replaces(by: Entity, rule: Entity): boolean {
    if (by === rule || this.#rank(by) > this.#rank(rule)) return false
    if (this.#level(by) === this.#level(rule)) return this.#before(by, rule)
    return ((by.over ?? []) as unknown[]).includes(rule.id) || this.#inside(by, rule)
  }

  /** Who a rule says decides, its step of a ladder chosen. */
  #saying(rule: Entity): unknown {
    const steps = stepsOf(rule)
    if (!steps) return rule.decides
    const at = steps.findIndex(({ limit }) => Number(this.#case.amount) <= limit)
    const above = steps.slice(at).map(({ seat }) => seat)
    return above.length === 1 ? above[0] : { first: above }
  }

  #word(who: unknown): string {
    if (typeof who === 'string') return who
    const all = who as Plain
    const inner = (key: string) => (all[key] as unknown[]).map((one) => this.#word(one))
    if ('all-of' in all) return `all ${inner('all-of').sort()}`
    if ('n-of' in all) return `some ${all['n-of']} ${inner('from').sort()}`
    return 'any-of' in all ? `any ${inner('any-of')}` : `first ${inner('first')}`
  }

  #disputed(winners: readonly Entity[]): boolean {
    const words = winners.map((rule) =>
      rule.decides === undefined ? String(rule.outcome) : this.#word(this.#saying(rule)),
    )
    return new Set(words).size > 1
  }

  #tightens(low: unknown, high: unknown): boolean {
    if (low === undefined || high === undefined) return false
    const all = (low as Plain)['all-of'] as unknown[] | undefined
    if (all)
      return all.some(
        (one) => (one === high && typeof one === 'string') || this.#tightens(one, high),
      )
    const any = (high as Plain)['any-of'] as unknown[] | undefined
    if (any)
      return any.every(
        (one) => (one === low && typeof one === 'string') || this.#tightens(low, one),
      )
    return typeof low === 'string' && typeof high === 'string' && this.#lineOf(high).includes(low)
  }

  #position = (id: unknown) => byId(list(this.#document, 'positions'), id)

  /** The positions above one. */
  #lineOf(id: string): readonly string[] {
    const above = this.#position(id)?.['reports-to']
    return above === undefined ? [] : [String(above), ...this.#lineOf(String(above))]
  }

  #away = (person: string) =>
    list(this.#document, 'absences')
      .filter((one) => one.person === person)
      .sort((a, b) => (`${a.from}${a.until}` < `${b.from}${b.until}` ? -1 : 1))
      .find(
        ({ from, until }) =>
          String(from) <= String(this.#case.at) && String(this.#case.at) <= String(until),
      )

  #asking(): { position?: string; person?: string } | undefined {
    const { requester } = this.#case
    if (requester === undefined) return undefined
    const position = this.#position(requester)
    return position
      ? { position: requester, person: String(position.holder) }
      : { person: requester }
  }

  #free = (person: string) => this.#away(person) === undefined && this.#asking()?.person !== person

  #own(position: string): boolean {
    const asking = this.#asking()
    return (
      asking?.position === position ||
      (asking !== undefined && this.#position(position)?.holder === asking.person)
    )
  }

  /** Everybody who can act for a position, with what it costs. */
  #actors(position: string, rule: Entity, reserved: boolean): [person: string, cost: number][] {
    const found: [string, number][] = []
    const holder = (id: string, cost: number) => {
      const person = String(this.#position(id)?.holder)
      if (this.#free(person)) found.push([person, cost])
    }
    const person = String(this.#position(position)?.holder)
    if (!this.#own(position)) {
      if (!reserved && rule.delegable !== false) {
        for (const to of this.#delegates(position, [position])) if (!this.#own(to)) holder(to, 0)
      }
      holder(position, 0)
      const deputies = [this.#away(person)?.deputy, this.#position(position)?.deputy] as (
        | { person?: string; position?: string }
        | undefined
      )[]
      for (const deputy of deputies) {
        if (deputy?.person !== undefined && this.#free(deputy.person))
          found.push([deputy.person, 10])
        const id = deputy?.position
        if (id !== undefined && id !== position && !this.#own(id)) holder(id, 10)
      }
    }
    for (const [i, above] of this.#lineOf(position).entries()) {
      if (!this.#own(above)) holder(above, 100 * (i + 1))
    }
    return found
  }

  #delegates(from: string, chain: readonly string[]): readonly string[] {
    if (chain.length > 3) return []
    const kinds = list(this.#document, 'decisions').map(({ id }) => String(id))
    const width = (one: Entity) =>
      kinds.filter((id) => id === one.of || id.startsWith(`${one.of}.`)).length * 16 -
      Object.keys((one.when ?? {}) as Plain).length
    const narrowFirst = [...list(this.#document, 'delegations')].sort(
      (a, b) => width(a) - width(b) || (String(a.id) < String(b.id) ? -1 : 1),
    )
    return narrowFirst.flatMap((one) => {
      const to = String(one.to)
      const { kind, amount, at } = this.#case
      const fits =
        one.from === from &&
        !chain.includes(to) &&
        (kind === one.of || kind.startsWith(`${one.of}.`)) &&
        isIn((one.when as Plain | undefined)?.amount, Number(amount)) &&
        String(at) <= String(one.until ?? '9')
      if (!fits) return []
      return one['may-hand-on'] === true ? [...this.#delegates(to, [...chain, to]), to] : [to]
    })
  }

  /** The positions a seat leads to; `board` for the body. */
  #seats(seat: string): readonly string[] {
    const { unit, requester } = this.#case
    const asking =
      requester !== undefined && this.#position(requester) ? this.#lineOf(requester) : []
    const isChief = (id: string) =>
      ((this.#position(id)?.roles ?? []) as unknown[]).includes('chief')
    if (this.#position(seat) || seat === 'board') return [seat]
    if (seat === 'superior') return asking.slice(0, 1)
    if (seat === 'superior:chief') return asking.filter(isChief).slice(0, 1)
    const units = list(this.#document, 'units')
    for (let at = byId(units, unit); at; at = byId(units, at.in)) {
      if (seat === 'head' && at.head !== undefined) return [String(at.head)]
      const here = list(this.#document, 'positions').filter(
        (one) => one.unit === at?.id && isChief(String(one.id)),
      )
      if (seat === 'role:chief' && here.length > 0) return here.map(({ id }) => String(id))
    }
    return []
  }

  /** Fills the seats with different people at the least cost; nothing when it cannot be done. */
  #fill(
    needs: readonly { who: unknown; rule: Entity }[],
    reserved: boolean,
  ): readonly string[] | undefined {
    let best: { cost: number; acting: readonly string[] } | undefined
    const go = (
      open: readonly { who: unknown; rule: Entity }[],
      acting: readonly string[],
      cost: number,
    ): void => {
      if (best && cost >= best.cost) return
      const [need, ...rest] = open
      if (!need) {
        best = { cost, acting }
        return
      }
      const { who, rule } = need
      const next = (parts: readonly unknown[], more: number) =>
        go([...parts.map((one) => ({ who: one, rule })), ...rest], acting, cost + more)
      if (typeof who === 'string') {
        const options: [string, number][] = this.#seats(who).flatMap((id) =>
          id === 'board' ? this.#board() : this.#actors(id, rule, reserved),
        )
        for (const [person, more] of options) {
          if (!acting.includes(person) || person === 'board')
            go(rest, [...acting, person], cost + more)
        }
        return
      }
      const all = who as Readonly<Record<string, unknown[]>>
      if (all['all-of']) next(all['all-of'], 0)
      else if (all.first) {
        const found = all.first.find((one) =>
          flatSeats(one).some((seat) => this.#seats(seat).length > 0),
        )
        next([found ?? all.first.at(-1)], 0)
      } else if (all['any-of']) for (const [i, one] of all['any-of'].entries()) next([one], i)
      else {
        const [a, b, c] = all.from as unknown[]
        next([a, b], 0)
        next([a, c], 1)
        next([b, c], 2)
      }
    }
    go(needs, [], 0)
    return best?.acting
  }

  #board(): [string, number][] {
    const body = byId(list(this.#document, 'bodies'), 'board')
    const there = new Set(
      ((body?.members ?? []) as string[])
        .map((id) => String(this.#position(id)?.holder))
        .filter(this.#free),
    )
    return there.size >= 2 ? [['board', 0]] : []
  }
}

const flat = (who: unknown): unknown[] =>
  typeof who === 'object' && who !== null && 'all-of' in who
    ? (who['all-of'] as unknown[]).flatMap(flat)
    : [who]

const flatSeats = (who: unknown): string[] =>
  typeof who === 'string'
    ? [who]
    : Object.values(who as Plain)
        .flat()
        .flatMap((one) =>
          typeof one === 'string' || typeof one === 'object' ? flatSeats(one) : [],
        )

const sortedById = (rules: readonly Entity[]) =>
  [...rules].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))

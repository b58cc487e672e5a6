import fc from 'fast-check'
import type { Question } from '../../../src/authority/question.ts'

/** A small organisation with random rules, delegations and absences: small enough to try every case. */
export type World = {
  readonly document: Readonly<Record<string, unknown>>
  readonly people: boolean
}

const KINDS = ['buy', 'buy.lease', 'buy.lease.car', 'buy.goods', 'hire']
const UNITS = ['company', 'it', 'web', 'shop']
const POSITIONS = ['ceo', 'cto', 'cfo', 'cio', 'dev']
const PEOPLE = ['mara', 'ada', 'tom', 'lin', 'ed', 'kim']
/** Amounts at which cases are tried: around every bound that rules use. */
const BOUNDS = [0, 10, 20, 30]
export const AMOUNTS = [
  ...['0', '0.01', '5', '5.01', '9.99', '10', '10.01', '15', '15.01', '19.99', '20', '20.01'],
  ...['25', '25.01', '29.99', '30', '30.01', '35', '35.01'],
]
export const DAYS = [
  '2026-03-31',
  '2026-04-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-30',
  '2026-05-01',
]
const EDGES = ['2026-04-01', '2026-04-02', '2026-04-30']
const RISKS = ['low', 'medium', 'high', 'critical']

const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items)
const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, { nil: undefined, freq })

const amountCondition = fc.oneof(
  pick(BOUNDS).map((b) => `..${b}`),
  pick(BOUNDS).map((b) => `>${b}`),
  pick(BOUNDS).map((b) => `>=${b}`),
  fc.tuple(pick(BOUNDS), pick(BOUNDS)).map(([a, b]) => `${Math.min(a, b)}..${Math.max(a, b)}`),
  fc.tuple(pick(BOUNDS), pick(BOUNDS)).map(([a, b]) => `>${Math.min(a, b)}..${Math.max(a, b) + 5}`),
)

const conditions = fc
  .record({
    amount: maybe(amountCondition),
    unit: maybe(fc.oneof(pick(UNITS), fc.uniqueArray(pick(UNITS), { minLength: 1, maxLength: 2 }))),
    risk: maybe(fc.uniqueArray(pick(RISKS), { minLength: 1, maxLength: 3 }), 3),
    urgent: maybe(fc.boolean(), 4),
  })
  .map(defined)

const seat = fc.oneof(
  { weight: 6, arbitrary: pick(POSITIONS) },
  { weight: 1, arbitrary: pick(['head', 'superior', 'role:chief', 'board', 'superior:chief']) },
)
const who: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: seat },
  {
    weight: 1,
    arbitrary: fc.record({ 'any-of': fc.uniqueArray(seat, { minLength: 2, maxLength: 3 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ 'all-of': fc.uniqueArray(seat, { minLength: 2, maxLength: 2 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      'n-of': fc.constant(2),
      from: fc.uniqueArray(seat, { minLength: 3, maxLength: 3 }),
    }),
  },
)
const ladder = fc
  .tuple(pick([5, 10]), pick([15, 20]), seat, seat)
  .map(([low, high, one, other]) => ({
    ladder: [
      { seat: one, limit: low },
      { seat: other, limit: high },
    ],
  }))

const rule = fc
  .record({
    set: maybe(pick(['law', 'ranked', 'board']), 4),
    decision: pick(KINDS),
    when: conditions,
    said: fc.oneof(
      { weight: 8, arbitrary: fc.record({ decides: who }) },
      { weight: 1, arbitrary: fc.record({ decides: ladder }) },
      { weight: 1, arbitrary: fc.record({ decides: who, adds: fc.constant(true) }) },
      { weight: 1, arbitrary: fc.record({ decides: who, remainder: fc.constant(true) }) },
      { weight: 1, arbitrary: fc.record({ outcome: pick(['exempt', 'unknown', 'reserved']) }) },
      { weight: 1, arbitrary: fc.record({ decides: who, outcome: fc.constant('reserved') }) },
      { weight: 1, arbitrary: fc.record({ 'must-agree': seat }) },
    ),
    'must-agree': maybe(seat, 4),
    instead: maybe(fc.constant(true), 5),
    over: maybe(
      pick(['r0', 'r1', 'r2']).map((id) => [id]),
      5,
    ),
    delegable: maybe(fc.boolean(), 4),
    from: maybe(pick(EDGES), 6),
    until: maybe(pick(EDGES), 6),
  })
  .map(({ said, from, until, ...rest }) => {
    const reversed = from !== undefined && until !== undefined && until < from
    return defined({ ...rest, ...said, from, until: reversed ? undefined : until })
  })

const absence = fc
  .record({
    person: pick(PEOPLE),
    days: fc.tuple(pick(EDGES), pick(EDGES)),
    deputy: maybe(
      fc.oneof(
        pick(PEOPLE).map((person) => ({ person })),
        pick(POSITIONS).map((position) => ({ position })),
      ),
    ),
  })
  .map(({ person, days, deputy }) => {
    const [from, until] = [...days].sort()
    return defined({ person, from, until, deputy })
  })

const delegation = fc
  .record({
    from: pick(POSITIONS),
    to: pick(POSITIONS),
    of: pick(KINDS),
    when: fc.record({ amount: maybe(amountCondition) }).map(defined),
    'may-hand-on': fc.boolean(),
    until: maybe(pick(EDGES), 3),
  })
  .map(defined)

/** A small world. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
    absences: fc.array(absence, { maxLength: 3 }),
    delegations: fc.array(delegation, { maxLength: 3 }),
    deputies: fc.array(maybe(pick(POSITIONS)), { minLength: 5, maxLength: 5 }),
    precedence: maybe(fc.shuffledSubarray(['kind', 'amount', 'unit', 'risk'], { minLength: 1 })),
  })
  .map(({ rules, absences, delegations, deputies, precedence }) => ({
    people: true,
    document: {
      organization: {
        id: 'o',
        name: 'O',
        currency: 'EUR',
        attributes: [{ id: 'urgent', name: 'Urgent', kind: 'boolean' }],
      },
      units: [
        { id: 'company', name: 'Company', head: 'ceo' },
        { id: 'it', name: 'IT', in: 'company', head: 'cio' },
        { id: 'web', name: 'Web', in: 'it' },
        { id: 'shop', name: 'Shop', in: 'company' },
      ],
      positions: [
        position('ceo', undefined, 'company', 'mara', deputies[0], ['chief']),
        position('cto', 'ceo', 'company', 'ada', deputies[1], ['chief']),
        position('cfo', 'ceo', 'company', 'tom', deputies[2]),
        position('cio', 'cto', 'it', 'ada', deputies[3], ['chief']),
        position('dev', 'cio', 'web', 'ed', deputies[4]),
      ],
      people: PEOPLE.map((id) => ({ id, name: id })),
      bodies: [{ id: 'board', name: 'Board', members: ['ceo', 'cto', 'cfo'] }],
      decisions: KINDS.map((id) => ({ id, name: id })),
      'rule-sets': [
        { id: 'law', name: 'Law', rank: 'law' },
        { id: 'board', name: 'Board', rank: 'board' },
        defined({ id: 'ranked', name: 'Ranked', precedence }),
      ],
      rules: rules.map((one, at) => ({ id: `r${at}`, ...one })),
      delegations: unlike(delegations),
      absences: unlike(absences),
    },
  }))

/** Edits of the rules of a small world: one written anew, one more, one gone. */
export const edits: fc.Arbitrary<readonly object[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ op: fc.constant('put'), at: fc.nat({ max: 7 }), rule }) },
      { weight: 1, arbitrary: fc.record({ op: fc.constant('remove'), at: fc.nat({ max: 5 }) }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) =>
    list.map((edit) =>
      'rule' in edit
        ? { op: 'put', kind: 'rules', entity: { id: `r${edit.at}`, ...edit.rule } }
        : { op: 'remove', kind: 'rules', id: `r${edit.at}` },
    ),
  )

/** A case of a small world. */
export const cases: fc.Arbitrary<Question> = fc
  .record({
    kind: pick(KINDS),
    amount: pick(AMOUNTS),
    unit: pick(UNITS),
    risk: pick(RISKS),
    attributes: fc.record({ urgent: fc.boolean() }),
    requester: maybe(pick([...POSITIONS, 'kim'])),
    at: pick(DAYS),
  })
  .map((question) => defined(question) as Question)

/** Every case of a small world that rules can tell apart, without a requester. */
export function everyCase(): Question[] {
  const all: Question[] = []
  for (const kind of KINDS) {
    for (const amount of AMOUNTS) {
      for (const unit of UNITS) {
        for (const risk of RISKS) {
          for (const urgent of [false, true]) {
            for (const at of DAYS)
              all.push({ kind, amount, unit, risk, attributes: { urgent }, at })
          }
        }
      }
    }
  }
  return all
}

function position(
  id: string,
  above: string | undefined,
  unit: string,
  holder: string,
  deputy: string | undefined,
  roles?: readonly string[],
) {
  const standIn = deputy === undefined ? undefined : { position: deputy }
  return defined({ id, title: id, 'reports-to': above, unit, holder, deputy: standIn, roles })
}

/** Without keys that say nothing. */
function defined<Value extends object>(value: Value) {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
}

/** Each with an id of its own. */
const unlike = (list: readonly object[]) => list.map((one, at) => ({ id: `n${at}`, ...one }))

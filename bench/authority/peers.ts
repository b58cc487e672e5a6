import { createRequire } from 'node:module'
import type { World, WorldCase } from './worlds.ts'

/** A rule engine that picks the rule of a case: its number, -1 for none. Loaded once. */
export type Peer = { readonly name: string; readonly pick: (one: WorldCase) => Promise<number> }

// The suite runs bundled from dist/bench; the peers are installed beside this file's package.json.
export const requirePeer = createRequire(new URL('../../bench/package.json', import.meta.url))

const VALUES = {
  audience: ['internal', 'customer'],
  horizon: ['run', 'change'],
  risk: ['low', 'medium', 'high', 'critical'],
} as const

/** The values that the bits of a rule stand for. */
export const named = (column: keyof typeof VALUES, mask: number): readonly string[] =>
  VALUES[column].filter((_, bit) => mask & (1 << bit))

/** A case as rule engines are given it. */
export const factsOf = (one: WorldCase) => ({
  type: one.type,
  unit: one.unit,
  amount: one.amount,
  audience: VALUES.audience[one.audience] as string,
  horizon: VALUES.horizon[one.horizon] as string,
  risk: VALUES.risk[one.risk] as string,
})

/** zen-engine: a decision table with hit policy first, created once; trees as ranges of numbers. */
export function zen({ rules }: World): Peer {
  const { ZenEngine } = requirePeer('@gorules/zen-engine')
  const range = ([from, to]: readonly [number, number]) => `[${from}..${to})`
  const cell = (column: keyof typeof VALUES, mask: number) =>
    named(column, mask)
      .map((value) => `"${value}"`)
      .join(', ')
  const inputs = ['type', 'unit', 'amount', 'audience', 'horizon', 'risk']
  const content = {
    hitPolicy: 'first',
    inputs: inputs.map((field) => ({ id: field, name: field, field })),
    outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
    rules: rules.map((rule, at) => ({
      _id: `r${at}`,
      type: range(rule.type),
      unit: range(rule.unit),
      amount: range(rule.amount),
      audience: cell('audience', rule.audience),
      horizon: cell('horizon', rule.horizon),
      risk: cell('risk', rule.risk),
      rule: String(at),
    })),
  }
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in' },
      { id: 'table', type: 'decisionTableNode', name: 'table', content },
      { id: 'out', type: 'outputNode', name: 'out' },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  })
  return {
    name: 'zen-engine',
    pick: async (one) => {
      const { result } = await decision.evaluate(factsOf(one))
      return result?.rule ?? -1
    },
  }
}

/** json-rules-engine: one rule a row. */
export function jsonRules({ rules }: World): Peer {
  const { Engine } = requirePeer('json-rules-engine')
  const engine = new Engine([], { allowUndefinedFacts: true })
  const within = (fact: string, [from, to]: readonly [number, number]) => [
    { fact, operator: 'greaterThanInclusive', value: from },
    { fact, operator: 'lessThan', value: to },
  ]
  for (const [at, rule] of rules.entries()) {
    engine.addRule({
      conditions: {
        all: [
          ...within('type', rule.type),
          ...within('unit', rule.unit),
          ...within('amount', rule.amount),
          { fact: 'audience', operator: 'in', value: named('audience', rule.audience) },
          { fact: 'horizon', operator: 'in', value: named('horizon', rule.horizon) },
          { fact: 'risk', operator: 'in', value: named('risk', rule.risk) },
        ],
      },
      event: { type: String(at) },
    })
  }
  return {
    name: 'json-rules-engine',
    pick: async (one) => {
      const { events } = await engine.run(factsOf(one))
      return events.length > 0 ? Number(events[0].type) : -1
    },
  }
}

/** casbin: a policy a row, ranges by a function of its own, the matched policy read back. */
export async function casbin({ rules }: World): Promise<Peer> {
  const { newEnforcer, newModelFromString } = requirePeer('casbin')
  const columns = ['type', 'unit', 'amount', 'audience', 'horizon', 'risk']
  const model = newModelFromString(`
[request_definition]
r = ${columns.join(', ')}
[policy_definition]
p = rule, t0, t1, u0, u1, a0, a1, aud, hor, risk
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = within(r.type, p.t0, p.t1) && within(r.unit, p.u0, p.u1) && within(r.amount, p.a0, p.a1) && has(p.aud, r.audience) && has(p.hor, r.horizon) && has(p.risk, r.risk)
`)
  const enforcer = await newEnforcer(model)
  enforcer.addFunction(
    'within',
    (value: number, from: string, to: string) => value >= Number(from) && value < Number(to),
  )
  enforcer.addFunction('has', (mask: string, bit: number) => (Number(mask) & (1 << bit)) !== 0)
  await enforcer.addPolicies(
    rules.map((rule, at) =>
      [at, ...rule.type, ...rule.unit, ...rule.amount, rule.audience, rule.horizon, rule.risk].map(
        String,
      ),
    ),
  )
  return {
    name: 'casbin',
    pick: async (one) => {
      const [allowed, policy] = await enforcer.enforceEx(
        one.type,
        one.unit,
        one.amount,
        one.audience,
        one.horizon,
        one.risk,
      )
      return allowed ? Number(policy[0]) : -1
    },
  }
}

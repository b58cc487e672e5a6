import type { Peer } from './peers.ts'
import { factsOf, named, requirePeer } from './peers.ts'
import type { RandomTree } from './random-tree.ts'
import type { World, WorldRule } from './worlds.ts'

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ')

/** cedar: a permit a row, read once; only the ancestors of a case are handed over, as its guide advises. */
export function cedar({ rules, types, units }: World): Peer {
  const engine = requirePeer('@cedar-policy/cedar-wasm/nodejs')
  const within = (tree: RandomTree, [from, to]: readonly [number, number], kind: string) =>
    `${to === tree.end[from] ? 'in' : '=='} ${kind}::"${tree.ids[from]}"`
  const policy = (rule: WorldRule) =>
    `permit(principal, action, resource ${within(types, rule.type, 'Type')}) when {
      context.unit ${within(units, rule.unit, 'Unit')} &&
      context.amount >= ${rule.amount[0]} && context.amount < ${rule.amount[1]} &&
      [${quoted(named('audience', rule.audience))}].contains(context.audience) &&
      [${quoted(named('horizon', rule.horizon))}].contains(context.horizon) &&
      [${quoted(named('risk', rule.risk))}].contains(context.risk)
    };`
  const staticPolicies = Object.fromEntries(rules.map((rule, at) => [String(at), policy(rule)]))
  const parsed = engine.preparsePolicySet('rules', { staticPolicies })
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed).slice(0, 300))
  const line = (tree: RandomTree, place: number, type: string) => {
    const entities: object[] = []
    for (let at = place; at >= 0; at = tree.parent[at] as number) {
      const above = tree.parent[at] as number
      const parents = above >= 0 ? [{ type, id: tree.ids[above] }] : []
      entities.push({ uid: { type, id: tree.ids[at] }, attrs: {}, parents })
    }
    return entities
  }
  return {
    name: 'cedar-wasm',
    pick: async (one) => {
      const { amount, audience, horizon, risk } = factsOf(one)
      const answer = engine.statefulIsAuthorized({
        principal: { type: 'Person', id: 'somebody' },
        action: { type: 'Action', id: 'decide' },
        resource: { type: 'Type', id: types.ids[one.type] },
        context: {
          unit: { __entity: { type: 'Unit', id: units.ids[one.unit] } },
          amount,
          audience,
          horizon,
          risk,
        },
        preparsedPolicySetId: 'rules',
        entities: [...line(types, one.type, 'Type'), ...line(units, one.unit, 'Unit')],
      })
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer).slice(0, 300))
      const [reason] = answer.response.diagnostics.reason
      return reason === undefined ? -1 : Number(reason)
    },
  }
}

const COLUMNS = ['type', 'unit', 'amount', 'audience', 'horizon', 'risk'] as const

/** The cells of a rule as unary tests of S-FEEL. */
const cellsOf = (rule: WorldRule): readonly string[] =>
  COLUMNS.map((column) => {
    const side = rule[column]
    return typeof side === 'number' ? quoted(named(column, side)) : `[${side[0]}..${side[1]})`
  })

/** feelin: the cells one by one, a row left at the first that does not hold. */
export function feelin({ rules }: World): Peer {
  const { unaryTest } = requirePeer('feelin')
  const rows = rules.map(cellsOf)
  return {
    name: 'feelin',
    pick: async (one) => {
      const facts = factsOf(one)
      const values = COLUMNS.map((column) => ({ '?': facts[column] }))
      return rows.findIndex((cells) =>
        cells.every((cell, at) => unaryTest(cell, values[at]).value === true),
      )
    },
  }
}

/** dmn-eval-js: one decision table, hit policy first, read once from its XML. */
export async function dmnEval({ rules }: World): Promise<Peer> {
  const { decisionTable } = requirePeer('@hbtgmbh/dmn-eval-js')
  const text = (tag: string, value: string) =>
    `<${tag} id="${tag}${++count}"><text>${value.replaceAll('<', '&lt;')}</text></${tag}>`
  // It tells of every case without a rule, which is no news here.
  requirePeer('loglevel').setLevel('silent')
  let count = 0
  const inputs = COLUMNS.map(
    (column) =>
      `<input id="i-${column}" label="${column}">${text('inputExpression', column)}</input>`,
  )
  const rows = rules.map(
    (rule, at) =>
      `<rule id="r${at}">${cellsOf(rule)
        .map((cell) => text('inputEntry', cell))
        .join('')}${text('outputEntry', String(at))}</rule>`,
  )
  const parsed = await decisionTable.parseDmnXml(
    `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" id="d" name="d" namespace="n">
<decision id="who" name="who"><decisionTable id="t" hitPolicy="FIRST">${inputs.join('')}
<output id="o" name="rule" typeRef="integer" />${rows.join('')}</decisionTable></decision></definitions>`,
  )
  return {
    name: 'dmn-eval-js',
    pick: async (one) => {
      const found = decisionTable.evaluateDecision('who', parsed, factsOf(one))
      return found?.rule ?? -1
    },
  }
}

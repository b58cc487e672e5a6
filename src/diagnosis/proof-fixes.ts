import type { Repair } from '../authority/proof.ts'
import type { Localized } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import type { Rule } from '../model/rule.ts'
import type { Fix } from './rule.ts'

/** What the fixes of findings on the matrix do. */
export const REPAIR_TEXTS: Readonly<Record<string, Localized>> = {
  'set-bound': {
    en: 'Let the amounts of {subject} begin right behind those of the other rule.',
    de: 'Die Beträge von {subject} gleich hinter denen der anderen Regel beginnen lassen.',
  },
  'go-before': {
    en: 'Let {subject} go before the other rule.',
    de: '{subject} der anderen Regel vorgehen lassen.',
  },
  'remove-rule': { en: 'Remove the rule {subject}.', de: 'Die Regel {subject} entfernen.' },
  'merge-rules': {
    en: 'Put the other rule into {subject}.',
    de: 'Die andere Regel in {subject} aufgehen lassen.',
  },
  'remove-delegation': {
    en: 'Take the delegation {subject} back.',
    de: 'Die Delegation {subject} zurücknehmen.',
  },
}

/**
 * The fixes that the repairs of a finding are (U8); none of them safe, for each changes who decides. A repair that
 * leaves something to choose (whom to name as decider, deputy or superior) is told in words and is no fix.
 */
export function repairFixes(model: Model, repairs: readonly Repair[]): readonly Fix[] {
  return repairs.flatMap((repair) => {
    const fix = fixOf(model, repair)
    return fix ? [{ safe: false, ...fix }] : []
  })
}

function fixOf({ tables }: Model, repair: Repair): Omit<Fix, 'safe'> | undefined {
  const { rules, delegations } = tables
  switch (repair.do) {
    case 'set-bound': {
      const rule = rules.get(repair.rule)
      const amount = rule && amountFrom(rule, repair.bound)
      if (!rule || amount === undefined) return undefined
      return about('set-bound', rule, [put({ ...rule, when: { ...rule.when, amount } })])
    }
    case 'add-over': {
      const rule = rules.get(repair.rule)
      if (!rule || !rules.has(repair.over)) return undefined
      return about('go-before', rule, [put({ ...rule, over: [...(rule.over ?? []), repair.over] })])
    }
    case 'remove-rule': {
      const rule = rules.get(repair.rule)
      return rule && about('remove-rule', rule, [{ op: 'remove', kind: 'rules', id: rule.id }])
    }
    case 'merge-rules': {
      const [one, other] = repair.rules.map((id) => rules.get(id))
      const merged = one && other && mergedRule(one, other)
      if (!merged) return undefined
      const removed = { op: 'remove', kind: 'rules', id: other.id } as const
      return about('merge-rules', one, [put(merged), removed])
    }
    case 'remove-delegation': {
      const id = repair.delegation
      if (!delegations.has(id)) return undefined
      const operations = [{ op: 'remove', kind: 'delegations', id } as const]
      return { text: 'remove-delegation', subject: id, operations }
    }
    default:
      return undefined
  }
}

const put = (entity: Rule): Operation => ({ op: 'put', kind: 'rules', entity })

const about = (text: string, { id }: Rule, operations: readonly Operation[]) => ({
  text,
  subject: id,
  operations,
})

/** Amounts that begin somewhere, written in one piece; only these can be given another beginning. */
const BEGINNING = /^\s*(?:(?:>=|≥|>)\s*)?[\d._'’kmbn]+?(?:\.\.(?<to>[^,]*))?$/i

function amountFrom({ when }: Rule, bound: string): string | undefined {
  const amount = when?.amount
  const match = typeof amount === 'string' ? BEGINNING.exec(amount) : null
  if (!match) return undefined
  const to = match.groups?.to?.trim() ?? ''
  return to === '' ? bound : `${bound}..${to}`
}

/** Both rules as one, where they differ in one written condition alone; lists are alternatives (G2). */
function mergedRule(one: Rule, other: Rule): Rule | undefined {
  const { id: _, when: left = {}, source: __, ...said } = one
  const { id: ___, when: right = {}, source: ____, ...saidToo } = other
  if (JSON.stringify(sorted(said)) !== JSON.stringify(sorted(saidToo))) return undefined
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  const differing = keys.filter((key) => JSON.stringify(left[key]) !== JSON.stringify(right[key]))
  const [key, ...more] = differing
  if (key === undefined || more.length > 0) return undefined
  const { [key]: mine, ...when } = left
  const theirs = right[key]
  if (mine === undefined || theirs === undefined) return { ...one, when }
  return { ...one, when: { ...when, [key]: [mine, theirs].flat() } }
}

const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))

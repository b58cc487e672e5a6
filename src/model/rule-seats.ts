import type { Model } from './model.ts'
import type { Rule } from './rule.ts'

/** The fields of a rule that say who. */
const WHO = [
  'decides',
  'must-agree',
  'gives-input',
  'is-told',
  'carries-out',
  'signs',
  'fallback',
] as const

/** Keys of expressions behind which stands something else than a position (authority A6). */
const OTHERS: readonly string[] = [
  'role',
  'grade',
  'head',
  'body',
  'person',
  'superior',
  'limit',
  'n-of',
]

/** The rules of a model that name a position themselves, in the document's order. */
export function rulesNaming(model: Model, position: string): readonly Rule[] {
  return model.tables.rules.list().filter((rule) => withSeat(rule, position, '') !== rule)
}

/** A rule that names another position wherever it named one; the same rule where it did not. */
export function withSeat(rule: Rule, from: string, to: string): Rule {
  const replaced = Object.fromEntries(
    WHO.flatMap((field) => {
      const before = rule[field]
      const after = replaceSeat(before, from, to)
      return after === before ? [] : [[field, after]]
    }),
  )
  return Object.keys(replaced).length === 0 ? rule : { ...rule, ...replaced }
}

/** An expression with a position exchanged; the very same value where it does not name it. */
function replaceSeat(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (value === `position:${from}`) return `position:${to}`
  if (Array.isArray(value)) {
    const after = value.map((one) => replaceSeat(one, from, to))
    return after.some((one, at) => one !== value[at]) ? after : value
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const after = entries.map(([key, part]): readonly [string, unknown] => {
    // A ladder names its seats as keys.
    const name = key === from ? to : key === `position:${from}` ? `position:${to}` : key
    return [name, OTHERS.includes(key) ? part : replaceSeat(part, from, to)]
  })
  const isSame = after.every(
    ([key, part], at) => key === entries[at]?.[0] && part === entries[at][1],
  )
  return isSame ? value : Object.fromEntries(after)
}

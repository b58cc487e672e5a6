import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { RULES } from '../../../src/diagnosis/registry.ts'

type Plain = Readonly<Record<string, unknown>>

/** Keys whose words are those of the catalogue or of the format, whatever ids a document has. */
const NOT_OUR_IDS = ['roles', 'role', 'title', 'name', 'verb', 'kind', 'aim', 'audience']

/** The faulty examples of the page of a rule, settings left out. */
function examplesOf(rule: string): readonly Plain[] {
  const page = readFileSync(new URL(`../../../docs/rules/${rule}.md`, import.meta.url), 'utf8')
  return Array.from(page.matchAll(/```yaml faulty\n([\s\S]*?)```/g), ([, yaml = '']) => {
    const { rules, ...others } = parse(yaml) as Plain
    return Array.isArray(rules) ? { ...others, rules } : others
  })
}

/** An example with a prefix before each of its ids, wherever they are referred to; a demand keeps its own. */
function apart(example: Plain, prefix: string): Plain {
  const lists = Object.values(example).filter(Array.isArray) as readonly (readonly Plain[])[]
  const ids = new Set(
    lists.flat().flatMap(({ id }) => (typeof id === 'string' && !id.includes('.') ? [id] : [])),
  )
  const renamed = (text: string) => {
    const [, kind = '', own = text] =
      /^(position|unit|body|head|person|right):(.+)$/.exec(text) ?? []
    if (!ids.has(own)) return text
    return kind === '' ? prefix + own : `${kind}:${prefix}${own}`
  }
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, NOT_OUR_IDS.includes(key) ? one : walk(one)]),
    )
  }
  return walk(example) as Plain
}

/** One organisation of the faulty examples of the pages of rules, side by side; without those of some. */
export function organizationOfFaults(without: readonly string[]): Plain {
  const lists = new Map<string, unknown[]>()
  let organization: Plain = { id: 'faults', name: 'Faults' }
  for (const { id } of RULES) {
    if (without.includes(id)) continue
    for (const [at, example] of examplesOf(id).entries()) {
      const { organization: own, ...entities } = apart(example, `${id}-${at}-`)
      organization = joined(organization, (own ?? {}) as Plain)
      for (const [kind, list] of Object.entries(entities)) {
        lists.set(kind, [...(lists.get(kind) ?? []), ...(list as unknown[])])
      }
    }
  }
  return { organization, ...Object.fromEntries(lists) }
}

/** What an organisation says of itself, the lists of both joined. */
function joined(one: Plain, other: Plain): Plain {
  const lists = Object.entries(other).filter(([, value]) =>
    Array.isArray(value),
  ) as readonly (readonly [string, readonly unknown[]])[]
  const both = lists.map(([key, list]) => {
    const before = (one[key] ?? []) as readonly unknown[]
    return [key, [...before, ...list.filter((each) => !before.includes(each))]]
  })
  return { ...other, ...one, ...Object.fromEntries(both) }
}

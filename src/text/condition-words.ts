import { readAmounts } from '../authority/read-conditions.ts'
import type { WrittenRange } from '../authority/read-range.ts'
import type { Side } from '../authority/region.ts'
import type { Model } from '../model/model.ts'
import { type DecisionWords, NO_CURRENCY } from './decision-words.ts'
import { exactDecimal } from './exact-decimal.ts'
import type { RegionWords } from './region-words.ts'

type Conditions = Readonly<Record<string, unknown>>
type Node = { readonly id: string; readonly only: boolean }

/**
 * The conditions of a rule in words, as they are written: "over 50,000 EUR, in Retail, not for customers". What
 * cannot be read stands as it is.
 */
export function conditionWords(
  when: Conditions | undefined,
  model: Model,
  words: DecisionWords,
  regions: RegionWords,
): string {
  const { amount, unit, ...others } = when ?? {}
  const part = (key: string, value: unknown) => (value === undefined ? '' : told(key, value))
  // Amount and unit belong together; what follows is set off.
  const together = [part('amount', amount), part('unit', unit)]
    .filter((one) => one !== '')
    .join(' ')
  return [together, ...Object.entries(others).map(([key, value]) => told(key, value))]
    .filter((one) => one !== '')
    .join(', ')

  function told(key: string, value: unknown): string {
    if (value === 'any') return ''
    if (isMapping(value) && 'not' in value) return regions.not(told(key, value.not))
    if (key === 'amount') return amountWords(value)
    if (isNumeric(key)) return amountWords(value, key)
    const nodes = nodesOf(value)
    if (nodes.length === 0) return words.quoted(JSON.stringify(value))
    if (key === 'unit-kind') return regions.unitKind(nodes.map(({ id }) => id))
    return regions.conditions({ [key]: sideOf(key, nodes) })
  }

  function isNumeric(key: string): boolean {
    return (
      model.organization.attributes?.some((one) => one.id === key && one.kind === 'number') === true
    )
  }

  function amountWords(value: unknown, attribute?: string): string {
    const read = readAmounts(value)
    if (!read.ok || read.value === null) return read.ok ? '' : words.quoted(String(value))
    const stretches = read.value.map((range) => stretchOf(range, attribute !== undefined))
    return regions.stretches(stretches, attribute)
  }

  function stretchOf({ from, to, currency }: WrittenRange, bare: boolean) {
    const unit = currency ?? model.organization.currency ?? NO_CURRENCY
    const isOne = from?.number === to?.number
    const money = (end: WrittenRange['from'], shown: string) =>
      end &&
      (bare
        ? words.decimal(exactDecimal(end.number))
        : words.money(exactDecimal(end.number, unit), shown))
    const low = money(from, to === undefined || isOne ? unit : NO_CURRENCY)
    const high = money(to, unit)
    return {
      ...(low !== undefined && { from: low }),
      ...(high !== undefined && { to: high }),
      fromIncluded: from?.included ?? false,
      toIncluded: to?.included ?? false,
    }
  }
}

/** Names and values of a condition; several stand in a list or between commas. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value === 'boolean') return [{ id: value ? 'yes' : 'no', only: false }]
  if (typeof value === 'number') return [{ id: String(value), only: false }]
  if (typeof value === 'string') {
    return value.split(',').map((id) => ({ id: id.trim(), only: false }))
  }
  if (isMapping(value) && typeof value.only === 'string') return [{ id: value.only, only: true }]
  return []
}

function sideOf(key: string, nodes: readonly Node[]): Side {
  return key === 'unit' || key === 'requester'
    ? { form: 'tree', nodes }
    : { form: 'values', values: nodes.map(({ id }) => id) }
}

const isMapping = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import { writeMinor } from '../authority/currency.ts'
import { dateOf, FIRST_DAY } from '../authority/days.ts'
import type { Question } from '../authority/question.ts'
import { readRanges } from '../authority/read-range.ts'
import type { DecisionNames } from './decision-names.ts'
import { NO_CURRENCY, type Noun, plainNoun } from './decision-words.ts'
import { exactDecimal } from './exact-decimal.ts'

/**
 * A case in words; what cannot be read stands as it was written. The first day that is reckoned with stands for
 * any day: cases that show a finding have it where the day does not matter.
 */
export function questionWords(question: Question, names: DecisionNames): string {
  const { phrases, words, seats, regions } = names
  const say = phrases.question
  const { kind, amount, unit, audience, horizon, risk, requester, at, recused } = question
  const parts = [words.quoted(regions.kindName(kind))]
  if (amount !== undefined) parts.push(say.amount(amountWords(amount, names)))
  if (unit !== undefined && unit !== '') parts.push(say.unit(seats.unit(unit)))
  const values = Object.entries({ audience, horizon, risk, ...question.attributes })
  const region = Object.fromEntries(
    values.flatMap(([id, value]) => (value === undefined ? [] : [[id, sideOf(value)] as const])),
  )
  const rest: string[] = []
  const about = regions.conditions(region)
  if (about !== '') rest.push(about)
  if (requester !== undefined) rest.push(say.requester(requesterNoun(requester, names)))
  if (at !== undefined && at !== dateOf(FIRST_DAY))
    rest.push(say.at(isDay(at) ? words.date(at) : words.quoted(at)))
  if (recused && recused.length > 0) {
    rest.push(say.without(words.all(recused.map((one) => seats.person(one)))))
  }
  return [parts.join(' '), ...rest].join(', ')
}

const isDay = (at: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(at)

/** A position or a person; what is neither stands as it was written. */
function requesterNoun(id: string, { model, seats, words }: DecisionNames): Noun {
  if (model.tables.positions.has(id)) return seats.position(id)
  return model.tables.people.has(id) ? seats.person(id) : plainNoun(words.quoted(id))
}

function sideOf(value: string | number | boolean) {
  if (typeof value === 'number') return { form: 'number', from: value, to: value } as const
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  return { form: 'values', values: [text] } as const
}

function amountWords(amount: NonNullable<Question['amount']>, names: DecisionNames): string {
  const { model, words } = names
  const own = model.organization.currency ?? NO_CURRENCY
  if (typeof amount === 'object') {
    const currency = amount.currency ?? own
    if (!Number.isSafeInteger(amount.minor)) return String(amount.minor)
    return words.money(writeMinor(amount.minor, currency), currency)
  }
  if (typeof amount === 'number') return words.money(String(amount), own)
  return writtenAmount(amount, names) ?? amount
}

/** The last bound of a written amount in words: `..2M` is "2,000,000 EUR". */
export function writtenAmount(
  written: string,
  { model, words }: DecisionNames,
): string | undefined {
  const read = readRanges(written)
  const range = read.ok ? read.value?.[0] : undefined
  const bound = range?.to ?? range?.from
  if (!range || !bound) return undefined
  const currency = range.currency ?? model.organization.currency ?? NO_CURRENCY
  return words.money(exactDecimal(bound.number, currency), currency)
}

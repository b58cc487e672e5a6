import type { Axis } from '../../authority/axis.ts'
import { type CellRead, faulty, said } from '../decision-table/cell.ts'
import { writeWord } from '../decision-table/condition-text.ts'
import { foldNames } from './fold-names.ts'
import { complementOf, type NumberRange, rangeText } from './number-ranges.ts'
import type { FeelTest, FeelTests, FeelValue } from './unary-tests.ts'

/** The cell of a condition, or, of days, the first and the last. */
export type FeelCondition =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'days'; readonly from: string; readonly until: string }

/** Unary tests as the cell of a table of rules (M4, M5, M16). Empty where everything is meant. */
export function conditionOfTests(
  { not, tests }: FeelTests,
  axis: Axis | undefined,
): CellRead<FeelCondition> {
  if (tests === null) return said({ is: 'text', text: '' })
  const kinds = new Set(tests.map(kindOf))
  if (kinds.size > 1) return faulty('feel-unreadable', { expected: 'one-type' })
  const [kind] = kinds
  if (kind === 'date') return daysOf(tests, not)
  if (kind === 'number') {
    const text = numbersOf(tests, not)
    return text === '' ? faulty('condition-empty') : said({ is: 'text', text })
  }
  if (tests.some((test) => test.is === 'range'))
    return faulty('feel-unreadable', { expected: 'no-order' })
  const values = tests.flatMap((test) => (test.is === 'equals' ? [test.value] : []))
  if (kind === 'boolean') {
    const words = values.map((value) => (value.is === 'boolean' && value.value ? 'yes' : 'no'))
    return said({ is: 'text', text: negated([...new Set(words)], not) })
  }
  const names = values.map(textOf)
  // A tree in quotes of its own: names with brackets and commas stay whole.
  const words = axis?.form === 'tree' ? foldNames(names, axis) : names.map(writeWord)
  return said({ is: 'text', text: negated(words, not) })
}

function negated(words: readonly string[], not: boolean): string {
  if (!not) return words.join(', ')
  return words.length === 1 && !words[0]?.startsWith('only ')
    ? `not ${words[0]}`
    : `not (${words.join(', ')})`
}

/** What a value of FEEL is as a text. */
export function textOf(value: FeelValue): string {
  if (value.is === 'boolean') return value.value ? 'yes' : 'no'
  return value.text
}

const kindOf = (test: FeelTest): FeelValue['is'] | undefined =>
  test.is === 'equals' ? test.value.is : (test.from ?? test.to)?.is

function numbersOf(tests: readonly FeelTest[], not: boolean): string {
  const ranges = tests.map((test): NumberRange => {
    if (test.is === 'equals') {
      const text = textOf(test.value)
      return { from: text, to: text, withFrom: true, withTo: true }
    }
    const { from, to, withFrom, withTo } = test
    return {
      ...(from && { from: textOf(from) }),
      ...(to && { to: textOf(to) }),
      ...{ withFrom, withTo },
    }
  })
  return (not ? complementOf(ranges) : ranges).map(rangeText).join(', ')
}

/** A rule has one time it holds for: one range of days. */
function daysOf(tests: readonly FeelTest[], not: boolean): CellRead<FeelCondition> {
  const [test] = tests
  if (tests.length !== 1 || not || test === undefined) {
    return faulty('feel-unreadable', { expected: 'one-period' })
  }
  if (test.is === 'equals')
    return said({ is: 'days', from: textOf(test.value), until: textOf(test.value) })
  const { from, to, withFrom, withTo } = test
  return said({
    is: 'days',
    from: from ? shifted(textOf(from), withFrom ? 0 : 1) : '',
    until: to ? shifted(textOf(to), withTo ? 0 : -1) : '',
  })
}

function shifted(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return days === 0 || Number.isNaN(time)
    ? day
    : new Date(time + days * 86_400_000).toISOString().slice(0, 10)
}

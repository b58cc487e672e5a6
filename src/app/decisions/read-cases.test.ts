import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../test/support/authority/matrix-of.ts'
import { readCases } from './read-cases.ts'

const model = modelOf({
  organization: {
    id: 'o',
    name: 'O',
    currency: 'EUR',
    attributes: [{ id: 'personal-data', name: 'Personal data', kind: 'boolean' }],
  },
})

const rowsOf = (...lines: readonly string[]) =>
  lines.map((line, at) => ({ row: at + 1, cells: line.split('|') }))

const casesOf = (...lines: readonly string[]) => {
  const read = readCases(rowsOf(...lines), model)
  if (!read.ok) throw new Error(read.problem.message)
  return read.value
}

describe('past cases from a table', () => {
  it.each([
    ['120000', '120000'],
    ['120k EUR', '120k EUR'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['12,50', '12.50'],
    ["1'000'000", '1000000'],
    ['120 000,00 €', '120000.00 €'],
    ['€ 5,000.00', '5000.00 €'],
    ['-5', '-5'],
    // Thousands or decimals: left as it is, to be refused.
    ['1.234', '1.234'],
    ['1,234', '1,234'],
    ['plenty', 'plenty'],
  ])('an amount of %s is %s', (cell, amount) => {
    const { cases } = casesOf('kind|amount', `k|${cell}`)
    expect(cases[0]?.question).toEqual({ kind: 'k', amount })
  })

  it('puts the currency of its own column behind an amount', () => {
    const { cases } = casesOf('Art|Betrag|Währung', 'k|5.000,00|CHF', 'k|5 EUR|CHF')
    expect(cases.map(({ question }) => question.amount)).toEqual(['5000.00 CHF', '5 EUR'])
  })

  it('knows the columns in both languages and by own attributes, and names the others', () => {
    const { cases, unread } = casesOf(
      'Vorgang|Entscheidung|Antragsteller|Datum|Personal Data|Kommentar',
      '7|k|ada|3.4.2026|yes|what fun',
      '|||||',
      '8|k||2026-04-05||',
    )
    expect(cases).toEqual([
      {
        row: 2,
        name: '7',
        question: {
          kind: 'k',
          requester: 'ada',
          at: '2026-04-03',
          attributes: { 'personal-data': 'yes' },
        },
      },
      { row: 4, name: '8', question: { kind: 'k', at: '2026-04-05' } },
    ])
    expect(unread).toEqual(['Kommentar'])
  })

  it('refuses more cases than are replayed at once', () => {
    const rows = Array.from({ length: 100_002 }, (_, at) => ({ row: at + 1, cells: ['kind'] }))
    expect(readCases(rows, model)).toMatchObject({ problem: { code: 'too-many-cases' } })
  })
})

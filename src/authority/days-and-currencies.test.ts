import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../test/support/authority/matrix-of.ts'
import type { Question } from './question.ts'
import { whoDecides } from './who-decides.ts'

const positions = ['ceo', 'cto', 'cfo'].map((id) => ({ id, title: id }))
const decisions = [{ id: 'buy', name: 'Buy' }]

/** The rules that decide a purchase. */
function rulesAt(document: Readonly<Record<string, unknown>>, asked: Partial<Question>) {
  const matrix = matrixOf({ positions, decisions, ...document })
  expect(matrix.problems).toEqual([])
  return whoDecides(matrix, { kind: 'buy', ...asked }).rules
}

/** A rule until a day, and another from the next. */
const turnOn = (last: string, first: string) => [
  { id: 'old', decision: 'buy', decides: 'cto', until: last },
  { id: 'new', decision: 'buy', decides: 'ceo', from: first },
]

describe('days', () => {
  it.each([
    ['UTC', '2026-06-30T23:59:59Z', 'old'],
    ['UTC', '2026-07-01T00:00:00Z', 'new'],
    // Summer in Berlin is two hours ahead: its day turns at ten in the evening.
    ['Europe/Berlin', '2026-06-30T21:59:59Z', 'old'],
    ['Europe/Berlin', '2026-06-30T22:00:00Z', 'new'],
    ['Europe/Berlin', '2026-07-01T00:30:00+02:00', 'new'],
    ['America/Los_Angeles', '2026-07-01T06:59:59Z', 'old'],
    ['America/Los_Angeles', '2026-07-01T07:00:00Z', 'new'],
    ['Pacific/Kiritimati', '2026-06-30T10:00:00Z', 'new'],
    ['Asia/Kathmandu', '2026-06-30T18:14:59Z', 'old'],
    ['Asia/Kathmandu', '2026-06-30T18:15:00Z', 'new'],
  ])('A1.5: in %s the instant %s lies in the day of the %s rule', (zone, at, rule) => {
    const organization = { id: 'o', name: 'O', currency: 'EUR', 'time-zone': zone }
    const rules = turnOn('2026-06-30', '2026-07-01')
    expect(rulesAt({ organization, rules }, { at })).toEqual([rule])
  })

  it.each([
    // On the day the clocks go forward the day in Berlin has 23 hours, on the day they go back 25.
    ['2026-03-28', '2026-03-29', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['2026-03-29', '2026-03-30', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['2026-10-24', '2026-10-25', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
    ['2026-10-25', '2026-10-26', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('A1.5: the night from %s to %s turns where the clocks say', (last, first, before, after) => {
    const organization = { id: 'o', name: 'O', currency: 'EUR', 'time-zone': 'Europe/Berlin' }
    const rules = turnOn(last, first)
    expect(rulesAt({ organization, rules }, { at: before })).toEqual(['old'])
    expect(rulesAt({ organization, rules }, { at: after })).toEqual(['new'])
  })

  it.each([
    ['2028-02-28', '2028-02-29', '2028-03-01'],
    ['2000-02-28', '2000-02-29', '2000-03-01'],
  ])('A1.5: a leap day lies between the days beside it', (before, leap, after) => {
    const rules = turnOn(leap, after)
    expect(rulesAt({ rules }, { at: before })).toEqual(['old'])
    expect(rulesAt({ rules }, { at: leap })).toEqual(['old'])
    expect(rulesAt({ rules }, { at: after })).toEqual(['new'])
  })

  it('A1.5: there is no leap day in a year without one', () => {
    const matrix = matrixOf({ positions, decisions, rules: turnOn('2026-02-28', '2026-03-01') })
    expect(whoDecides(matrix, { kind: 'buy', at: '2026-02-29' }).outcome).toBe('invalid')
    expect(whoDecides(matrix, { kind: 'buy', at: '2100-02-29' }).outcome).toBe('invalid')
  })
})

describe('intervals that touch', () => {
  it('A2.1: each amount lies in exactly one of bands written end to end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: -2, max: 2 }),
        (cents, step) => {
          const edge = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
          const rules = [
            { id: 'low', decision: 'buy', when: { amount: `..${edge}` }, decides: 'cto' },
            { id: 'high', decision: 'buy', when: { amount: `>${edge}` }, decides: 'ceo' },
          ]
          const minor = Math.max(0, cents + step)
          const found = rulesAt({ rules }, { amount: { minor } })
          expect(found).toEqual([minor <= cents ? 'low' : 'high'])
        },
      ),
      { numRuns: 60, seed: 41 },
    )
  })
})

describe('currencies', () => {
  const bands = (currency: string, edge: string) => ({
    organization: { id: 'o', name: 'O', currency },
    rules: [
      { id: 'low', decision: 'buy', when: { amount: `..${edge}` }, decides: 'cto' },
      { id: 'high', decision: 'buy', when: { amount: `>${edge}` }, decides: 'ceo' },
    ],
  })

  it.each([
    ['JPY', '100k', '100000 JPY', '100001 JPY', 100_000],
    ['EUR', '100k', '100000.00 EUR', '100000.01 EUR', 10_000_000],
    ['KWD', '100k', '100000.000 KWD', '100000.001 KWD', 100_000_000],
    ['BHD', '0.005', '0.005 BHD', '0.006 BHD', 5],
  ])(
    'A1.2: the smallest unit of %s tells two bands apart',
    (currency, edge, inside, above, minor) => {
      const document = bands(currency, edge)
      expect(rulesAt(document, { amount: inside })).toEqual(['low'])
      expect(rulesAt(document, { amount: above })).toEqual(['high'])
      expect(rulesAt(document, { amount: { minor, currency } })).toEqual(['low'])
      expect(rulesAt(document, { amount: { minor: minor + 1, currency } })).toEqual(['high'])
    },
  )

  it.each([
    ['JPY', '100.5 JPY'],
    ['EUR', '100.005 EUR'],
    ['BHD', '0.0005 BHD'],
  ])('G1: an amount of %s has no more decimals than the currency', (currency, amount) => {
    const matrix = matrixOf({ positions, decisions, ...bands(currency, '1000') })
    const { outcome, problems } = whoDecides(matrix, { kind: 'buy', amount })
    expect(outcome).toBe('invalid')
    expect(problems).toHaveLength(1)
  })
})

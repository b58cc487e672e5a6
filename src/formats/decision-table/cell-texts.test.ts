import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals } from '../dmn/number-ranges.ts'
import { readAmountText, readLimit, writeAmount } from './amount-text.ts'
import type { Json } from './cell.ts'
import { readCondition, writeCondition } from './condition-text.ts'
import { readPartsText, readWhoText } from './read-who-text.ts'
import { writeParts, writeWho } from './write-who.ts'

/** Words that could be taken for something else. */
const words = fc.oneof(
  fc.constantFrom(
    'it',
    'sales',
    'Coast Guard',
    'a, b',
    'not me',
    'only (x)',
    '"q"',
    "'=1",
    '{x',
    'up to',
    'and',
    '2',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text),
)

const conditions: fc.Arbitrary<Json> = fc.letrec<{ any: Json; plain: Json }>((tie) => ({
  plain: fc.oneof(words, fc.array(words, { minLength: 2, maxLength: 3 })),
  any: fc.oneof(
    { weight: 3, arbitrary: tie('plain') },
    { weight: 1, arbitrary: words.map((only) => ({ only })) },
    { weight: 1, arbitrary: tie('plain').map((not) => ({ not })) },
  ),
})).any

const seats = fc.oneof(
  fc.constantFrom(
    'cto',
    'role:dean',
    'superior:dean|president',
    'a/b',
    'und',
    'Head of IT',
    'x; y',
    'a up to b',
    '3',
  ),
  fc.string({ minLength: 1, maxLength: 10 }).filter((text) => text.trim() === text),
)

const whos: fc.Arbitrary<Json> = fc.letrec<{ who: Json }>((tie) => ({
  who: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: seats },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('who'), { minLength: 2, maxLength: 3 })
        .map((all) => ({ 'all-of': all })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('who'), { minLength: 2, maxLength: 3 })
        .map((any) => ({ 'any-of': any })),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('who'), { minLength: 2, maxLength: 3 })
        .map((from) => ({ 'n-of': 2, from })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        person: fc.constantFrom('ada', 'officer-1'),
        until: fc.constant('2027-03-31'),
      }),
    },
  ),
})).who

const nobody = () => undefined

describe('what stands in cells comes back as it was (M5, M6)', () => {
  it('conditions', () => {
    fc.assert(
      fc.property(conditions, (value) => {
        expect(readCondition(writeCondition(value))).toEqual({ ok: true, value })
      }),
    )
  })

  it('who decides, and who takes part', () => {
    fc.assert(
      fc.property(whos, fc.array(whos, { minLength: 2, maxLength: 3 }), (value, parts) => {
        expect(readWhoText(writeWho(value), nobody)).toEqual({ ok: true, value })
        expect(readPartsText(writeParts(parts), nobody)).toEqual({ ok: true, value: parts })
      }),
    )
  })

  it('ladders', () => {
    const limits = fc.constantFrom('10k', '..100k EUR', '<5', 'any', '1.500')
    const steps = fc.array(fc.record({ seat: whos, limit: limits }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(steps, (ladder) => {
        expect(readWhoText(writeWho({ ladder }), nobody)).toEqual({ ok: true, value: { ladder } })
      }),
    )
  })

  it('amounts, however many decimals they have', () => {
    const number = fc
      .tuple(fc.nat(2_000_000), fc.constantFrom('', '.5', '.500', '.25', '.1234'))
      .map((two) => two.join(''))
    fc.assert(
      fc.property(number, (text) => {
        const read = readAmountText(writeAmount(`..${text}`))
        expect(read.ok && compareDecimals(String(read.value).slice(2), text)).toBe(0)
      }),
    )
  })
})

describe('amounts as people write them (M4)', () => {
  it.each([
    ['50.000 €', '50000 €'],
    ['$1,250,000.50', '$1250000.50'],
    ['1.250.000,50 EUR', '1250000.50 EUR'],
    ['50 000', '50000'],
    ['>1,5 Mio. EUR', '>1.5m EUR'],
    ['..100 Tsd.', '..100k'],
    ['10k..50k', '10k..50k'],
    ['..10k, >50k', '..10k, >50k'],
    ["1'000'000", "1'000'000"],
  ])('%s', (text, value) => {
    expect(readAmountText(text)).toEqual({ ok: true, value })
  })

  it('refuses what may be thousands or decimals, at its character', () => {
    expect(readAmountText('up to 1.500', 3)).toMatchObject({
      ok: false,
      fault: { code: 'amount-unclear', at: 6 },
    })
    expect(readAmountText('1,2,3')).toMatchObject({ ok: false, fault: { code: 'amount-unclear' } })
  })

  it.each([
    ['up to $50k', '..$50k'],
    ['bis zu 10.000', '..10000'],
    ['unlimited', 'any'],
    ['–', null],
    ['', null],
    ['<5k', '<5k'],
  ])('the limit “%s”', (text, value) => {
    expect(readLimit(text)).toEqual({ ok: true, value })
  })
})

import { describe, expect, it } from 'vitest'
import { conditionOfTests } from './feel-conditions.ts'
import { readOutput, readUnaryTests } from './unary-tests.ts'

/** What a cell of DMN becomes. */
function condition(text: string) {
  const tests = readUnaryTests(text)
  if (!tests.ok) return tests.fault
  const read = conditionOfTests(tests.value, undefined)
  return read.ok ? read.value : read.fault
}

describe('unary tests of S-FEEL as conditions (M16)', () => {
  it.each([
    ['-', ''],
    ['', ''],
    ['"customer"', 'customer'],
    ['"internal", "customer"', 'internal, customer'],
    ['not("low","medium")', 'not (low, medium)'],
    ['"Coast Guard, US"', '"Coast Guard, US"'],
    ['"say \\"yes\\""', '"say ""yes"""'],
    ['true', 'yes'],
    ['not(true)', 'not yes'],
    ['5', '5'],
    ['= 5', '5'],
    ['< 5', '<5'],
    ['<= 50000', '..50000'],
    ['> 5', '>5'],
    ['>=5', '>=5'],
    ['[5..10]', '5..10'],
    ['(5..10)', '>5..<10'],
    [']5..10[', '>5..<10'],
    ['[ 5 .. 10 )', '5..<10'],
    ['-.5', '-0.5'],
    ['[1..5], >10', '1..5, >10'],
    ['not(5)', '<5, >5'],
    ['not([5..10], >20)', '<5, >10..20'],
    ['not(<5, >=5)', undefined],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(condition(text)).toEqual({ code: 'condition-empty' })
    else expect(condition(text)).toEqual({ is: 'text', text: expected })
  })

  it.each([
    ['date("2026-01-31")', '2026-01-31', '2026-01-31'],
    ['>= date("2026-01-01")', '2026-01-01', ''],
    ['< date("2026-03-01")', '', '2026-02-28'],
    ['(date("2026-01-31")..date("2026-12-31")]', '2026-02-01', '2026-12-31'],
    ['[@"2024-02-28"..@"2024-03-01")', '2024-02-28', '2024-02-29'],
  ])('days: %s', (text, from, until) => {
    expect(condition(text)).toEqual({ is: 'days', from, until })
  })

  it.each([
    ['amount > 5', 0],
    ['sum(1, 2)', 0],
    ['> limit', 2],
    ['[5..', 4],
    ['5 + 1', 2],
    ['"open', 0],
    ['"a" "b"', 4],
    ['{a: 1}', 0],
    ['date and time("2026-01-01T00:00:00")', 0],
  ])('refused at its character: %s', (text, at) => {
    expect(condition(text)).toMatchObject({ code: 'feel-unreadable', at })
  })

  it.each([
    ['"a", 5', 'one-type'],
    ['["a".."c"]', 'no-order'],
    ['date("2026-01-01"), date("2026-02-01")', 'one-period'],
  ])('refused for what it means: %s', (text, expected) => {
    expect(condition(text)).toMatchObject({ code: 'feel-unreadable', expected })
  })
})

describe('outputs', () => {
  it('are values, lists of them, or nothing', () => {
    expect(readOutput('"cfo"')).toMatchObject({ ok: true, value: [{ text: 'cfo' }] })
    expect(readOutput('["cfo", "cio"]')).toMatchObject({ ok: true, value: [{}, {}] })
    expect(readOutput(' ')).toEqual({ ok: true, value: [] })
    expect(readOutput('cfo')).toMatchObject({
      ok: false,
      fault: { code: 'feel-unreadable', at: 0 },
    })
  })
})

import { describe, expect, test } from 'vitest'
import { parsePlainYaml } from './plain-yaml.ts'

describe('parsePlainYaml', () => {
  test.each([
    ['a: [1, x, true, null, 2027-03-31]', { a: [1, 'x', true, null, '2027-03-31'] }],
    ['{"a": {"b": []}}', { a: { b: [] } }],
    ['', null],
    ['a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ])('%j', (text, value) => {
    expect(parsePlainYaml(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['a: 1\na: 2', 'Line 2, column 1', 'stands twice'],
    ['a: b: c', 'Line 1, column 4', 'quotes'],
    ['[', 'Line 1, column 2', 'missing'],
    ['- '.repeat(100_000), 'Line 1', '64 deep'],
  ])('%# tells the place and what to do', (text, place, advice) => {
    const read = parsePlainYaml(text)
    expect(read.ok ? '' : read.message).toContain(place)
    expect(read.ok ? '' : read.message).toContain(advice)
  })

  test('keys by the ten thousand are no trouble', () => {
    const text = Array.from({ length: 30_000 }, (_, at) => `k${at}: 1\n`).join('')
    const read = parsePlainYaml(text)
    expect(read.ok && Object.keys(read.value as object)).toHaveLength(30_000)
  })

  test('a key with a name of objects stays a key', () => {
    const read = parsePlainYaml('__proto__: { polluted: true }')
    expect(read.ok && Object.keys(read.value as object)).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('polluted')
  })
})

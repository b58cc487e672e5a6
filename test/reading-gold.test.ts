import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from './support/catalogue.ts'

const KEPT = ['end', 'first', 'id', 'second', 'settled', 'sha256', 'start', 'style', 'text']

const lines = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(`bench/reading/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('sentences marked with responsibilities', () => {
  const { responsibilities } = catalogueForTests()

  it.each(['gold.jsonl', 'gold-check.jsonl'])('%s names what the catalogue has', (file) => {
    const marked = lines(file).flatMap(({ first, second, settled }) =>
      [first, second, settled].flatMap((ids) => (Array.isArray(ids) ? ids : [])),
    )
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((id) => !responsibilities.has(id))).toEqual([])
  })

  it.each(['gold.jsonl', 'gold-check.jsonl'])(
    '%s keeps places, not the words of others',
    (file) => {
      for (const line of lines(file)) {
        expect(Object.keys(line).filter((key) => !KEPT.includes(key))).toEqual([])
        expect(line.text).toMatch(/^j-[0-9a-f]{10}$/)
        expect(line.sha256).toMatch(/^[0-9a-f]{16}$/)
      }
    },
  )

  it('share no sentence', () => {
    const places = [...lines('gold.jsonl'), ...lines('gold-check.jsonl')].map(
      ({ text, start }) => `${text} ${start}`,
    )
    expect(new Set(places).size).toBe(places.length)
  })
})

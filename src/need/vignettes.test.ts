import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { needResultFor } from '../../test/support/need-result-for.ts'

const file = new URL('../../fixtures/need/vignettes.yaml', import.meta.url)
const ids = z.array(z.string())
const vignettes = z
  .array(
    z.strictObject({
      id: z.string(),
      story: z.strictObject({ en: z.string(), de: z.string() }),
      answers: z.record(z.string(), ids),
      expected: z.strictObject({
        first: z.string().nullable().optional(),
        oneOf: ids.optional(),
        notFirst: ids.optional(),
        both: ids.optional(),
        keeps: z.string().optional(),
        combined: ids.optional(),
        ctoKind: z.string().optional(),
        certainty: ids.optional(),
      }),
      claims: ids.min(1),
    }),
  )
  .parse(parse(readFileSync(file, 'utf8')))

describe('vignettes', () => {
  test('are at least twenty, each grounded in claims', () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(20)
    const { claims } = catalogueForTests()
    expect(vignettes.flatMap((v) => v.claims).filter((id) => !claims.has(id))).toEqual([])
  })

  test.each(vignettes)('$id', ({ answers, expected }) => {
    const result = needResultFor(answers)
    const told = {
      first: result.first,
      ranking: result.ranking.map(({ outcome, total }) => `${outcome} ${total}`),
    }
    if (expected.first !== undefined) expect(result.first, JSON.stringify(told)).toBe(expected.first)
    if (expected.oneOf) expect(expected.oneOf, JSON.stringify(told)).toContain(result.first)
    if (expected.notFirst) expect(expected.notFirst).not.toContain(result.first)
    if (expected.both) expect([...(result.both ?? [])].sort()).toEqual([...expected.both].sort())
    if (expected.keeps) expect(result.keeps).toBe(expected.keeps)
    if (expected.combined) expect(result.combined?.roles).toEqual(expected.combined)
    if (expected.ctoKind) expect(result.ctoKinds[0]?.kind).toBe(expected.ctoKind)
    if (expected.certainty) expect(expected.certainty).toContain(result.certainty.level)
  })
})

import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { needResultFor } from '../../test/support/need-result-for.ts'
import { NEED_VIGNETTES } from '../../test/support/need-vignettes.ts'

describe('vignettes', () => {
  test('are at least thirty-two, each grounded in claims', () => {
    expect(NEED_VIGNETTES.length).toBeGreaterThanOrEqual(32)
    const { claims } = catalogueForTests()
    expect(NEED_VIGNETTES.flatMap((v) => v.claims).filter((id) => !claims.has(id))).toEqual([])
  })

  test.each(NEED_VIGNETTES)('$id', ({ answers, expected }) => {
    const result = needResultFor(answers)
    const told = {
      first: result.first,
      ranking: result.ranking.map(({ outcome, total }) => `${outcome} ${total}`),
    }
    if (expected.first !== undefined)
      expect(result.first, JSON.stringify(told)).toBe(expected.first)
    if (expected.oneOf) expect(expected.oneOf, JSON.stringify(told)).toContain(result.first)
    if (expected.notFirst) expect(expected.notFirst).not.toContain(result.first)
    if (expected.both) expect([...(result.both ?? [])].sort()).toEqual([...expected.both].sort())
    if (expected.keeps) expect(result.keeps).toBe(expected.keeps)
    if (expected.combined) expect(result.combined?.roles).toEqual(expected.combined)
    if (expected.ctoKind) expect(result.ctoKinds[0]?.kind).toBe(expected.ctoKind)
    if (expected.certainty) expect(expected.certainty).toContain(result.certainty.level)
  })
})

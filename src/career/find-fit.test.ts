import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { findFit } from './find-fit.ts'

const catalogue = catalogueForTests()
const { leanings } = catalogue.data.career
const suited = (interests: readonly string[], goals: readonly string[] = []) =>
  findFit(catalogue, { interests, goals })

describe('which is right for me', () => {
  it('F1: follows from what claims say of interests and goals, with the runner-up', () => {
    const outward = suited(['big-picture', 'customers-and-products'], ['vision'])
    expect([outward.verdict, outward.runnerUp]).toEqual(['cto', 'it-director'])
    expect(outward.ranking[0]?.parts.find(({ leaning }) => leaning === 'big-picture')).toEqual({
      leaning: 'big-picture',
      share: 1,
      claims: ['s3-026', 's3-081'],
    })
    const building = suited(['building-software', 'delivery'], ['carry-out-a-vision'])
    expect(building.verdict).toBe('vp-engineering')
    expect(suited(['business-processes'], ['bottom-line', 'impact-inside']).verdict).toBe('cio')
  })

  it('F2: a choice is parted among roles by claims and their strength', () => {
    const [shared] = leanings.filter(({ id }) => id === 'hands-on')
    const parts = suited(['hands-on']).ranking.flatMap((one) => one.parts)
    expect(parts).toHaveLength(shared?.speaks.length ?? 0)
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    // s2-055 and s2-056 (always) against s3-015 and s3-036 (always) and s1-047 (may).
    expect(suited(['hands-on']).ranking[0]).toMatchObject({ role: 'it-manager', score: 0.444 })
  })

  it('F3: cannot tell from little, nor where one choice less would change it', () => {
    expect(suited([])).toMatchObject({ verdict: 'cannot-tell', unsure: 'too-few', runnerUp: null })
    expect(suited(['big-picture'])).toMatchObject({ verdict: 'cannot-tell', unsure: 'too-few' })
    const close = suited(['big-picture', 'building-software'])
    expect(close).toMatchObject({ verdict: 'cannot-tell', unsure: 'too-close' })
    expect(close.ranking).toHaveLength(2)
  })

  it('takes names in both languages and tells what nobody speaks of', () => {
    const told = suited(['Das große Ganze', 'customers and products', 'surfing', 'surfing'])
    expect(told.unheard).toEqual(['surfing'])
    expect(told.ranking.map(({ role }) => role)).toEqual(['cto'])
  })

  it('names the disagreement on one career or two', () => {
    expect(suited(['big-picture']).disagreements).toContain('x-057')
  })

  it('F3: a verdict outlives the loss of any one choice, in whatever order they come', () => {
    const ids = (kind: string) => leanings.filter((one) => one.kind === kind).map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids('interest')), fc.subarray(ids('goal')), (interests, goals) => {
        const whole = suited(interests, goals)
        expect(suited([...interests].reverse(), [...goals].reverse())).toEqual(whole)
        if (whole.verdict === 'cannot-tell') return
        for (const gone of interests) {
          const [first, second] = suited(
            interests.filter((one) => one !== gone),
            goals,
          ).ranking
          expect(first?.role).toBe(whole.verdict)
          expect(first?.score).toBeGreaterThan(second?.score ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})

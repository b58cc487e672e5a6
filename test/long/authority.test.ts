import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMatrices } from '../../src/authority/compare-matrices.ts'
import { isInRegion } from '../../src/authority/in-region.ts'
import { prove } from '../../src/authority/prove.ts'
import { whoDecides } from '../../src/authority/who-decides.ts'
import { expectReproved } from '../support/authority/expect-reproved.ts'
import { matrixOf, modelOf } from '../support/authority/matrix-of.ts'
import { oracle } from '../support/authority/oracle.ts'
import { cases, edits, everyCase, worlds } from '../support/authority/random-world.ts'

type Document = Readonly<Record<string, unknown>>

describe('who decides, at length', () => {
  it('A3 to A9: 5,000 random matrices answer as the oracle does', () => {
    const some = fc.array(cases, { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(worlds, some, ({ document }, asked) => {
        const matrix = matrixOf(document)
        for (const question of asked) {
          const { outcome, rules, deciders, mustAgree } = whoDecides(matrix, question)
          if (outcome === 'depends') continue
          const expected = oracle(document, question)
          expect({ outcome, rules }).toEqual({ outcome: expected.outcome, rules: expected.rules })
          const acting = [...deciders, ...mustAgree].map(({ acts }) => acts.person ?? acts.body)
          expect([...acting].sort()).toEqual([...expected.acting].sort())
        }
      }),
      { numRuns: 5000, seed: 31 },
    )
  })

  it('P2: 100,000 cases of matrices proved to have one deciding set find no other', () => {
    let asked = 0
    let proved = 0
    const wanted = 100_000
    for (let seed = 1; asked < wanted; seed++) {
      const [world] = fc.sample(worlds, { seed, numRuns: 1 })
      const document = world?.document as Document
      const matrix = matrixOf(document)
      const { properties, finished } = prove(matrix, { properties: ['P2'] })
      if (!finished || properties.P2 !== 'holds') continue
      proved++
      for (const question of fc.sample(cases, { seed, numRuns: 500 })) {
        asked++
        const { outcome, rules } = whoDecides(matrix, question)
        expect({ question, outcome }).not.toEqual({ question, outcome: 'disputed' })
        const expected = oracle(document, question)
        // Whoever is missing, the rules that decide are the same.
        if (outcome !== 'depends')
          expect({ question, rules }).toEqual({ question, rules: expected.rules })
      }
    }
    expect(proved).toBeGreaterThan(100)
  })

  it('P3 to P5: nobody is there exactly where it is reported', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(cases, { minLength: 60, maxLength: 60 }),
        ({ document }, asked) => {
          const matrix = matrixOf(document)
          const { findings, finished } = prove(matrix, { properties: ['P3', 'P4', 'P5'] })
          for (const { kind, witness } of findings) {
            if (kind === 'stuck-when-away') continue
            expect({ witness, outcome: whoDecides(matrix, witness).outcome }).toEqual({
              witness,
              outcome: 'unreachable',
            })
          }
          const stuck = findings.filter(({ kind }) => kind !== 'stuck-when-away')
          for (const question of asked) {
            if (!finished || whoDecides(matrix, question).outcome !== 'unreachable') continue
            // Only a few areas of one cause are told: a cause that is told in part may be any.
            const isTold = stuck.some(
              ({ regions, count }) =>
                count > regions.length ||
                regions.some((region) => isInRegion(matrix, region, question) !== false),
            )
            expect({ question, isTold }).toEqual({ question, isTold: true })
          }
        },
      ),
      { numRuns: 100, seed: 32 },
    )
  })

  it('P4: two absences on request find every pair that stops a case, and only such', () => {
    const people = fc.uniqueArray(fc.constantFrom('mara', 'ada', 'tom', 'ed', 'lin'), {
      minLength: 2,
      maxLength: 2,
    })
    const without = (document: Document, gone: readonly string[], at: string) =>
      matrixOf({
        ...document,
        absences: gone.map((person, i) => ({ id: `away-${i}`, person, from: at, until: at })),
      })
    fc.assert(
      fc.property(worlds, cases, people, ({ document }, question, pair) => {
        const plain = { ...document, absences: [] }
        const matrix = matrixOf(plain)
        const { findings, finished } = prove(matrix, { properties: ['P4'], away: 2 })
        const missing = findings.filter(({ kind }) => kind === 'stuck-when-away')
        for (const { people: gone = [], witness } of missing) {
          const stopped = without(plain, gone, witness.at as string)
          expect(whoDecides(stopped, witness).outcome).toBe('unreachable')
        }
        const outcome = (gone: readonly string[]) =>
          whoDecides(without(plain, gone, question.at as string), question).outcome
        if (!finished || outcome([]) === 'unreachable' || outcome(pair) !== 'unreachable') return
        const told = missing.some(({ people: gone = [] }) =>
          gone.every((one) => (pair as readonly string[]).includes(one)),
        )
        expect({ question, pair, told }).toEqual({ question, pair, told: true })
      }),
      { numRuns: 150, seed: 33 },
    )
  })

  it('C3, P15: after any edits of rules the matrix and the proof are those from scratch', () => {
    const away = fc.constantFrom(1 as const, 2 as const)
    fc.assert(
      fc.property(worlds, edits, away, ({ document }, steps, gone) =>
        expectReproved(document, steps, gone),
      ),
      { numRuns: 400, seed: 35 },
    )
  })

  it('P11: two matrices differ exactly in the regions that are told', () => {
    const every = everyCase()
    fc.assert(
      fc.property(worlds, edits, fc.nat({ max: 96 }), ({ document }, steps, start) => {
        const rules = new Map(
          (document.rules as { readonly id: string }[]).map((one) => [one.id, one]),
        )
        for (const step of steps as {
          readonly entity?: { readonly id: string }
          readonly id?: string
        }[]) {
          if (step.entity) rules.set(step.entity.id, step.entity)
          else rules.delete(step.id ?? '')
        }
        const edited = { ...document, rules: [...rules.values()] }
        const [before, after] = [document, edited].map((one) => matrixOf(one as Document))
        if (!before || !after) return
        const { divergences, finished } = compareMatrices(modelOf(document), modelOf(edited))
        expect(finished).toBe(true)
        // Only some areas of one divergence are told.
        fc.pre(divergences.every(({ count, regions }) => count === regions.length))
        for (let i = start; i < every.length; i += 97) {
          const question = every[i] as (typeof every)[number]
          const isTold = divergences.some(({ regions }) =>
            regions.some((region) => isInRegion(after, region, question) === true),
          )
          const said = (one: typeof before) => {
            const { outcome, deciders, mustAgree, unfilled } = whoDecides(one, question)
            const seats = [...deciders, ...mustAgree, ...unfilled].map(({ seat }) => seat)
            return JSON.stringify([outcome, seats.sort()])
          }
          if (!isTold)
            expect({ question, said: said(after) }).toEqual({ question, said: said(before) })
        }
      }),
      { numRuns: 400, seed: 34 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../test/support/authority/matrix-of.ts'
import { cases, everyCase, worlds } from '../../test/support/authority/random-world.ts'
import { isInRegion } from './in-region.ts'
import type { ProofFinding } from './proof.ts'
import { prove } from './prove.ts'
import type { Question } from './question.ts'
import { whoDecides } from './who-decides.ts'

const EVERY_CASE = everyCase()
/** One case of so many is tried in each world. */
const STRIDE = 37

/** The first day of a rule. */
function ruleStart(document: Readonly<Record<string, unknown>>, id: string | undefined): string {
  const rules = document.rules as readonly { readonly id: string; readonly from?: string }[]
  return rules.find((rule) => rule.id === id)?.from ?? ''
}

/** Whether a case lies in what findings of a kind report. */
const isReported = (matrix: ReturnType<typeof matrixOf>, findings: readonly ProofFinding[]) => {
  const regions = findings.flatMap((finding) => finding.regions)
  return (question: Parameters<typeof isInRegion>[2]) =>
    regions.some((region) => isInRegion(matrix, region, question) === true)
}

describe('proofs of random small worlds', () => {
  it('P1, P2: report exactly the cases that are uncovered or disputed', () => {
    fc.assert(
      fc.property(worlds, fc.nat({ max: STRIDE - 1 }), ({ document }, start) => {
        const matrix = matrixOf(document)
        const proof = prove(matrix, { properties: ['P1', 'P2'] })
        expect(proof.finished).toBe(true)
        const gaps = proof.findings.filter(({ kind }) => kind === 'gap')
        const disputes = proof.findings.filter(({ kind }) => kind === 'disputed')
        // Only a few areas of one cause are told.
        fc.pre([...gaps, ...disputes].every(({ count, regions }) => count === regions.length))
        const inGap = isReported(matrix, gaps)
        const inDispute = isReported(matrix, disputes)
        const days = matrix.rows.map(({ rule }) => ruleStart(document, matrix.rules[rule]?.id))
        const first = [...days].sort()[0] ?? ''
        for (let pick = start; pick < EVERY_CASE.length; pick += STRIDE) {
          const question = EVERY_CASE[pick] as (typeof EVERY_CASE)[number]
          const { outcome } = whoDecides(matrix, question)
          expect({ question, disputed: inDispute(question) }).toEqual({
            question,
            disputed: outcome === 'disputed',
          })
          if ((question.at as string) < first) continue
          expect({ question, gap: inGap(question) }).toEqual({
            question,
            gap: outcome === 'uncovered',
          })
        }
      }),
      { numRuns: 30, seed: 11 },
    )
  })

  it('P2: rules that go before one another in a circle are disputed', () => {
    const rules = ['a', 'b', 'c'].map((id, at) => ({
      id,
      decision: 'buy',
      decides: ['ceo', 'cto', 'cfo'][at],
      over: [['b'], ['c'], ['a']][at],
    }))
    const positions = ['ceo', 'cto', 'cfo'].map((id) => ({ id, title: id }))
    const matrix = matrixOf({ rules, positions, decisions: [{ id: 'buy', name: 'Buy' }] })
    expect(whoDecides(matrix, { kind: 'buy' }).rules).toEqual(['a', 'b', 'c'])
    expect(prove(matrix).properties.P2).toBe('fails')
  })

  it('P3, P5: find nobody to act exactly where there is nobody', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(cases, { minLength: 60, maxLength: 60 }),
        ({ document }, asked) => {
          const matrix = matrixOf(document)
          const proof = prove(matrix, { properties: ['P3', 'P5'] })
          for (const finding of proof.findings) {
            expect(whoDecides(matrix, finding.witness).outcome).toBe('unreachable')
          }
          const stuck = asked.find(
            (question) => whoDecides(matrix, question).outcome === 'unreachable',
          )
          if (stuck)
            expect({ stuck, found: proof.findings.length > 0 }).toEqual({ stuck, found: true })
        },
      ),
      { numRuns: 80, seed: 12 },
    )
  })

  it('P3: a delegation from a vacant seat helps exactly where it holds', () => {
    const document = {
      positions: [
        { id: 'ceo', title: 'CEO', vacant: true },
        { id: 'cto', title: 'CTO', holder: 'ada' },
      ],
      people: [{ id: 'ada', name: 'Ada' }],
      decisions: [{ id: 'buy', name: 'Buy' }],
      rules: [
        { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'ceo' },
        { id: 'large', decision: 'buy', when: { amount: '>50k' }, decides: 'ceo' },
      ],
      delegations: [{ id: 'd', from: 'ceo', to: 'cto', of: 'buy', when: { amount: '..10k' } }],
    }
    const matrix = matrixOf(document)
    const { findings } = prove(matrix, { properties: ['P3'] })
    expect(findings.map(({ kind, regions, count }) => ({ kind, regions, count }))).toEqual([
      {
        kind: 'unreachable',
        count: 2,
        regions: [
          { amount: { form: 'amount', from: '10000.01', to: '50000.00', currency: 'EUR' } },
          { amount: { form: 'amount', from: '50000.01', currency: 'EUR' } },
        ],
      },
    ])
    expect(whoDecides(matrix, findings[0]?.witness as Question).outcome).toBe('unreachable')
    const away = prove(matrix, { properties: ['P4'] }).findings
    expect(away.map(({ people, regions }) => ({ people, regions }))).toEqual([
      {
        people: ['ada'],
        regions: [{ amount: { form: 'amount', to: '10000.00', currency: 'EUR' } }],
      },
    ])
  })

  it('P4: whoever is reported missing stops the case, and nobody else does', () => {
    const without = (document: Readonly<Record<string, unknown>>, person: string, at: string) =>
      matrixOf({
        ...document,
        absences: [
          ...(document.absences as object[]).filter(
            (one) => (one as { person: string }).person !== person,
          ),
          { id: 'away', person, from: at, until: at },
        ],
      })
    fc.assert(
      fc.property(
        worlds,
        cases,
        fc.constantFrom('mara', 'ada', 'tom', 'ed'),
        ({ document }, question, person) => {
          const plain = { ...document, absences: [] }
          const matrix = matrixOf(plain)
          const proof = prove(matrix, { properties: ['P3', 'P4', 'P5'] })
          for (const { kind, people = [], witness } of proof.findings) {
            if (kind !== 'stuck-when-away') continue
            const stopped = without(plain, people[0] as string, witness.at as string)
            expect(whoDecides(stopped, witness).outcome).toBe('unreachable')
            expect(whoDecides(matrix, witness).outcome).not.toBe('unreachable')
          }
          const before = whoDecides(matrix, question).outcome
          const after = whoDecides(without(plain, person, question.at as string), question).outcome
          if (before === 'unreachable' || after !== 'unreachable') return
          const told = proof.findings.some(
            ({ kind, people }) => kind === 'stuck-when-away' && people?.includes(person),
          )
          expect({ question, person, told }).toEqual({ question, person, told: true })
        },
      ),
      { numRuns: 150, seed: 13 },
    )
  })
})

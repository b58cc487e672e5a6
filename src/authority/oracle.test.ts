import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../test/support/authority/matrix-of.ts'
import { oracle } from '../../test/support/authority/oracle.ts'
import { cases, worlds } from '../../test/support/authority/random-world.ts'
import { type Question, readQuestion } from './question.ts'
import { settle } from './settle.ts'
import { rowsAt, whoDecides } from './who-decides.ts'
import { winnersAt } from './winners-at.ts'

/** How many small worlds are tried; the long tests try thousands. */
const WORLDS = 500

type Document = Readonly<Record<string, unknown>>

const verdictOf = (document: Document, question: Question) => {
  const { outcome, rules } = whoDecides(matrixOf(document), question)
  return { outcome, rules }
}

describe('random small worlds', () => {
  it('A3 to A9: the engine and the oracle agree on every outcome, its rules and who is needed', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(cases, { minLength: 8, maxLength: 8 }),
        ({ document }, asked) => {
          const matrix = matrixOf(document)
          for (const question of asked) {
            const answer = whoDecides(matrix, question)
            // Without a requester some seats cannot be found; that is told by A12.
            if (answer.outcome === 'depends') {
              expect(question.requester === undefined || answer.unfilled.length > 0).toBe(true)
              continue
            }
            const expected = oracle(document, question)
            const { outcome, rules } = answer
            expect({ outcome, rules }).toEqual({ outcome: expected.outcome, rules: expected.rules })
            const acting = [...answer.deciders, ...answer.mustAgree].map(
              ({ acts }) => acts.person ?? acts.body,
            )
            expect([...acting].sort()).toEqual([...expected.acting].sort())
          }
        },
      ),
      { numRuns: WORLDS, seed: 5 },
    )
  })

  it('A3.1: the sweep over bit sets finds the winners that settling finds', () => {
    fc.assert(
      fc.property(
        worlds,
        fc.array(cases, { minLength: 20, maxLength: 20 }),
        ({ document }, asked) => {
          const bare = (document.rules as readonly Document[]).map(
            ({ id, decision, when, set, remainder }) => {
              const levels = {
                ...(set === 'law' || set === 'board' ? { set } : {}),
                ...(remainder ? { remainder } : {}),
              }
              return { id, decision, when, ...levels, decides: id === 'r0' ? 'ceo' : 'cto' }
            },
          )
          const matrix = matrixOf({ ...document, rules: bare })
          expect(matrix.precedence.isByContainment).toBe(true)
          for (const question of asked) {
            const read = readQuestion(question, matrix)
            if (!read.ok) throw new Error(read.problems[0]?.message)
            const found = rowsAt(matrix, read.value.point)
            const { winners } = settle(matrix, found, found.length)
            expect(winnersAt(matrix, read.value.point)).toEqual(winners)
          }
        },
      ),
      { numRuns: 300, seed: 8 },
    )
  })

  it('A3.9: the order of rules, delegations and absences never matters', () => {
    fc.assert(
      fc.property(worlds, cases, fc.infiniteStream(fc.nat()), ({ document }, question, numbers) => {
        const shuffled = (list: unknown) =>
          [...(list as unknown[])]
            .map((one) => ({ one, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one)
        const other = {
          ...document,
          rules: shuffled(document.rules),
          delegations: shuffled(document.delegations),
          positions: document.positions,
        }
        expect(whoDecides(matrixOf(other), question)).toEqual(
          whoDecides(matrixOf(document), question),
        )
      }),
      { numRuns: 300, seed: 6 },
    )
  })

  it('A3.9: a rule more changes no case outside its region', () => {
    fc.assert(
      fc.property(worlds, cases, ({ document }, question) => {
        const rules = document.rules as readonly { readonly id: string }[]
        const fewer = { ...document, rules: rules.slice(0, -1) }
        const matrix = matrixOf(document)
        const last = rules.at(-1)?.id as string
        if (whoDecides(matrix, question).trace.matching.includes(last)) return
        expect(verdictOf(document, question)).toEqual(verdictOf(fewer, question))
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})

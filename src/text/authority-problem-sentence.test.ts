import { describe, expect, it } from 'vitest'
import { matrixOf, modelOf } from '../../test/support/authority/matrix-of.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { expectSentence } from '../../test/support/whole-sentence.ts'
import type { AuthorityProblem, AuthorityProblemCode } from '../authority/authority-problem.ts'
import { whoDecides } from '../authority/who-decides.ts'
import { decisionSentences } from './decision-sentences.ts'

const BASE = {
  organization: {
    id: 'o',
    name: 'O',
    currency: 'EUR',
    rates: [{ currency: 'USD', rate: 0.9, on: '2026-01-01' }],
  },
  people: [{ id: 'bot', name: 'Bot', kind: 'software' }],
  positions: [
    { id: 'cto', title: 'CTO' },
    { id: 'cfo', title: 'CFO' },
    { id: 'desk', title: 'Order Desk', holder: 'bot' },
  ],
  decisions: [{ id: 'buy', name: 'Purchase' }],
  'rule-sets': [{ id: 'manual', name: 'Manual', precedence: ['colour'] }],
  delegations: [
    { id: 'd1', from: 'cto', to: 'desk', of: 'buy' },
    { id: 'd2', from: 'cto', to: 'nobody', of: 'bui' },
  ],
  rules: [
    { id: 'r1', decision: 'buyy', decides: 'cto' },
    { id: 'r2', decision: 'buy', when: { ammount: '5k' }, decides: 'cto' },
    { id: 'r3', decision: 'buy', when: { risk: 'hihg' }, decides: 'cto' },
    { id: 'r4', decision: 'buy', when: { amount: '5k..3k' }, decides: 'cto' },
    { id: 'r5', decision: 'buy', when: { amount: '10k..2x0k' }, decides: 'cto' },
    { id: 'r6', decision: 'buy', when: { amount: '..10k CHF' }, decides: 'cto' },
    { id: 'r7', decision: 'buy', decides: ['cto', 'cfo'] },
    { id: 'r8', decision: 'buy', decides: { 'all-off': ['cto'] } },
    { id: 'r9', decision: 'buy', decides: 'ctoo', set: 'nothing' },
    { id: 'r10', decision: 'buy', decides: 'cto', over: ['r11', 'r0'] },
    { id: 'r11', decision: 'buy', decides: 'cfo', over: ['r10'] },
    { id: 'r12', decision: 'buy', decides: 'cfo', when: { amount: '-5' } },
    { id: 'r14', decision: 'buy', decides: 'cto', when: { amount: '..10k USD' } },
  ],
}
const model = modelOf(BASE)
const matrix = matrixOf(BASE)
const en = decisionSentences(catalogueForTests(), model, 'en')
const de = decisionSentences(catalogueForTests(), model, 'de')
const asked = [
  { kind: 'buy', amount: '100', at: 'soon' },
  { kind: 'buy', amount: '-1 EUR', requester: 'nemo' },
  { kind: 'buy', amount: '9999999999999999999999 EUR' },
  { kind: 'architecture' },
].flatMap((question) => whoDecides(matrix, question).problems)

/** Codes that no small example brings about. */
const RARE: readonly AuthorityProblem[] = (['too-many', 'no-members', 'not-a-case'] as const).map(
  (code) => ({ code, kind: 'rules', id: 'r1', path: [], where: 'rules', message: 'Too many.' }),
)
const problems = [...matrix.problems, ...asked, ...RARE]

// Typed, so that a code that is added has to occur here.
const CODES: Record<AuthorityProblemCode, true> = {
  'unknown-kind': true,
  'unknown-attribute': true,
  'unknown-value': true,
  'unknown-seat': true,
  'unknown-rule': true,
  'unknown-set': true,
  'not-a-case': true,
  unreadable: true,
  'no-currency': true,
  'no-rate': true,
  empty: true,
  'too-many': true,
  'list-unclear': true,
  circle: true,
  'no-members': true,
  'needs-limit': true,
  'too-large': true,
  negative: true,
}

describe('problems of rules and questions', () => {
  it('are told in whole sentences, whatever their code', () => {
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(Object.keys(CODES).sort())
    for (const problem of problems) {
      expectSentence(en.problem(problem))
      expectSentence(de.problem(problem))
      expect(de.problem(problem)).not.toMatch(/\b(the|Did|There|Expected)\b/)
    }
  })

  const problemOf = (id: string) => {
    const found = problems.find((one) => one.id === id)
    if (!found) throw new Error(`no problem of ${id}`)
    return found
  }

  it('say where, what, and what was probably meant', () => {
    expect(en.problem(problemOf('r1'))).toBe(
      'In rule “r1”, at “decision”: The tree of decisions has no “buyy”. Did you mean buy?',
    )
    expect(de.problem(problemOf('r1'))).toBe(
      'In Regel „r1“, bei „decision“: Eine Art von Entscheidung „buyy“ gibt es nicht. Gemeint ist vielleicht „buy“.',
    )
    expect(de.problem(problemOf('r5'))).toBe(
      'In Regel „r5“, bei „when.amount“: „10k..2x0k“ ist ab Zeichen 6 nicht zu lesen. Erwartet wird ein Betrag wie 50k, ..50k, >50k oder 100k..250k.',
    )
    expect(de.problem(problemOf('manual'))).toBe(
      'Im Regelwerk „Manual“, bei „precedence.0“: Dieses Merkmal gibt es nicht.',
    )
    expect(de.problem(problemOf('d1'))).toBe(
      'In der Delegation von „Purchase“ von der Stelle „CTO“ an Bot (Order Desk), bei „to“: Eine Delegation an Software braucht eine Grenze und ein Ende.',
    )
  })
})

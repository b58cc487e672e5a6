import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { arbitraryNeedAnswers } from '../../test/support/need-answers.ts'
import { needResultFor } from '../../test/support/need-result-for.ts'
import type { NeedAnswers, NeedResult } from './need-result.ts'

const leading = ({ first, tied, both }: NeedResult) => [first, ...tied, ...(both ?? [])]

/** Every way to change one answer, worked out anew from the questions. */
function singleChanges(answers: NeedAnswers): readonly NeedAnswers[] {
  return catalogueForTests().data.need.questions.flatMap((question) => {
    const given = answers[question.id] ?? []
    if (given.length === 0) return []
    const others = question.answers.filter(({ id, alone }) => !given.includes(id) && !alone)
    if (!question.several) return others.map(({ id }) => ({ ...answers, [question.id]: [id] }))
    const added = others.map(({ id }) => ({ ...answers, [question.id]: [...given, id] }))
    const taken = given.map((gone) => ({
      ...answers,
      [question.id]: given.filter((id) => id !== gone),
    }))
    return given.length > 1 ? [...added, ...taken] : added
  })
}

describe('what would change it (N13 to N15)', () => {
  test('a listed flip really puts the named outcome first', () => {
    fc.assert(
      fc.property(arbitraryNeedAnswers(), (answers) => {
        const before = needResultFor(answers)
        for (const { changes, first } of before.flips) {
          const changed = Object.fromEntries(
            changes.map(({ question, answers: ids }) => [question, ids]),
          )
          expect(needResultFor({ ...answers, ...changed }).first).toBe(first)
          expect(leading(before)).not.toContain(first)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('one change is found whenever there is one, and only then', () => {
    fc.assert(
      fc.property(arbitraryNeedAnswers(), (answers) => {
        const before = needResultFor(answers)
        const turned = singleChanges(answers).some((changed) => {
          const { first } = needResultFor(changed)
          return first !== null && !leading(before).includes(first)
        })
        const found = before.first !== null && before.certainty.flipSize === 1
        expect(found).toBe(before.first !== null && turned)
      }),
      { numRuns: 10 },
    )
  })

  test('two changes are named where one is not enough', () => {
    const result = needResultFor({
      'new-technology': 'yes',
      'repeatable-process': 'no',
      'people-inside': 'no',
      'customers-outside': 'yes',
    })
    expect(result.certainty.flipSize).toBe(2)
    expect(result.flips[0]?.changes).toHaveLength(2)
  })

  test('open questions are no changes', () => {
    const result = needResultFor({ 'main-work': 'vision' })
    const changed = result.flips.flatMap(({ changes }) => changes.map(({ question }) => question))
    expect(changed.filter((question) => question !== 'main-work')).toEqual([])
  })

  test('a full set of answers, every box ticked, is answered', () => {
    const { questions } = catalogueForTests().data.need
    const all = Object.fromEntries(
      questions.map(({ id, several, answers }) => [
        id,
        several ? answers.map((answer) => answer.id) : answers[0]?.id,
      ]),
    )
    const result = needResultFor(all)
    expect(result.certainty.answered).toBe(questions.length)
    expect(result.flips.length).toBeLessThanOrEqual(5)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAskQuestion } from '../../src/app/ask-question.ts'
import { compare } from '../../src/app/compare.ts'
import { findNeededLeader } from '../../src/app/find-needed-leader.ts'
import { lookUpTitle } from '../../src/app/look-up-title.ts'
import { createSearchCatalogue } from '../../src/app/search-catalogue.ts'
import { catalogueForTests } from '../support/catalogue.ts'

const catalogue = catalogueForTests()
const RUNS = { numRuns: 20_000 }

/** Words of the catalogue torn out of their sentences, with marks and noise between them. */
const words = [...catalogue.claims.values()].flatMap(({ text }) => [
  ...text.en.split(' '),
  ...text.de.split(' '),
])
const almostSentence = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(' '))

describe('nothing anybody types breaks it', () => {
  test('questions: an answer whose claims exist, or a problem', () => {
    const ask = createAskQuestion(catalogue)
    fc.assert(
      fc.property(almostSentence, (question) => {
        const asked = ask(question, null)
        if (!asked.ok) return asked.problem.message.length > 0
        return asked.value.answers.every(({ claims }) =>
          claims.every((claim) => catalogue.claims.has(claim)),
        )
      }),
      RUNS,
    )
  })

  test('searches and titles', () => {
    const search = createSearchCatalogue(catalogue)
    fc.assert(
      fc.property(almostSentence, (text) => {
        const found = search(text, { limit: 5 })
        const title = lookUpTitle(catalogue, text)
        return (!found.ok || found.value.length <= 5) && typeof title.ok === 'boolean'
      }),
      { numRuns: 5_000 },
    )
  })

  test('roles to compare', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('cto', 'CIO', 'Head of IT'), fc.string())),
        (of) => {
          const compared = compare(catalogue, { of })
          return compared.ok || compared.problem.message.length > 0
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('answers of any shape to "which leader do we need?"', () => {
    const { questions } = catalogue.data.need
    const real = fc.dictionary(
      fc.constantFrom(...questions.map(({ id }) => id)),
      fc.constantFrom(...questions.flatMap(({ answers }) => answers.map(({ id }) => id))),
    )
    fc.assert(
      fc.property(fc.oneof(real, fc.anything()), (answers) => {
        const found = findNeededLeader(catalogue, answers)
        if (found.ok) expect(found.value.certainty.answered).toBeLessThanOrEqual(questions.length)
        else expect(found.problem.details?.length).toBeGreaterThan(0)
      }),
      { numRuns: 2_000 },
    )
  })
})

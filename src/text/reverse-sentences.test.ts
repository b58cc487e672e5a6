import { describe, expect, it } from 'vitest'
import { matrixOf, modelOf } from '../../test/support/authority/matrix-of.ts'
import {
  TOLD_ORGANIZATION,
  TOLD_QUESTIONS,
} from '../../test/support/authority/told-organization.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { expectSentence } from '../../test/support/whole-sentence.ts'
import { mayDecide } from '../authority/may-decide.ts'
import { replay } from '../authority/replay.ts'
import { whatWaits } from '../authority/what-waits.ts'
import { whoCould } from '../authority/who-could.ts'
import { LANGUAGES } from '../model/language.ts'
import { decisionSentences, type Told } from './decision-sentences.ts'

const model = modelOf(TOLD_ORGANIZATION)
const matrix = matrixOf(TOLD_ORGANIZATION)
const tellers = LANGUAGES.map((language) => decisionSentences(catalogueForTests(), model, language))
const DAY = '2026-05-04'

describe('the questions the other way round', () => {
  it('what a position may decide', () => {
    const found = mayDecide(matrix, 'cfo')
    const [en, de] = tellers.map((teller) => teller.mayDecide('cfo', found))
    expect(en?.headline).toBe('The CFO (Ben Koch) decides by 5 rules, and has 1 delegation.')
    expect(en?.items.at(-2)).toBe('The CFO (Ben Koch) decides “Travel”, by rule “travel”.')
    expect(en?.items).toContain(
      'The CFO (Ben Koch) decides, together with others, “Joint matter”, by rule “both-too”.',
    )
    expect(de?.items).toContain(
      'Ben Koch (CFO) entscheidet gemeinsam mit anderen über „Joint matter“, nach Regel „both-too“.',
    )
    expect(de?.items.at(-1)).toBe(
      'Ben Koch (CFO) hat die Delegation von „Delegated matter“ von Mara Lindqvist (CEO) an Ben Koch (CFO).',
    )
  })

  it('what waits and what goes to whom while somebody is away', () => {
    const found = whatWaits(matrix, ['mara'], DAY)
    const [en, de] = tellers.map((teller) => teller.whatWaits(['mara'], DAY, found))
    expect(en?.headline).toMatch(/^Without Mara Lindqvist on 4 May 2026, \d+ matters wait and /)
    expect(en?.items).toContain('“Patent”: Ben Koch acts instead.')
    expect(de?.items).toContain('„Patent“: Stattdessen handelt Ben Koch.')
    const [none] = tellers.map((teller) => teller.whatWaits(['nora'], DAY, []))
    expect(none?.headline).toBe(
      'Nothing waits without Nora Beck on 4 May 2026, and nothing goes to somebody else.',
    )
  })

  it('who could ever decide a kind', () => {
    const found = whoCould(matrix, 'handed')
    const [en, de] = tellers.map((teller) => teller.whoCould('handed', found))
    expect(en).toEqual({
      headline: '2 seats could decide “Delegated matter”, depending on the case.',
      items: [
        'The CEO (Mara Lindqvist) could, by rule “handed”.',
        'The CFO (Ben Koch) could, by the delegation of “Delegated matter” from the CEO (Mara Lindqvist) to the CFO (Ben Koch).',
      ],
    })
    expect(de?.items[1]).toBe(
      'Ben Koch (CFO) könnte es, nach der Delegation von „Delegated matter“ von Mara Lindqvist (CEO) an Ben Koch (CFO).',
    )
  })

  it('what past cases come to', () => {
    const found = replay(matrix, TOLD_QUESTIONS)
    const [en, de] = tellers.map((teller) => teller.replay(found))
    expect(en?.headline).toBe(`${TOLD_QUESTIONS.length} cases replayed.`)
    expect(en?.items).toContain('3 cases come to “nobody decides”.')
    expect(de?.items).toContain('3 Fälle enden mit „niemand entscheidet“.')
  })

  it.each(LANGUAGES)('in whole sentences, in %s', (language) => {
    const teller = decisionSentences(catalogueForTests(), model, language)
    const all: Told[] = model.tables.positions
      .list()
      .map(({ id }) => teller.mayDecide(id, mayDecide(matrix, id)))
    for (const { id } of model.tables.people.list()) {
      all.push(teller.whatWaits([id], DAY, whatWaits(matrix, [id], DAY)))
    }
    for (const { id } of model.tables.decisions.list()) {
      all.push(teller.whoCould(id, whoCould(matrix, id)))
    }
    all.push(teller.whoCould('nothing', undefined), teller.replay(replay(matrix, TOLD_QUESTIONS)))
    for (const { headline, items } of all)
      for (const text of [headline, ...items]) expectSentence(text)
  })
})

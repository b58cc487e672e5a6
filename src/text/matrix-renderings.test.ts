import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../model/language.ts'
import { VERBS } from '../model/verb.ts'
import { renderingWords, tellLoss } from './matrix-rendering-words.ts'
import {
  lettersFor,
  lettersOf,
  lossesOf,
  NO_LETTER,
  RENDERINGS,
  sourcesOf,
} from './matrix-renderings.ts'

describe.each(RENDERINGS)('%s', (rendering) => {
  it('shows every verb by one letter at most, and says which it loses', () => {
    for (const verb of VERBS) {
      const letters = lettersOf(rendering).filter(({ verbs }) => verbs.includes(verb))
      const loss = lossesOf(rendering).find((one) => one.verb === verb)
      expect(letters.length).toBeLessThanOrEqual(1)
      if (rendering === 'verbs') expect(loss).toBeUndefined()
      else if (letters[0] === undefined) expect(loss).toEqual({ kind: 'missing', verb })
      else expect(loss === undefined).toBe(letters[0].writes === verb)
    }
  })

  it('writes by each letter a verb that is shown by the same letter', () => {
    for (const { letter, writes } of lettersOf(rendering)) {
      expect(lettersFor(rendering, [writes])).toBe(letter)
    }
  })

  it.each(LANGUAGES)('says in %s what each letter means and what is lost', (language) => {
    const { letters, name, about } = renderingWords(language)
    expect(Object.keys(letters[rendering])).toEqual(lettersOf(rendering).map((one) => one.letter))
    expect(name[rendering]).not.toBe('')
    expect(about[rendering]).not.toBe('')
    for (const loss of lossesOf(rendering)) expect(tellLoss(loss, language)).toMatch(/\.$/)
  })

  it('names where the convention is described', () => {
    expect(sourcesOf(rendering).length > 0).toBe(rendering !== 'verbs')
  })
})

it('takes a verb by its own key, in each language', () => {
  for (const language of LANGUAGES) {
    expect(new Set(Object.values(renderingWords(language).keys)).size).toBe(VERBS.length)
  }
})

it.each([
  ['raci', ['answers-for', 'carries-out'], 'AR'],
  ['raci', ['decides', 'answers-for'], 'A'],
  ['raci', ['supports'], 'R'],
  ['rasci', ['supports', 'is-told'], 'SI'],
  ['daci', ['carries-out'], NO_LETTER],
  ['daci', ['decides', 'carries-out'], 'A'],
  ['rapid', ['must-agree', 'gives-input'], 'AI'],
  ['rapid', [], ''],
] as const)('%s shows %j as %s', (rendering, verbs, letters) => {
  expect(lettersFor(rendering, verbs)).toBe(letters)
})

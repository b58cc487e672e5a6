import { describe, expect, test } from 'vitest'
import { fictionalOrganogram } from '../../../test/support/organogram-files.ts'
import { LANGUAGES, type Language } from '../../model/language.ts'
import { organogramPhrasesEn } from '../../text/organogram-phrases-en.ts'
import { organogramNoteSentence } from '../../text/organogram-sentences.ts'
import { readOrganogram } from './read-organogram.ts'

const weir = fictionalOrganogram('weir-board')
const FILES = {
  'harbour-office': fictionalOrganogram('harbour-office'),
  'lantern-agency': fictionalOrganogram('lantern-agency'),
  // Given the other way round.
  'weir-board': { senior: weir.junior ?? weir.senior, junior: weir.senior },
}

/** The notes on files that are expected to be readable. */
function notesOn(name: keyof typeof FILES) {
  const read = readOrganogram(FILES[name])
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.report.notes
}

const NAMES = Object.keys(FILES) as (keyof typeof FILES)[]

describe('the notes on published files', () => {
  test.each(
    NAMES.flatMap((name) => LANGUAGES.map((language): [typeof name, Language] => [name, language])),
  )('O32: of %s are told in %s as recorded', async (name, language) => {
    const told = notesOn(name).map((note) => {
      const sentence = organogramNoteSentence(note, language)
      expect(sentence).toMatch(/^[\p{L}\d“„].*\.$/su)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/)
      return `${note.file} ${note.row ?? '-'} ${note.code}: ${sentence}\n`
    })
    const golden = `../../../fixtures/organogram/${name}.notes.${language}.txt`
    await expect(told.join('')).toMatchFileSnapshot(golden)
  })

  test('O32: have every code there is among them, no sentence the same in both languages', () => {
    const notes = NAMES.flatMap(notesOn)
    expect([...new Set(notes.map(({ code }) => code))].sort()).toEqual(
      Object.keys(organogramPhrasesEn).sort(),
    )
    for (const note of notes) {
      expect(organogramNoteSentence(note, 'de')).not.toBe(organogramNoteSentence(note, 'en'))
    }
  })
})

import { expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { fictionalOrganogram } from '../../test/support/organogram-files.ts'
import { organogramPreviewSchema } from './schemas/organization.ts'

const FILES = fictionalOrganogram('lantern-agency')

test('an organogram is told in the language asked for; the facts are the same', async () => {
  const { call } = await apiWithExample()
  const notesIn = async (query: string, wished = '*') => {
    const headers = { 'accept-language': wished }
    const response = await call(`/import/organogram${query}`, { body: FILES, headers })
    expect(response.status).toBe(200)
    const { report } = organogramPreviewSchema.parse(await response.json())
    return { notes: report.notes, language: response.headers.get('content-language') }
  }
  const english = await notesIn('')
  const german = await notesIn('?lang=de')
  expect(english.language).toBe('en')
  expect(german.language).toBe('de')
  expect(await notesIn('', 'de-AT, en;q=0.5')).toEqual(german)
  const placeholder = {
    code: 'placeholder-row',
    file: 'junior',
    row: 2,
    field: 'title',
    facts: { text: 'Junior posts not shown' },
  }
  expect(english.notes.at(-1)).toEqual({
    ...placeholder,
    message:
      '“Junior posts not shown” stands for posts that are not in the file; nothing was made of it.',
  })
  expect(german.notes.at(-1)).toEqual({
    ...placeholder,
    message:
      '„Junior posts not shown“ steht für Posten, die in der Datei fehlen; daraus wurde nichts gemacht.',
  })
  const facts = ({ notes }: typeof english) => notes.map(({ message, ...rest }) => rest)
  expect(facts(german)).toEqual(facts(english))
  const unknown = await call('/import/organogram?lang=tlh', { body: FILES })
  expect(unknown.status).toBe(400)
})

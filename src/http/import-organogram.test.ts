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

test('what was read from the texts of posts is told in numbers and words, or left out', async () => {
  const { call } = await apiWithExample()
  const preview = async (query: string, more = {}) => {
    const response = await call(`/import/organogram${query}`, { body: { ...FILES, ...more } })
    return organogramPreviewSchema.parse(await response.json())
  }
  const german = await preview('?lang=de')
  expect(german.functions).toMatchObject({ texts: 5, read: 2, positions: 1, assignments: 1 })
  expect(german.functions?.messages[0]).toContain('Von 5 Posten mit Text')
  expect(german.document.assignments).toMatchObject([{ position: 'LA2', origin: 'read' }])
  const without = await preview('', { reading: false })
  expect([without.functions, without.document.assignments]).toEqual([null, []])
})

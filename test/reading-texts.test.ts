import { describe, expect, it } from 'vitest'
import { createReader } from '../src/reading/create-reader.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { readingTexts } from './support/reading-texts.ts'

const read = createReader(catalogueForTests())
const readingOf = (text: string) => {
  const result = read(text)
  if (!result.ok) throw new Error(result.problem.code)
  return result.reading
}

describe('the texts written before the cues', () => {
  const texts = readingTexts()

  it('are forty, in both languages, ten of them neighbours and false friends', () => {
    expect(texts).toHaveLength(40)
    const besides = texts.filter(({ text }) => /^(?:neighbour|false-friend)-/.test(text))
    expect(besides).toHaveLength(10)
  })

  it.each(texts)('$text is read as what it is', ({ content, is, holds }) => {
    const { role, pieces } = readingOf(content)
    expect(is).toContain(role.verdict)
    const named = pieces.flatMap(({ responsibilities }) =>
      responsibilities.map(({ responsibility }) => responsibility),
    )
    expect(named).toEqual(expect.arrayContaining([...holds]))
  })

  it('keep every place of evidence within the text, on the words they name', () => {
    for (const { content } of texts) {
      const { pieces, role } = readingOf(content)
      for (const { start, end, text, responsibilities, stances } of pieces) {
        expect(content.slice(start, end)).toBe(text)
        for (const place of [...responsibilities, ...stances]) {
          expect(place.start).toBeGreaterThanOrEqual(start)
          expect(place.end).toBeLessThanOrEqual(end)
        }
      }
      for (const { places } of role.evidence) {
        for (const place of places) expect(content.slice(place.start, place.end)).toMatch(/\p{L}/u)
      }
    }
  })
})

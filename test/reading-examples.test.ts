import { describe, expect, it } from 'vitest'
import { EXAMPLE_TEXTS } from '../web/pages/read/example-texts.ts'
import { readingTexts } from './support/reading-texts.ts'

const fixtures = new Map(readingTexts().map(({ text, content }) => [text, content.trimEnd()]))

describe('the texts to try on the page', () => {
  it.each(Object.values(EXAMPLE_TEXTS).flat())('$id is the one that is tested', ({ id, text }) => {
    expect(text).toBe(fixtures.get(id))
  })
})

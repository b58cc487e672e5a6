import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One of the texts in `fixtures/reading`, and what it is. */
export type ReadingText = {
  readonly text: string
  readonly is: readonly string[]
  readonly holds: readonly string[]
  readonly content: string
}

const FOLDER = new URL('../../fixtures/reading/', import.meta.url)

/** The texts of the fixtures with what was expected of them before any cue was written. */
export function readingTexts(): readonly ReadingText[] {
  const expected = parse(readFileSync(new URL('expected.yaml', FOLDER), 'utf8')) as readonly Omit<
    ReadingText,
    'content'
  >[]
  return expected.map((one) => ({
    ...one,
    content: readFileSync(new URL(`${one.text}.md`, FOLDER), 'utf8'),
  }))
}

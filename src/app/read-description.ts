import type { Catalogue } from '../catalogue/catalogue.ts'
import { createReader, LONGEST_TEXT, type ReadOptions } from '../reading/create-reader.ts'
import type { Reading, ReadingProblem } from '../reading/reading.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** Reads a job description, a posting or a list of duties; the title may be given beside it. */
export type ReadDescription = (text: string, options?: ReadOptions) => Outcome<Reading>

/** Prepares the reading: its cues are made ready once. */
export function createReadDescription(catalogue: Catalogue): ReadDescription {
  const read = createReader(catalogue)
  return (text, options) => {
    const result = read(text, options)
    if (result.ok) return answered(result.reading)
    const { code } = result.problem
    return refused(
      code === 'text-too-long' ? 'text-too-long' : 'unreadable-text',
      'text',
      messageOf(result.problem),
    )
  }
}

function messageOf(problem: ReadingProblem): string {
  if (problem.code === 'empty-text') return 'There is no text. Give a description of duties.'
  if (problem.code === 'no-words') {
    return 'There are hardly any words in it. Give the description as text in English or German.'
  }
  return `A text has at most ${LONGEST_TEXT} characters; this one has ${problem.length}. Give one description at a time.`
}

const STARTS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** What keeps the bytes of a file from being read as text, by how they begin; null where nothing does. */
export function refuseFormat(bytes: Uint8Array, where: string): ReturnType<typeof refused> | null {
  const format = STARTS.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  if (format === undefined) return null
  return refused(
    'unreadable-text',
    where,
    `This is a ${format} file; text, Markdown and HTML are read. Save it as text, or paste its text to standard input.`,
  )
}

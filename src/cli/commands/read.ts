import { refused } from '../../app/errors.ts'
import { createReadDescription } from '../../app/read-description.ts'
import type { Sentence } from '../../text/phrases.ts'
import { readingSentences } from '../../text/reading-sentences.ts'
import { failText } from '../fail-text.ts'
import { hanging } from '../layout.ts'
import { readingWords } from '../reading-words.ts'
import { cite } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { printable } from '../source-excerpt.ts'
import { styleFor } from '../style.ts'
import { type AssignOptions, assignReading } from './assign-reading.ts'
import type { EditDoors } from './edit.ts'

/** Largest file that is opened, in bytes; the one who reads it refuses with more to say. */
const LARGEST_FILE = 20 * 1024 * 1024

/** Options that say what becomes of a position. */
const FOR_A_POSITION = ['into', 'org', 'unit', 'reportsTo', 'leaveOut', 'verb', 'yes'] as const

/** What `mandate read` can be told. */
export type ReadDescriptionOptions = Partial<AssignOptions>

/** `mandate read FILE`: which role a description describes, and what each sentence of it says. */
export async function runRead(
  session: Session,
  doors: EditDoors,
  path: string,
  options: ReadDescriptionOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const { title, assign } = options
  const idle = FOR_A_POSITION.find((one) => assign === undefined && options[one] !== undefined)
  if (idle !== undefined) {
    const option = `--${idle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const message = `${option} says nothing without --assign and the position it is for.`
    return fail(terminal, refused('invalid-request', option, message).problem)
  }
  const bytes = await terminal.readBytes(path, LARGEST_FILE)
  if (!bytes.ok) return fail(terminal, refused('unreadable-file', path, bytes.message).problem)
  const describe = createReadDescription(catalogue, doors.files.readDescription)
  const read = await describe(bytes.bytes, { language, ...(title === undefined ? {} : { title }) })
  if (!read.ok) return failText(session, read.problem)
  if (assign !== undefined) return assignReading(session, doors, read.value, { ...options, assign })
  if (session.json) return writeJson(terminal, read.value)
  const told = readingSentences(catalogue, read.value, read.value.text, language)
  const words = readingWords(language)
  const style = styleFor(terminal)
  const block = (heading: string, lines: readonly string[], mark = '  ') => {
    if (lines.length === 0) return
    const shownLines = lines.map((line) => hanging(mark, printable(line), terminal.width))
    terminal.out(`\n${style.strong(heading)}\n${shownLines.join('\n')}\n`)
  }
  const cited = ({ text: sentence, claims }: Sentence) => `${sentence}${cite(claims)}`
  terminal.out(`${hanging('', printable(told.headline), terminal.width)}\n`)
  for (const sentence of told.title) {
    terminal.out(`${hanging('', printable(sentence), terminal.width)}\n`)
  }
  block(words.because, told.because.map(cited))
  block(words.shares, [told.shares.join(' · '), told.stance])
  block(
    words.says,
    told.pieces.map(({ text: sentence, says }) => `${sentence} → ${says}`),
    '- ',
  )
  block(words.omitted, told.omitted.map(cited))
  block(words.elsewhere, told.elsewhere.map(cited))
  block(words.unclear, told.unclear)
  return EXIT.clear
}

import { refused } from '../../app/errors.ts'
import { charterFile, makeCharter } from '../../app/papers/make-charter.ts'
import { makePosting, postingFile } from '../../app/papers/make-posting.ts'
import {
  PAPER_FORMATS,
  type PaperFile,
  type PaperFormat,
  POSTING_FORMATS,
  type PostingFormat,
} from '../../app/papers/paper-files.ts'
import { type GivenTerms, readPostingTerms } from '../../app/papers/read-posting-terms.ts'
import { type AskedPlace, openAsked } from '../asked-organization.ts'
import { paperWords } from '../paper-words.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { notWritten } from '../written.ts'
import type { EditDoors } from './edit.ts'

/** What the commands that make papers can be told. */
type PaperOptions = AskedPlace & {
  readonly on: string
  readonly output?: string
  readonly force?: boolean
}

/** What `mandate charter` can be told. */
export type CharterOptions = PaperOptions & { readonly format?: PaperFormat }

/** What `mandate posting` can be told. */
export type PostingOptions = PaperOptions &
  GivenTerms & {
    readonly format?: PostingFormat
    readonly pay?: boolean
    readonly publish?: boolean
  }

/** `mandate charter POSITION [FILE]`: what a seat is there for and what is its business, as a paper. */
export async function runCharter(
  session: Session,
  doors: EditDoors,
  position: string,
  { on, format, output, force, ...place }: CharterOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const asked = await openAsked(session, doors, place)
  if (typeof asked === 'number') return asked
  const made = makeCharter(catalogue, asked.model, { position, day: on, language })
  if (!made.ok) return fail(terminal, made.problem)
  if (session.json) return writeJson(terminal, made.value)
  const wanted = format ?? formatOf(output, PAPER_FORMATS) ?? 'markdown'
  const file = charterFile(made.value, doors.files.papers, wanted)
  return handOut(session, file, { output, force })
}

/** `mandate posting POSITION [FILE]`: what somebody is sought for, as a paper or for job boards. */
export async function runPosting(
  session: Session,
  doors: EditDoors,
  position: string,
  { on, format, output, force, pay, publish, file, org, data, ...options }: PostingOptions,
): Promise<number> {
  const { catalogue, terminal, language } = session
  const terms = readPostingTerms(options)
  if (!terms.ok) return fail(terminal, terms.problem)
  const asked = await openAsked(session, doors, { file, org, data })
  if (typeof asked === 'number') return asked
  const { papers } = doors.files
  const made = makePosting(catalogue, asked.model, papers, {
    ...{ position, day: on, language, terms: terms.value },
    withPay: pay ?? false,
    isPublic: publish ?? false,
  })
  if (!made.ok) return fail(terminal, made.problem)
  if (session.json) return writeJson(terminal, made.value)
  const wanted = format ?? formatOf(output, POSTING_FORMATS) ?? 'markdown'
  return handOut(session, postingFile(made.value, papers, wanted), { output, force })
}

/** Writes a paper to a file, or a text to standard output; says what job boards will miss. */
async function handOut(
  { terminal, language }: Session,
  { bytes, missing, name }: PaperFile,
  {
    output,
    force = false,
  }: { readonly output?: string | undefined; readonly force?: boolean | undefined },
): Promise<number> {
  const words = paperWords(language)
  if (output === undefined && name.endsWith('.docx')) {
    return fail(terminal, refused('malformed-field', '-o', words.needsFile).problem)
  }
  if (output === undefined) terminal.out(new TextDecoder().decode(bytes))
  else {
    const written = await terminal.writeFile(output, bytes, { replace: force })
    if (!written.ok) return fail(terminal, notWritten(output, written))
    terminal.out(`${words.written(output)}\n`)
  }
  for (const gap of missing) terminal.err(`${words.missing[gap]}\n`)
  return EXIT.clear
}

const ENDINGS: Readonly<Record<PostingFormat, readonly string[]>> = {
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm'],
  docx: ['.docx'],
  jsonld: ['.jsonld', '.json'],
}

/** The format a file's name asks for. */
export const formatOf = <Format extends PostingFormat>(
  output: string | undefined,
  formats: readonly Format[],
): Format | undefined =>
  formats.find((format) => ENDINGS[format].some((one) => output?.toLowerCase().endsWith(one)))

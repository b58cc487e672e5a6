import type { ImportedOrganogram } from '../app/import-organogram.ts'
import type { ImportReport } from '../app/organizations/format-ports.ts'
import type { Language } from '../model/language.ts'
import { functionsReadSentences, readDutyLines } from '../text/functions-read-sentences.ts'
import { organogramNoteSentence } from '../text/organogram-sentences.ts'
import { type FileWords, fileWords, wordFor } from './file-words.ts'
import { hanging } from './layout.ts'
import { shortName } from './reference.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Most alignments shown; `--json` and the file have all. */
const MOST_ALIGNED = 40

/** Most duties shown that were read; the file has all. */
const MOST_READ = 10

type FileKind = ImportReport['files'][number]['kind']

/** What an import did, for a reader: what was written, every row, what was odd, who was aligned. */
export function importText(
  session: Session,
  into: string,
  read: readonly { readonly name: string; readonly encoding: string }[],
  imported: ImportedOrganogram,
): string {
  const words = fileWords(session.language)
  const style = styleFor(session.terminal)
  const { width } = session.terminal
  const { document, report, aligned, near } = imported
  const number = (value: number) => words.numbers.format(value)
  const made = (['positions', 'people', 'units', 'groups'] as const)
    .filter((kind) => document[kind].length > 0)
    .map(
      (kind) =>
        `${number(document[kind].length)} ${wordFor(document[kind].length, words.made[kind])}`,
    )
  const blocks = [
    [
      style.strong(printable(words.written(into, document.organization.name))),
      hanging('  ', made.join(', '), width),
    ],
    [style.strong(words.rows), ...report.files.map((file) => rowsLine(file, report, words, read))],
    [style.strong(words.published), ...publishedLines(report, words)],
  ]
  const notes = noteLines(report, session.language, width)
  if (notes.length > 0) blocks.push([style.strong(words.notes), ...notes])
  const roles = aligned.slice(0, MOST_ALIGNED).map(({ position, title, role, confidence }) => {
    const name = shortName(session.catalogue, role, session.language)
    return hanging(
      '  · ',
      printable(`${name} ${number(confidence)}  ${title} (${position})`),
      width,
    )
  })
  const left = aligned.length - MOST_ALIGNED
  if (left > 0) roles.push(`  … +${number(left)}`)
  blocks.push(
    aligned.length > 0 ? [style.strong(words.aligned), ...roles] : [words.alignedNone],
    ...(near > 0 ? [[hanging('', words.near(near), width)]] : []),
    ...functionLines(session, imported, style.strong),
    [words.next(into)],
  )
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** What was read from the texts of posts, as a block; none where there was nothing to read. */
function functionLines(
  { catalogue, language, terminal: { width } }: Session,
  { document, functions }: ImportedOrganogram,
  strong: (text: string) => string,
): string[][] {
  const told = functions === null ? null : functionsReadSentences(functions, language)
  if (told === null || told.sentences.length === 0) return []
  const { lines } = readDutyLines(catalogue, document, language)
  const shown = lines
    .slice(0, MOST_READ)
    .map(({ duty, sentence }) => hanging('  · ', printable(`${duty} ← ${sentence}`), width))
  const left = lines.length - MOST_READ
  if (left > 0) shown.push(`  … +${fileWords(language).numbers.format(left)}`)
  return [[strong(told.title), ...told.sentences.map((one) => hanging('  ', one, width)), ...shown]]
}

/** One file: how many rows, and what became of them; the numbers add up. */
function rowsLine(
  { name, kind, rows }: ImportReport['files'][number],
  report: ImportReport,
  words: FileWords,
  read: readonly { readonly name: string; readonly encoding: string }[],
): string {
  const own = report.rows.filter(({ file }) => file === kind)
  const parts = (['header', 'position', 'share', 'group'] as const).flatMap((became) => {
    const count = own.filter((row) => row.became === became).length
    return count > 0
      ? [`${words.numbers.format(count)} ${wordFor(count, words.became[became])}`]
      : []
  })
  for (const [reason, word] of Object.entries(words.setAside)) {
    const count = own.filter((row) => row.reason === reason).length
    if (count > 0) parts.push(`${words.numbers.format(count)} ${wordFor(count, word)}`)
  }
  const encoding = read.find((one) => one.name === name)?.encoding ?? 'utf-8'
  const written = encoding === 'utf-8' ? '' : `, ${encoding}`
  return `  ${printable(name)} (${words.rowsOf(kind)}${written}): ${words.numbers.format(rows)} = ${parts.join(' + ')}`
}

function publishedLines({ counts }: ImportReport, words: FileWords): readonly string[] {
  const shown = Object.entries(words.counts).flatMap(([key, word]) => {
    const count = counts[key]
    return count === undefined || count === 0
      ? []
      : [{ count: words.numbers.format(count), word: wordFor(count, word) }]
  })
  const widest = Math.max(0, ...shown.map(({ count }) => count.length))
  return shown.map(({ count, word }) => `  ${count.padStart(widest)}  ${word}`)
}

/** Notes by code, the commonest first, each with its first case. */
function noteLines({ notes }: ImportReport, language: Language, width: number): readonly string[] {
  const words = fileWords(language)
  const byCode = new Map<string, ImportReport['notes'][number][]>()
  for (const note of notes) {
    const list = byCode.get(note.code)
    if (list) list.push(note)
    else byCode.set(note.code, [note])
  }
  const groups = [...byCode.values()].sort((a, b) => b.length - a.length)
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const count = words.numbers.format(group.length)
    const row = first.row === null ? '' : `, ${words.row} ${first.row}`
    const at = `${first.file satisfies FileKind}${row}`
    return [
      hanging(
        `  ${count} × `,
        printable(`${first.code} (${at}): ${organogramNoteSentence(first, language)}`),
        width,
      ),
    ]
  })
}

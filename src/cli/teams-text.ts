import type { ImportedTeams } from '../app/import-teams.ts'
import { teamsNoteSentence, teamsWords } from '../text/teams-sentences.ts'
import { fileWords } from './file-words.ts'
import { hanging } from './layout.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Most notes shown; `--json` has all. */
const MOST_NOTES = 20

/** What an import of teams did, for a reader: what was written, what was left out, what was odd. */
export function teamsText(session: Session, into: string, imported: ImportedTeams): string {
  const { language, terminal } = session
  const { width } = terminal
  const style = styleFor(terminal)
  const words = teamsWords(language)
  const shared = fileWords(language)
  const { document, report, aligned, near } = imported
  const counted = (rows: readonly (readonly [count: number, what: string])[]) => {
    const numbers = rows.map(([count]) => shared.numbers.format(count))
    const widest = Math.max(0, ...numbers.map(({ length }) => length))
    return rows.map(([, what], at) => `  ${(numbers[at] ?? '').padStart(widest)}  ${what}`)
  }
  const { counts, leftOut, notes } = report
  const made = (Object.keys(words.counts) as (keyof typeof counts)[]).map(
    (kind) => [counts[kind], words.counts[kind]] as const,
  )
  const blocks = [
    [
      style.strong(printable(shared.written(into, document.organization.name))),
      `  ${words.read(report.files)}`,
      ...counted(made),
    ],
  ]
  if (leftOut.length > 0) {
    const lines = counted(leftOut.map(({ what, count }) => [count, words.leftOut[what]] as const))
    blocks.push([style.strong(words.leftOutTitle), ...lines])
  }
  if (notes.length > 0) {
    const lines = notes.slice(0, MOST_NOTES).map((note) => {
      const said = printable(teamsNoteSentence(note, language))
      return hanging(`  ${printable(note.file)}:${note.line}  `, said, width)
    })
    if (notes.length > MOST_NOTES) lines.push(`  … +${notes.length - MOST_NOTES}`)
    blocks.push([style.strong(shared.notes), ...lines])
  }
  if (aligned.length === 0) blocks.push([shared.alignedNone])
  if (near > 0) blocks.push([hanging('', shared.near(near), width)])
  blocks.push([shared.next(into)])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

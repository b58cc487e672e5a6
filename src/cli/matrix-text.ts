import { matrixSentence } from '../text/matrix-import-sentences.ts'
import type { MatrixReport } from '../text/matrix-report.ts'
import { hanging } from './layout.ts'
import { matrixWords } from './matrix-words.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Most problems shown; `--json` has all. */
const MOST_PROBLEMS = 40

/** What reading a table of rules found: its columns, and every problem with its place. */
export function matrixText(session: Session, file: string, report: MatrixReport): string {
  const { terminal, language } = session
  const words = matrixWords(language)
  const style = styleFor(terminal)
  const { columns, counts, problems } = report
  const meant = (meaning: string | null): string => {
    if (meaning === null) return words.notRead
    const [form, id = ''] = meaning.split(/:(.*)/s)
    return form === 'seat' ? words.seat(id) : form === 'attribute' ? words.attribute(id) : meaning
  }
  const lines = [style.strong(printable(words.read(file, counts.rows, counts.rules)))]
  if (columns.length > 0) {
    const told = columns.map(({ key, meaning }) => `${key} = ${meant(meaning)}`).join(', ')
    lines.push(hanging('  ', printable(`${words.columns}: ${told}`), terminal.width))
  }
  const inOrder = [...problems].sort((a, b) => weightOf(a) - weightOf(b))
  for (const problem of inOrder.slice(0, MOST_PROBLEMS)) {
    const { where, what, todo } = matrixSentence(problem, language)
    const head = [words.severity[problem.severity], where].filter((one) => one !== '').join(', ')
    lines.push(hanging('  ', printable(`${head}: ${what} ${todo}`), terminal.width))
  }
  const left = problems.length - MOST_PROBLEMS
  if (left > 0) lines.push(`  ${words.more(left)}`)
  return `${lines.join('\n')}\n`
}

const weightOf = ({ severity }: { readonly severity: string }): number =>
  ['error', 'warning', 'note'].indexOf(severity)

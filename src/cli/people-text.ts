import type { ReadTable, TableChange, TablePlan } from '../app/organizations/table-port.ts'
import { importSentence, importWords } from '../text/import-sentences.ts'
import { hanging } from './layout.ts'
import { peopleWords } from './people-words.ts'
import type { Session } from './session.ts'
import { printable } from './source-excerpt.ts'
import { styleFor } from './style.ts'

/** Most problems that are shown; `--json` has all. */
const MOST_PROBLEMS = 20

/** What a table was found to hold: columns, how managers were matched, every row, what to know. */
export function tableText(session: Session, file: string, report: ReadTable['report']): string {
  const { language, terminal } = session
  const { width } = terminal
  const style = styleFor(terminal)
  const words = peopleWords(language)
  const told = importWords(language)
  const { kind, encoding, separator, sheet } = report.source
  const facts = [kind === 'csv' ? encoding : sheet, separator && `“${printable(separator)}”`]
  const known = facts.filter(Boolean).join(', ')
  const head = `${words.read(printable(file), report.counts.rows)}${known && ` (${known})`}`
  const columns = report.columns.map(({ header, key, field, how, leftOut }) => {
    const name = field === null ? '' : (told.fields[field] ?? field)
    const meant =
      leftOut !== null
        ? words[leftOut]
        : field === null
          ? words.notRead
          : `${name} (${field})${how === 'content' ? `, ${words.byContent}` : ''}`
    return hanging(`  ${printable(header || key)} → `, meant, width)
  })
  const blocks = [[style.strong(head)], [style.strong(words.columns), ...columns]]
  const managers = report.reportingLines.map(({ header, way, named, ...rates }) => {
    const parts = [words.matched(rates.matched, named, told.ways[way ?? ''] ?? '–')]
    if (rates.ambiguous > 0) parts.push(words.ambiguous(rates.ambiguous))
    if (rates.missing > 0) parts.push(words.missing(rates.missing))
    return hanging(`  ${printable(header)}: `, parts.join(', '), width)
  })
  if (managers.length > 0) blocks.push([style.strong(words.managers), ...managers])
  const outcomes = new Map<string, number>()
  for (const { became, reason } of report.rows) {
    const outcome = reason ?? became
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  const rows = Array.from(
    outcomes,
    ([outcome, count]) => `${told.outcomes[outcome] ?? outcome}: ${count}`,
  )
  if (rows.length > 0) {
    blocks.push([style.strong(words.rows), hanging('  ', rows.join(', '), width)])
  }
  const problems = report.problems.slice(0, MOST_PROBLEMS).map((problem) => {
    const { where, what, todo, severity } = importSentence(problem, language)
    const at = where === '' ? '' : `${where}: `
    return hanging(`  ${severity}  `, printable(`${at}${what} ${todo}`.trim()), width)
  })
  const left = report.problems.length - MOST_PROBLEMS
  if (left > 0) problems.push(`  ${words.more(left)}`)
  if (problems.length > 0) blocks.push([style.strong(words.toKnow), ...problems])
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`
}

/** What a table makes of a file that is there already, in numbers. */
export function planText(session: Session, file: string, { counts }: TablePlan): string {
  const words = peopleWords(session.language)
  const changes = Object.entries(words.counts) as [TableChange, string][]
  const lines = changes.flatMap(([change, word]) =>
    counts[change] > 0 ? [`  ${counts[change]} ${word}`] : [],
  )
  return `${styleFor(session.terminal).strong(words.again(file))}\n${lines.join('\n')}\n`
}

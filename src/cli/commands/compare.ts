import { compare } from '../../app/compare.ts'
import type { Cell, ComparedDimension, Comparison, Statement } from '../../comparison/comparison.ts'
import { phrasesIn } from '../../text/phrases-in.ts'
import { hanging, sideBySide, wrap } from '../layout.ts'
import { shortName } from '../reference.ts'
import { EXIT, fail, type Session, writeJson } from '../session.ts'
import { styleFor } from '../style.ts'

/** Narrowest column a comparison is set side by side in. */
const NARROWEST = 34

/** `mandate compare <roles…>`: roles on every dimension, side by side where there is room. */
export function runCompare(
  session: Session,
  roles: readonly string[],
  options: { readonly onlyDifferences?: boolean },
): number {
  const { catalogue, terminal } = session
  const compared = compare(catalogue, {
    of: roles.flatMap((role) => role.split(',')),
    onlyDifferences: options.onlyDifferences ?? false,
  })
  if (!compared.ok) return fail(terminal, compared.problem)
  if (session.json) return writeJson(terminal, compared.value)
  terminal.out(`${comparisonText(session, compared.value)}\n`)
  return EXIT.clear
}

function comparisonText(session: Session, comparison: Comparison): string {
  const { catalogue, language, words, terminal } = session
  const style = styleFor(terminal)
  const count = comparison.roles.length
  const column = Math.floor((terminal.width - 3 * (count - 1)) / count)
  const rows = comparison.dimensions.map((row) => {
    const dimension = catalogue.dimensions.get(row.dimension)
    const disputes = row.disagreements.length > 0 ? `  ≠ ${row.disagreements.join(' ')}` : ''
    const head = style.strong(dimension?.name[language] ?? row.dimension) + style.dispute(disputes)
    const question = style.soft(dimension?.question[language] ?? '')
    const body = column >= NARROWEST ? beside(session, row, column) : below(session, row)
    return [head, question, ...body].join('\n')
  })
  const sources = [...catalogue.sources.values()].map((source) => `  ${source.id}  ${source.title}`)
  const disagreements = comparison.disagreements.map((id) =>
    hanging(`  ≠ ${id}  `, catalogue.disagreements.get(id)?.topic[language] ?? '', terminal.width),
  )
  return [
    ...rows,
    ...(disagreements.length > 0
      ? [[style.strong(words.disagreements), ...disagreements].join('\n')]
      : []),
    [style.strong(words.sources), ...sources].join('\n'),
  ].join('\n\n')
}

function beside(session: Session, row: ComparedDimension, column: number): readonly string[] {
  const blocks = row.cells.map((cell) => [
    shortName(session.catalogue, cell.role, session.language).toUpperCase(),
    ...cellLines(session, cell, column),
  ])
  return sideBySide(blocks, column)
}

function below(session: Session, row: ComparedDimension): readonly string[] {
  return row.cells.flatMap((cell) => [
    `  ${shortName(session.catalogue, cell.role, session.language).toUpperCase()}`,
    ...cellLines(session, cell, session.terminal.width - 4).map((line) => `    ${line}`),
  ])
}

function cellLines(session: Session, cell: Cell, width: number): readonly string[] {
  if (cell.statements.length === 0)
    return wrap(`– ${phrasesIn(session.language).comparison.silent}`, width)
  return cell.statements.flatMap((statement) =>
    wrap(statementText(session, statement), width - 2).map(
      (line, index) => (index === 0 ? '· ' : '  ') + line,
    ),
  )
}

function statementText(session: Session, statement: Statement): string {
  const { catalogue, language } = session
  const { comparison, roles } = phrasesIn(language)
  const claim = catalogue.claims.get(statement.claim)
  const manner =
    statement.viewOf === null
      ? comparison.manner[statement.manner]
      : comparison.viewOf(roles[statement.viewOf])
  const marks = [
    statement.claim,
    comparison.strength[statement.strength],
    ...(statement.manner === 'plain' ? [] : [manner]),
    ...(statement.disagreements.length > 0 ? [`≠ ${statement.disagreements.join(' ')}`] : []),
  ]
  return `${claim?.text[language] ?? ''} [${marks.join(', ')}]`
}

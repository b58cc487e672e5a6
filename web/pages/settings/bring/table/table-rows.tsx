import { useMemo, useState } from 'react'
import type { TablePreview } from '../../../../../src/app/organizations/preview-table.ts'
import type { TableRow } from '../../../../../src/app/organizations/table-port.ts'
import type { OrganizationDocument } from '../../../../../src/model/document.ts'
import { holdersOf, isVacant } from '../../../../../src/model/position.ts'
import { importWords } from '../../../../../src/text/import-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import styles from '../../../../parts/bring/table.module.css'

/** Rows shown at first, and how many more at a time. */
const FEW = 60

/** Every row with the seat it becomes, or why it is none; what is odd about it stands beside it. */
export function TableRows({ preview }: { readonly preview: TablePreview }) {
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const [most, setMost] = useState(FEW)
  const [isOdd, setOdd] = useState(false)
  const number = new Intl.NumberFormat(language)
  const { document, problems, report } = preview
  const seats = useMemo(() => seatsOf(document, words.vacant), [document, words])
  const told = useMemo(() => byRow(problems), [problems])
  const rows = isOdd ? report.rows.filter(({ row }) => told.has(row)) : report.rows
  const left = rows.length - most
  return (
    <details className={styles.problems}>
      <summary>{words.rows}</summary>
      <label className={styles.check}>
        <input type='checkbox' checked={isOdd} onChange={() => setOdd(!isOdd)} /> {words.onlyOdd}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.rows}>
        <table className={styles.rows}>
          <thead>
            <tr>
              {[
                words.row,
                words.becomesOf,
                words.seat,
                words.holder,
                words.unit,
                words.superior,
              ].map((head) => (
                <th key={head} scope='col'>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <Row
                key={row.row}
                row={row}
                seat={seats.get(row.id ?? '')}
                told={told.get(row.row)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + 10 * FEW)}>
          {words.more(number.format(Math.min(left, 10 * FEW)))}
        </ActionButton>
      )}
    </details>
  )
}

function Row(props: {
  readonly row: TableRow
  readonly seat: readonly string[] | undefined
  readonly told: TablePreview['problems'] | undefined
}) {
  const { row, became, reason } = props.row
  const language = useLanguage()
  const { outcomes } = importWords(language)
  const becomes = reason ?? became
  return (
    <>
      <tr data-became={became}>
        <th scope='row'>{new Intl.NumberFormat(language).format(row)}</th>
        <td>{outcomes[becomes] ?? becomes}</td>
        {(props.seat ?? ['', '', '', '']).map((cell, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the four cells stand in this order
          <td key={at}>{cell}</td>
        ))}
      </tr>
      {props.told?.map((problem) => (
        <tr key={`${problem.code} ${problem.what}`} className={styles.told}>
          <td />
          <td colSpan={5} data-severity={problem.severity}>
            {problem.what}
          </td>
        </tr>
      ))}
    </>
  )
}

function byRow(problems: TablePreview['problems']) {
  const rows = new Map<number | null, TablePreview['problems'][number][]>()
  for (const problem of problems) {
    const known = rows.get(problem.row)
    if (known) known.push(problem)
    else rows.set(problem.row, [problem])
  }
  return rows
}

/** What is shown of a seat: title, holder, unit, superior. */
function seatsOf(
  document: OrganizationDocument | null,
  vacant: string,
): ReadonlyMap<string, readonly string[]> {
  if (document === null) return new Map()
  const people = new Map(document.people.map(({ id, name }) => [id, name ?? id]))
  const units = new Map(document.units.map(({ id, name }) => [id, name]))
  const titles = new Map(document.positions.map(({ id, title }) => [id, title]))
  return new Map(
    document.positions.map((position) => {
      const holders = holdersOf(position).map(({ person }) => people.get(person) ?? person)
      const superior = position['reports-to']
      const cells = [
        position.title,
        isVacant(position) ? vacant : holders.join(', '),
        units.get(position.unit ?? '') ?? '',
        superior === undefined ? '' : (titles.get(superior) ?? superior),
      ]
      return [position.id, cells]
    }),
  )
}

import { useState } from 'react'
import { useLanguage, useWords } from '../../../app/language.ts'
import type { ImportedRow, ImportReport } from '../../../app/organization-api.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import styles from './bring.module.css'

/** Rows listed at first, and how many more at a time. */
const FEW = 50

const OUTCOMES = ['header', 'position', 'share', 'group', 'set-aside'] as const

/** What became of every row: summed up by file, each row to be looked up. */
export function RowOutcomes({ report }: { readonly report: ImportReport }) {
  const language = useLanguage()
  const { bring: words } = useWords()
  const number = new Intl.NumberFormat(language)
  return (
    <>
      <h4>{words.rows}</h4>
      <p>{words.accounted(number.format(report.rows.length))}</p>
      {report.files.map(({ name, kind, rows }) => {
        const own = report.rows.filter(({ file }) => file === kind)
        return (
          <details key={kind} className={styles.details}>
            <summary>
              {words.rowsOf(name, number.format(rows))}:{' '}
              {OUTCOMES.flatMap((outcome) => {
                const count = own.filter(({ became }) => became === outcome).length
                return count === 0 ? [] : [`${number.format(count)} × ${words.became[outcome]}`]
              }).join(', ')}
            </summary>
            <Rows rows={own} />
          </details>
        )
      })}
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const language = useLanguage()
  const { bring: words, findings } = useWords()
  const [most, setMost] = useState(FEW)
  const left = rows.length - most
  const number = new Intl.NumberFormat(language)
  return (
    <>
      <table className={styles.rows}>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.row}>
              <th scope='row'>
                {words.row} {number.format(row.row)}
              </th>
              <td>
                {words.became[row.became]}
                {row.id !== undefined && (
                  <>
                    {' '}
                    <code>{row.id}</code>
                  </>
                )}
                {row.reason !== undefined && ` (${words.reasons[row.reason]})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <ActionButton onPress={() => setMost(most + 10 * FEW)}>
          {findings.more(number.format(Math.min(left, 10 * FEW)))}
        </ActionButton>
      )}
    </>
  )
}

import type { MatrixPreview } from '../../../../src/app/decisions/preview-matrix.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import styles from '../../../parts/bring/table.module.css'

/** Rules shown before the rest is counted. */
const MOST = 500

/** Every row with the rules it became, and what they are to those that are there. */
export function RuleOutcomes({ preview }: { readonly preview: MatrixPreview }) {
  const { spreadsheet, matrixFile: words, overview } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const { report, plan } = preview
  const changes = new Map(plan?.rules.map(({ id, change }) => [id, change]))
  const rows = report.rows.filter(({ became }) => became !== 'header')
  const told =
    plan?.rules.filter(({ change }) => change === 'missing' || change === 'removed') ?? []
  if (rows.length === 0) return null
  return (
    <details className={styles.problems}>
      <summary>{spreadsheet.rows}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={spreadsheet.rows}>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope='col'>{spreadsheet.row}</th>
              <th scope='col'>{words.rule}</th>
              <th scope='col'>{spreadsheet.becomesOf}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST).map(({ row, became, rules }) => (
              <tr key={row} data-became={became === 'bad' ? 'set-aside' : became}>
                <th scope='row'>{number.format(row)}</th>
                <td>{rules.join(', ')}</td>
                <td>
                  {became === 'bad'
                    ? words.bad
                    : [...new Set(rules.flatMap((id) => changes.get(id) ?? []))]
                        .map((change) => words.changes[change])
                        .join(', ')}
                </td>
              </tr>
            ))}
            {told.slice(0, MOST).map(({ id, change }) => (
              <tr key={id} data-became='set-aside'>
                <th scope='row'>–</th>
                <td>{id}</td>
                <td>{words.changes[change]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MOST && <p>{overview.more(number.format(rows.length - MOST))}</p>}
    </details>
  )
}

import type { TableReport } from '../../../../../src/app/organizations/table-port.ts'
import { importWords } from '../../../../../src/text/import-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import styles from '../../../../parts/bring/table.module.css'

/** How many managers were found, and in which ways. */
export function TableSuperiors({ report }: { readonly report: TableReport }) {
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const { ways } = importWords(language)
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const lines = report.reportingLines
  return (
    <>
      <h4>{words.managers}</h4>
      {lines.length === 0 && <p className={styles.soft}>{words.managersNone}</p>}
      <ul className={styles.lines}>
        {lines.map(({ header, line, way, named, rates, matched, ambiguous, missing }) => (
          <li key={`${line} ${header}`}>
            {words.managersFound(
              header,
              number.format(matched),
              number.format(named),
              way === null ? '–' : (ways[way] ?? way),
            )}
            {ambiguous > 0 && <> · {words.ambiguous(number.format(ambiguous))}</>}
            {missing > 0 && <> · {words.missing(number.format(missing))}</>}
            {named > 0 && (
              <span className={styles.soft}>
                {' '}
                ({words.rates}:{' '}
                {Object.entries(rates)
                  .filter(([, count]) => count > 0)
                  .map(([one, count]) => `${ways[one] ?? one} ${percent.format(count / named)}`)
                  .join(', ')}
                )
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

import type { TableReport } from '../../../../../src/app/organizations/table-port.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import styles from '../../../../parts/bring/table.module.css'
import type { Wish } from './table-wishes.ts'

/** Encodings a spreadsheet is likely to be in, when the guess was wrong. */
const ENCODINGS = ['utf-8', 'windows-1252', 'windows-1250', 'macintosh', 'utf-16le', 'utf-16be']

/** Rows the headers may be chosen from. */
const ROWS = 40

/** How the file was read, to be said otherwise: sheet, row of the headers, encoding. */
export function TableSourceChoices(props: {
  readonly source: TableReport['source']
  readonly onWish: Wish
}) {
  const { source, onWish } = props
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const { encoding, headerRow, sheet, sheets } = source
  // A list in YAML or JSON has keys in place of headers.
  const isList = /\.(ya?ml|json)$/i.test(source.name)
  const encodings = encoding === null ? [] : [...new Set([encoding, ...ENCODINGS])]
  return (
    <div className={styles.choices}>
      {sheets.length > 1 && (
        <label>
          {words.sheet}{' '}
          <select
            value={sheet ?? ''}
            onChange={({ target }) =>
              onWish({ sheet: target.value, headerRow: undefined, mapping: {}, managers: {} })
            }
          >
            {sheets.flatMap(({ name, rows, hidden }) =>
              hidden
                ? []
                : [
                    <option key={name} value={name}>
                      {words.sheetRows(name, number.format(rows))}
                    </option>,
                  ],
            )}
          </select>
        </label>
      )}
      {!isList && (
        <label>
          {words.headerRow}{' '}
          <select
            value={headerRow ?? ''}
            onChange={({ target }) =>
              onWish({ headerRow: Number(target.value), mapping: {}, managers: {} })
            }
          >
            {headerRow === null && <option value=''>–</option>}
            {Array.from({ length: Math.max(ROWS, headerRow ?? 0) }, (_, at) => at + 1).map(
              (row) => (
                <option key={row} value={row}>
                  {number.format(row)}
                </option>
              ),
            )}
          </select>
        </label>
      )}
      {encoding !== null && (
        <label>
          {words.encoding}{' '}
          <select value={encoding} onChange={({ target }) => onWish({ encoding: target.value })}>
            {encodings.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

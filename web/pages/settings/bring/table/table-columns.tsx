import type { TableColumn, TableReport } from '../../../../../src/app/organizations/table-port.ts'
import { importWords } from '../../../../../src/text/import-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import styles from '../../../../parts/bring/table.module.css'
import type { TableWishes, Wish } from './table-wishes.ts'

/** Every column with what it was taken for, to be corrected; sensitive ones by their header alone. */
export function TableColumns(props: {
  readonly report: TableReport
  readonly wishes: TableWishes
  readonly onWish: Wish
}) {
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const number = new Intl.NumberFormat(language)
  const choose = (key: string, field: string) =>
    props.onWish({ mapping: { ...props.wishes.mapping, [key]: field === '' ? null : field } })
  return (
    <>
      <h4>{words.columns}</h4>
      <ul className={styles.columns}>
        {props.report.columns.map((column) => (
          <li key={column.letters} data-dropped={column.leftOut === 'sensitive'}>
            <span className={styles.header}>
              <span className={styles.letters}>{column.letters}</span> {column.header}
            </span>
            {column.leftOut === 'sensitive' ? (
              <span className={styles.soft}>{words.sensitive}</span>
            ) : (
              <>
                <FieldSelect column={column} onChoose={(field) => choose(column.key, field)} />
                <span className={styles.soft}>
                  {column.leftOut === 'second'
                    ? words.second
                    : column.field === null
                      ? words.how[column.how === 'chosen' ? 'chosen' : 'none']
                      : `${words.how[column.how]}, ${percent.format(column.confidence)}`}
                  {' · '}
                  {words.rowsFilled(number.format(column.filled))}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function FieldSelect(props: {
  readonly column: TableColumn
  readonly onChoose: (field: string) => void
}) {
  const { column } = props
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const { fields } = importWords(language)
  return (
    <select
      aria-label={`${words.takenFor}: ${column.letters} ${column.header}`}
      value={column.field ?? ''}
      onChange={({ target }) => props.onChoose(target.value)}
    >
      <option value=''>{words.notRead}</option>
      {Object.entries(fields).map(([field, name]) => (
        <option key={field} value={field}>
          {name}
        </option>
      ))}
    </select>
  )
}

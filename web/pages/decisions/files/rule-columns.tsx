import { useMemo } from 'react'
import { MATRIX_FIELDS, matrixFieldName } from '../../../../src/text/matrix-fields.ts'
import type { ReportedColumn } from '../../../../src/text/matrix-report.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import styles from '../../../parts/bring/table.module.css'
import type { MatrixWishes, Wish } from './matrix-wishes.ts'

/** Seats offered as the meaning of a column; of larger organisations only those that were found. */
const MOST_SEATS = 200

/** Every column with what it means, to be corrected: a field of rules, an attribute, a seat. */
export function RuleColumns(props: {
  readonly columns: readonly ReportedColumn[]
  readonly wishes: MatrixWishes
  readonly onWish: Wish
}) {
  const { spreadsheet, matrixFile: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const groups = useMeanings(props.columns)
  const choose = (key: string, meaning: string) =>
    props.onWish({ mapping: { ...props.wishes.mapping, [key]: meaning === '' ? null : meaning } })
  return (
    <>
      <h4>{spreadsheet.columns}</h4>
      <ul className={styles.columns}>
        {props.columns.map(({ key, letters, header, meaning, how, filled }) => (
          <li key={letters}>
            <span className={styles.header}>
              <span className={styles.letters}>{letters}</span> {header}
            </span>
            <select
              aria-label={`${spreadsheet.takenFor}: ${letters} ${header}`}
              value={meaning ?? ''}
              onChange={({ target }) => choose(key, target.value)}
            >
              <option value=''>{spreadsheet.notRead}</option>
              {groups.map(({ name, meanings }) =>
                meanings.length === 0 ? null : (
                  <optgroup key={name} label={words.meanings[name]}>
                    {meanings.map(([value, text]) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </optgroup>
                ),
              )}
            </select>
            <span className={styles.soft}>
              {spreadsheet.how[how]} · {spreadsheet.rowsFilled(number.format(filled))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

type Meaning = readonly [value: string, text: string]

/** What a column may mean, by groups. */
function useMeanings(columns: readonly ReportedColumn[]) {
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  const { space } = useMatrix()
  return useMemo(() => {
    const positions = model.tables.positions.list()
    const found = new Set(columns.map(({ meaning }) => meaning))
    const seats = positions.filter(
      ({ id }) => positions.length <= MOST_SEATS || found.has(`seat:${id}`),
    )
    const own = space.axes.filter(({ id }) => !MATRIX_FIELDS.some((field) => field === id))
    const fields = MATRIX_FIELDS.map((field): Meaning => [field, matrixFieldName(field, language)])
    return [
      { name: 'fields', meanings: fields },
      {
        name: 'attributes',
        meanings: own.map(({ id }): Meaning => [`attribute:${id}`, id]),
      },
      { name: 'seats', meanings: seats.map(({ id, title }): Meaning => [`seat:${id}`, title]) },
    ] as const
  }, [columns, model, space, language])
}

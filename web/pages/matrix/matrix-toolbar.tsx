import { renderingWords } from '../../../src/text/matrix-rendering-words.ts'
import { RENDERINGS } from '../../../src/text/matrix-renderings.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { Segments } from '../../parts/segments.tsx'
import styles from './matrix-toolbar.module.css'
import {
  COLUMN_CHOICES,
  type ColumnChoice,
  type MatrixAddress,
  ROW_CHOICES,
  type RowChoice,
} from './use-matrix-address.ts'
import type { MatrixLines } from './use-matrix-lines.ts'

/** What can be chosen for the matrix; the address keeps it. */
export function MatrixToolbar(props: {
  readonly address: MatrixAddress & { readonly rows: RowChoice; readonly columns: ColumnChoice }
  readonly lines: Pick<MatrixLines, 'areas' | 'units'>
  readonly onChange: (
    change: {
      readonly [part in 'view' | 'area' | 'unit' | 'rows' | 'seats' | 'as']?: string | undefined
    },
  ) => void
}) {
  const { address, lines, onChange } = props
  const { matrix: words } = useWords()
  const { name } = renderingWords(useLanguage())
  return (
    <div className={styles.toolbar} data-print='no'>
      <Segments
        label={words.layout}
        value={address.isTable ? 'table' : 'matrix'}
        options={[
          ['matrix', words.asMatrix],
          ['table', words.asTable],
        ]}
        onChoose={(as) => onChange({ as: as === 'table' ? as : undefined })}
      />
      <Segments
        label={words.view}
        value={address.rendering}
        options={RENDERINGS.map((one) => [one, name[one]])}
        onChoose={(view) => onChange({ view: view === 'verbs' ? undefined : view })}
      />
      <Choice
        label={words.rows}
        value={address.rows}
        options={ROW_CHOICES.map((one) => ({ id: one, name: words.rowChoices[one] }))}
        onChoose={(rows) => onChange({ rows })}
      />
      <Choice
        label={words.area}
        value={address.area ?? ANY}
        options={[{ id: ANY, name: words.allAreas }, ...lines.areas]}
        onChoose={(area) => onChange({ area: area === ANY ? undefined : area })}
      />
      <Choice
        label={words.columns}
        value={address.columns}
        options={COLUMN_CHOICES.map((one) => ({ id: one, name: words.columnChoices[one] }))}
        onChoose={(seats) => onChange({ seats })}
      />
      {lines.units.length > 0 && (
        <Choice
          label={words.unit}
          value={address.unit ?? ANY}
          options={[{ id: ANY, name: words.allUnits }, ...lines.units]}
          onChoose={(unit) => onChange({ unit: unit === ANY ? undefined : unit })}
        />
      )}
    </div>
  )
}

/** No id has a blank in it. */
const ANY = ' '

function Choice(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChoose: (id: string) => void
}) {
  return (
    <label className={styles.choice}>
      <span className={styles.name}>{props.label}</span>
      <select value={props.value} onChange={({ target }) => props.onChoose(target.value)}>
        {props.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

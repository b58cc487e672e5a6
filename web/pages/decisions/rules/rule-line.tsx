import type { Rule } from '../../../../src/model/rule.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { CELLS, type Cell, rowOf } from '../../../parts/rule/rule-row.ts'
import { useRegionWords } from '../use-tellers.ts'
import styles from './rule-table.module.css'

const SEATS: ReadonlySet<Cell> = new Set(['decides', 'agree', 'input', 'told'])

/** One rule as a row: the words it is typed in, seats and kinds by the names people know them by. */
export function RuleLine(props: {
  readonly rule: Rule
  readonly isShown: boolean
  readonly isBroken: boolean
  readonly onEdit: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}) {
  const { rule } = props
  const { model } = useOpenedOrganization()
  const { decisions: words } = useWords()
  const { kindName } = useRegionWords()
  const row = rowOf(rule)
  const { positions, bodies } = model.tables
  const named = (text: string) =>
    text.replace(
      /[^\s(),;+]+/g,
      (word) => positions.get(word)?.title ?? bodies.get(word)?.name ?? word,
    )
  const { source } = rule
  return (
    <tr id={`rule-${rule.id}`} data-shown={props.isShown} data-broken={props.isBroken}>
      {CELLS.map((cell) =>
        cell === 'id' ? (
          <th key={cell} scope='row' data-label={words.cells[cell]}>
            <button type='button' className={styles.open} onClick={props.onEdit}>
              <span className='visually-hidden'>{words.edit} </span>
              {rule.id}
            </button>
            {props.isBroken && <span className={styles.broken}>◆ {words.leftOut}</span>}
            {source !== undefined && (
              <span className={styles.source}>
                {source.document}
                {source.section !== undefined && ` ${source.section}`}
              </span>
            )}
          </th>
        ) : (
          <td key={cell} data-label={words.cells[cell]} data-empty={row[cell] === ''}>
            {cell === 'decision' ? (
              kindName(rule.decision)
            ) : row[cell] === '' ? (
              <span className={styles.soft}>{cell === 'conditions' ? words.any : '–'}</span>
            ) : SEATS.has(cell) ? (
              named(row[cell])
            ) : (
              row[cell]
            )}
          </td>
        ),
      )}
      <td className={styles.actions} data-print='no'>
        <button
          type='button'
          aria-label={words.duplicateRule(rule.id)}
          title={words.duplicate}
          onClick={props.onDuplicate}
        >
          <svg viewBox='0 0 16 16' width='16' height='16' aria-hidden='true'>
            <path d='M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3' fill='none' stroke='currentColor' />
          </svg>
        </button>
        <button
          type='button'
          aria-label={words.removeRule(rule.id)}
          title={words.remove}
          onClick={props.onRemove}
        >
          ×
        </button>
      </td>
    </tr>
  )
}

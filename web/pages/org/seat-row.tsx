import type { CSSProperties } from 'react'
import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import type { ChartRow } from '../../../src/drawing/chart/chart-neighbourhood.ts'
import { CUT } from '../../../src/drawing/chart/chart-tree.ts'
import { mainRoleOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './seat-table.module.css'
import type { ShownChart } from './use-chart-content.ts'

/** One seat as a row of the table. */
export function SeatRow(props: {
  readonly id: string
  readonly row: ChartRow
  /** Its number in the table, the heading being 1. */
  readonly index: number
  readonly shown: ShownChart
  readonly isFocused: boolean
  readonly isSelected: boolean
  /** It is taken up, to be put below another. */
  readonly isMoving: boolean
  readonly onPick: () => void
  readonly onToggle: () => void
}) {
  const { row, shown } = props
  const { node, level, expanded } = row
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { chart: words } = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const { chart, content } = shown
  const { model } = chart
  const position = model.tables.positions.at(node)
  if (position === undefined) return null
  const role = mainRoleOf(catalogue, model, position)
  const gravity = content.marks.severity?.[node] ?? 0
  const severity = gravity === 0 ? undefined : SEVERITIES[3 - gravity]
  const below = chart.below[node] as number
  const cut = chart.tree.cut[node]
  const indent = { '--level': Math.min(level - 1, 14) } as CSSProperties
  return (
    <tr
      id={props.id}
      className={styles.row}
      aria-rowindex={props.index}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={expanded ?? undefined}
      aria-selected={props.isSelected}
      data-focused={props.isFocused}
      data-moving={props.isMoving}
      data-vacant={content.marks.vacant?.[node] === 1}
      onClick={props.onPick}
    >
      <th scope='row' data-column='title' style={indent}>
        <span className={styles.title}>
          {/* The arrow keys do the same; this is for the pointer. */}
          {expanded === null ? (
            <span className={styles.leaf} />
          ) : (
            <span
              className={styles.toggle}
              aria-hidden='true'
              onClick={(event) => {
                event.stopPropagation()
                props.onToggle()
              }}
            >
              {expanded ? '▾' : '▸'}
            </span>
          )}
          <span className={styles.clip}>{position.title}</span>
          {cut === CUT.cycle && <span className={styles.cut}>≠ {words.cutCycle}</span>}
          {cut === CUT.absent && <span className={styles.cut}>≠ {words.cutAbsent}</span>}
        </span>
      </th>
      <td data-column='holder'>{content.words.second(node)}</td>
      <td data-column='unit'>
        {position.unit === undefined ? '' : (model.tables.units.get(position.unit)?.name ?? '')}
      </td>
      <td data-column='grade'>{position.grade ?? ''}</td>
      <td data-column='role'>
        {role !== null && (
          <span className={styles.role} data-tone={tone(role)}>
            {nameOf(role)}
          </span>
        )}
      </td>
      <td data-column='below'>
        {below === 0 ? '' : new Intl.NumberFormat(language).format(below)}
      </td>
      <td data-column='finding'>
        {severity !== undefined && <SeverityMark severity={severity} withName />}
      </td>
    </tr>
  )
}

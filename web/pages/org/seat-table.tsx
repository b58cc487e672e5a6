import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { chartMove, typeAhead } from '../../../src/drawing/chart/chart-moves.ts'
import { chartRow } from '../../../src/drawing/chart/chart-neighbourhood.ts'
import { useWords } from '../../app/language.ts'
import { takesUp } from '../../parts/chart/takes-up.ts'
import { useTypedText } from '../../parts/chart/use-typed-text.ts'
import { SeatRow } from './seat-row.tsx'
import styles from './seat-table.module.css'
import type { ShownChart } from './use-chart-content.ts'
import { ROW_HEIGHT, useRowWindow } from './use-row-window.ts'

/**
 * The chart as a table: the same seats in the same order, the same moves. Of many rows those in view
 * are there; the numbers of rows, levels and sets are true all the same.
 */
export function SeatTable(props: {
  readonly shown: ShownChart
  readonly focused: number
  readonly selected: number
  readonly label: string
  readonly onFocus: (node: number) => void
  readonly onPick: (node: number, by: 'pointer' | 'key') => void
  readonly onToggle: (node: number) => void
  /** The seat that keys carry; -1 for none. */
  readonly moving: number
  readonly onTake: (node: number) => void
}) {
  const { shown, focused, selected, moving } = props
  const { chart: words } = useWords()
  const { shape } = shown.content.scene.layout
  const scroller = useRef<HTMLDivElement>(null)
  const { first, last } = useRowWindow(scroller, shape.count)
  const id = useId()
  const typed = useTypedText()
  const focusedSlot = shape.slot[focused] ?? -1

  // The row in focus is brought into view, as the picture does with its card.
  const seen = useRef(-1)
  useEffect(() => {
    const element = scroller.current
    if (element === null || focusedSlot === -1 || seen.current === focusedSlot) return
    seen.current = focusedSlot
    const top = focusedSlot * ROW_HEIGHT
    const room = element.clientHeight - 2 * ROW_HEIGHT
    if (top < element.scrollTop) element.scrollTop = top
    else if (top > element.scrollTop + room) element.scrollTop = top - room
  }, [focusedSlot])

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event
    if (takesUp(event)) {
      event.preventDefault()
      props.onTake(focused)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === 'Enter' || (key === ' ' && typed.isEmpty())) props.onPick(focused, 'key')
    else if (key === 'Escape' && (selected !== -1 || moving !== -1)) props.onPick(-1, 'key')
    else {
      const move =
        key.length === 1
          ? typeAhead(shape, focused, typed.add(key), shown.content.words.name)
          : chartMove(shape, focused, key, shown.collapsed)
      if (move.kind === 'focus') props.onFocus(move.node)
      else if (move.kind !== 'none') props.onToggle(move.node)
      else if (!key.startsWith('Arrow')) return
    }
    event.preventDefault()
  }

  const isRendered = focusedSlot >= first && focusedSlot < last
  const columns = Object.entries(words.columns)
  return (
    <div ref={scroller} className={styles.scroll}>
      <div style={{ height: first * ROW_HEIGHT }} />
      <table
        className={styles.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree grid is a table
        role='treegrid'
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={shape.count + 1}
        aria-activedescendant={isRendered ? `${id}-${focused}` : undefined}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([name, text]) => (
              <th key={name} scope='col' data-column={name}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last - first }, (_, at) => first + at).map((slot) => {
            const row = chartRow(shape, slot)
            return (
              <SeatRow
                key={row.node}
                id={`${id}-${row.node}`}
                row={row}
                index={slot + 2}
                shown={shown}
                isFocused={row.node === focused}
                isSelected={row.node === selected}
                isMoving={row.node === moving}
                onPick={() => props.onPick(row.node, 'pointer')}
                onToggle={() => props.onToggle(row.node)}
              />
            )
          })}
        </tbody>
      </table>
      <div style={{ height: (shape.count - last) * ROW_HEIGHT }} />
    </div>
  )
}

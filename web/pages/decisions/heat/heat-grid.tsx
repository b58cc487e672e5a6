import { type KeyboardEvent, useRef, useState } from 'react'
import type { Question } from '../../../../src/authority/question.ts'
import { HEAT_SHAPES } from '../../../../src/drawing/decisions/heat-cell.ts'
import type { HeatPicture } from '../../../../src/drawing/decisions/heat-picture.ts'
import { HEAT_TEXT, heatScene } from '../../../../src/drawing/decisions/heat-scene.ts'
import { useWords } from '../../../app/language.ts'
import { measureText } from '../../../parts/map/measure-text.ts'
import { useWidth } from '../../../parts/map/use-width.ts'
import styles from './heat.module.css'
import type { HeatWords } from './use-heat-words.ts'

type Cell = { readonly row: number; readonly column: number }

/** Where an arrow key leads. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** The heat picture: arrow keys move from cell to cell, Enter or a press asks the case. */
export function HeatGrid(props: {
  readonly picture: HeatPicture
  readonly tell: HeatWords
  readonly onAsk: (question: Question) => void
}) {
  const { picture, tell, onAsk } = props
  const { decisions: words } = useWords()
  const [frame, width] = useWidth(320)
  const svg = useRef<SVGSVGElement>(null)
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 })
  const scene = heatScene({
    picture,
    width,
    measure: measureText,
    rowLabel: (at) => tell.row(picture, at),
    edgeLabel: (at) => tell.edge(picture, at),
    runLabel: tell.run,
    runShape: ({ state, risk }) => HEAT_SHAPES[state] || (risk.length > 0 ? HEAT_SHAPES.risk : ''),
  })
  const rows = picture.down.slots.length
  const columns = picture.across.slots.length
  const here = { row: Math.min(active.row, rows - 1), column: Math.min(active.column, columns - 1) }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const isPress = event.key === 'Enter' || event.key === ' '
    const isEnd = event.key === 'Home' || event.key === 'End'
    if (!step && !isPress && !isEnd) return
    event.preventDefault()
    if (isPress) {
      const cell = picture.cells[here.row]?.[here.column]
      if (cell) onAsk(cell.question)
      return
    }
    const next = step
      ? { row: clamp(here.row + step[0], rows), column: clamp(here.column + step[1], columns) }
      : { row: here.row, column: event.key === 'Home' ? 0 : columns - 1 }
    setActive(next)
    const key = `${next.row}-${next.column}`
    svg.current?.querySelector<SVGElement>(`[data-cell="${key}"]`)?.focus()
  }
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields */}
      <svg
        ref={svg}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        width={scene.width}
        height={scene.height}
        role='group'
        aria-label={words.heatPicture}
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern
            id='heat-dispute'
            width='8'
            height='8'
            patternUnits='userSpaceOnUse'
            patternTransform='rotate(45)'
          >
            <rect width='8' height='8' className={styles.disputeGround} />
            <rect width='3' height='8' className={styles.disputeStripe} />
          </pattern>
        </defs>
        <g aria-hidden>
          {scene.rowWords.map(({ text, x, y }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their place
            <text key={at} x={x} y={y + 4} fontSize={HEAT_TEXT.row} className={styles.row}>
              {text}
            </text>
          ))}
          {scene.edgeWords.map(({ text, x, y }) => (
            <text key={`${x}`} x={x} y={y} fontSize={HEAT_TEXT.edge} className={styles.edge}>
              {text}
            </text>
          ))}
          {scene.runs.map(({ cell, box, label }) => (
            <g
              key={`${box.x} ${box.y}`}
              className={styles.run}
              data-state={cell.state}
              data-risk={cell.risk.length > 0}
              data-tone={tell.tone(cell)}
            >
              <rect {...box} rx={2} />
              <text
                x={box.x + 8}
                y={box.y + box.height / 2 + 4}
                fontSize={HEAT_TEXT.run}
                className={styles.label}
              >
                {label}
              </text>
            </g>
          ))}
        </g>
        {scene.cells.map(({ row, column, box }) => {
          const cell = picture.cells[row]?.[column]
          if (cell === undefined) return null
          const where = `${tell.row(picture, row)}, ${tell.column(picture, column)}`
          return (
            // biome-ignore lint/a11y/useSemanticElements: there are no buttons within a drawing
            <rect
              key={`${row}-${column}`}
              {...box}
              rx={2}
              role='button'
              aria-label={`${where}: ${tell.cell(cell)}`}
              data-cell={`${row}-${column}`}
              tabIndex={row === here.row && column === here.column ? 0 : -1}
              className={styles.cell}
              onFocus={() => setActive({ row, column })}
              onClick={() => onAsk(cell.question)}
            >
              <title>{`${where}: ${tell.cell(cell)}`}</title>
            </rect>
          )
        })}
      </svg>
    </div>
  )
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))

import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { codeAt, type RowCells } from '../../src/drawing/matrix/matrix-cells.ts'
import { measureFrames } from '../chart-frames/measure-frames.ts'
import { scriptedScroll } from './scripted-scroll.ts'
import { LETTERS, type SeededMatrix, SIZES, seededMatrix } from './seeded-matrix.ts'

// The grid as its documentation builds it: one virtualizer for rows, one for columns, cells placed
// by transform. It draws no headers.

const letterOf = (cells: RowCells | undefined, column: number): string => {
  const code = cells === undefined ? 0 : codeAt(cells, column)
  return code === 0 ? '' : (LETTERS[31 - Math.clz32(code)] ?? '')
}

const Cell = memo(function Cell(props: {
  readonly letter: string
  readonly left: number
  readonly top: number
}) {
  return (
    <div
      className='cell'
      style={{
        width: SIZES.column,
        height: SIZES.row,
        transform: `translateX(${props.left}px) translateY(${props.top}px)`,
      }}
    >
      {props.letter}
    </div>
  )
})

function Grid({ data, columns }: { readonly data: SeededMatrix; readonly columns: number }) {
  const parent = useRef<HTMLDivElement>(null)
  const rowVirtualizer = useVirtualizer({
    count: data.rows.length,
    getScrollElement: () => parent.current,
    estimateSize: () => SIZES.row,
  })
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns,
    getScrollElement: () => parent.current,
    estimateSize: () => SIZES.column,
  })
  return (
    <div ref={parent} className='host scroller'>
      <div
        style={{
          position: 'relative',
          width: columnVirtualizer.getTotalSize(),
          height: rowVirtualizer.getTotalSize(),
        }}
      >
        {rowVirtualizer
          .getVirtualItems()
          .map((row) =>
            columnVirtualizer
              .getVirtualItems()
              .map((column) => (
                <Cell
                  key={`${row.key} ${column.key}`}
                  letter={letterOf(data.rows[row.index], column.index)}
                  left={column.start}
                  top={row.start}
                />
              )),
          )}
      </div>
    </div>
  )
}

let end = { left: 0, top: 0 }
const scroller = () => document.querySelector('.scroller')

const page = {
  /** Draws the same matrix; gives the milliseconds to the first frame after it. */
  async start(rows: number, columns: number): Promise<number> {
    const data = seededMatrix(rows, columns)
    const begin = performance.now()
    const root = createRoot(document.body.appendChild(document.createElement('div')))
    flushSync(() => root.render(<Grid data={data} columns={columns} />))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const took = performance.now() - begin
    const element = scroller()
    end = {
      left: columns * SIZES.column - (element?.clientWidth ?? 0),
      top: rows * SIZES.row - (element?.clientHeight ?? 0),
    }
    return took
  },
  scrollTo(frame: number): void {
    const { left, top } = scriptedScroll(frame, end)
    scroller()?.scrollTo(left, top)
  },
  /** Letters that stand in the page. */
  letters: () => [...document.querySelectorAll('.cell')].filter((one) => one.textContent).length,
  nodes: () => document.querySelectorAll('*').length,
  frames: (step: number) =>
    measureFrames(
      step,
      (frame) => page.scrollTo(frame),
      () => {},
    ),
}

export type PeerPage = typeof page

Object.assign(globalThis, { peer: page })

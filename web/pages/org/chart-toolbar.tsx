import type { LayoutKind } from '../../../src/drawing/chart/chart-layout.ts'
import type { OverlayKind } from '../../../src/drawing/chart/overlay.ts'
import { useWords } from '../../app/language.ts'
import { SeatFinder } from '../../parts/seat/seat-finder.tsx'
import { Segments } from '../../parts/segments.tsx'
import styles from './chart-toolbar.module.css'

/** Layouts, in the order in which they are offered. */
export const LAYOUT_KINDS: readonly LayoutKind[] = ['tidy', 'stacked', 'packed']

/** Overlays, in the order in which they are offered. */
export const OVERLAY_KINDS: readonly OverlayKind[] = ['alignment', 'findings', 'vacancies', 'units']

/** Most levels that can be chosen one by one. */
const MOST_LEVELS = 8

/** What can be chosen for the chart; the address keeps it. */
export function ChartToolbar(props: {
  readonly layout: LayoutKind
  readonly overlay: OverlayKind
  readonly levels: number | undefined
  readonly isTable: boolean
  readonly onLayout: (layout: LayoutKind) => void
  readonly onOverlay: (overlay: OverlayKind) => void
  readonly onLevels: (levels: number | undefined) => void
  readonly onTable: (isTable: boolean) => void
  readonly onFind: (id: string) => void
}) {
  const { chart: words } = useWords()
  return (
    <div className={styles.toolbar} data-print='no'>
      <div className={styles.find}>
        <SeatFinder label={words.find} onFind={props.onFind} />
      </div>
      <Segments
        label={words.view}
        value={props.isTable ? 'table' : 'picture'}
        options={[
          ['picture', words.asPicture],
          ['table', words.asTable],
        ]}
        onChoose={(view) => props.onTable(view === 'table')}
      />
      {!props.isTable && (
        <>
          <Segments
            label={words.layout}
            value={props.layout}
            options={LAYOUT_KINDS.map((kind) => [kind, words.layouts[kind]])}
            onChoose={props.onLayout}
          />
          <label className={styles.choice}>
            <span className={styles.name}>{words.show}</span>
            <select
              value={props.overlay}
              onChange={({ target }) => {
                const chosen = OVERLAY_KINDS.find((each) => each === target.value)
                if (chosen !== undefined) props.onOverlay(chosen)
              }}
            >
              {OVERLAY_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words.overlays[kind]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label className={styles.choice}>
        <span className={styles.name}>{words.levels}</span>
        <select
          value={props.levels ?? ''}
          onChange={({ target }) =>
            props.onLevels(target.value === '' ? undefined : Number(target.value))
          }
        >
          <option value=''>{words.allLevels}</option>
          {Array.from({ length: MOST_LEVELS }, (_, at) => at + 1).map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

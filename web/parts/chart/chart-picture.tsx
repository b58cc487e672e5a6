import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { chartMove, typeAhead } from '../../../src/drawing/chart/chart-moves.ts'
import { useWords } from '../../app/language.ts'
import type { MovePort } from './carried-card.ts'
import styles from './chart-picture.module.css'
import { ChartRows } from './chart-rows.tsx'
import { mountChart } from './mount-chart.ts'
import type { ChartContent, MountedChart, Transition } from './mounted-chart.ts'
import { onPaletteChange, readPalette } from './read-palette.ts'
import { takesUp } from './takes-up.ts'
import { useTypedText } from './use-typed-text.ts'

/** What the page can ask of the picture. */
export type PictureHandle = Pick<MountedChart, 'fit' | 'zoomBy' | 'flyTo' | 'keepInView'> & {
  readonly focus: () => void
}

/** One key press moves the picture by so many pixels, or zooms by so much. */
const STEP = 1.35

/**
 * The chart on a canvas, with a tree behind it for keyboard and screen reader: arrows move in the
 * organisation, Enter opens a seat, plus, minus and 0 zoom, letters find a title.
 */
export function ChartPicture(props: {
  readonly content: ChartContent
  readonly transition: () => Transition
  readonly collapsed: Uint8Array
  /** Nodes; -1 for none. */
  readonly focused: number
  readonly selected: number
  readonly label: string
  readonly handle: Ref<PictureHandle>
  readonly onFocus: (node: number) => void
  /** A seat was chosen with the pointer (-1: the void beside them), or with Enter. */
  readonly onPick: (node: number, by: 'pointer' | 'key') => void
  readonly onToggle: (node: number) => void
  /** The seat that keys carry; -1 for none. */
  readonly moving: number
  readonly moves: MovePort
  readonly onTake: (node: number) => void
  readonly onLinesLeftOut: (count: number) => void
}) {
  const { content, focused, selected, moving } = props
  const { chart: words, restructure } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const tree = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedChart | null>(null)
  const latest = useRef(props)
  latest.current = props
  const id = useId()
  const typed = useTypedText()

  useEffect(() => {
    if (canvas.current === null || frame.current === null) return
    const within = frame.current
    const chart = mountChart(canvas.current, {
      palette: readPalette(within),
      isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      onPick: (node) => {
        tree.current?.focus({ preventScroll: true })
        latest.current.onPick(node, 'pointer')
      },
      onToggle: (node) => latest.current.onToggle(node),
      moves: {
        judge: (node, target) => latest.current.moves.judge(node, target),
        over: (node, target) => latest.current.moves.over(node, target),
        end: (node, target) => latest.current.moves.end(node, target),
      },
      onLinesLeftOut: (count) => latest.current.onLinesLeftOut(count),
    })
    mounted.current = chart
    chart.show(latest.current.content, { kind: 'fit' })
    const end = onPaletteChange((scheme) => chart.repaint(readPalette(within, scheme)))
    return () => {
      end()
      chart.stop()
      mounted.current = null
    }
  }, [])

  const shown = useRef(content)
  useEffect(() => {
    if (shown.current === content) return
    shown.current = content
    mounted.current?.show(content, latest.current.transition())
  }, [content])

  // The ring of the focus is drawn while keys go here, as everywhere on the page.
  const [hasFocus, setHasFocus] = useState(false)
  useEffect(
    () => mounted.current?.mark({ focused: hasFocus ? focused : -1, selected, moving }),
    [focused, hasFocus, selected, moving],
  )

  useImperativeHandle(props.handle, () => ({
    fit: () => mounted.current?.fit(),
    zoomBy: (factor) => mounted.current?.zoomBy(factor),
    flyTo: (node) => mounted.current?.flyTo(node),
    keepInView: (node) => mounted.current?.keepInView(node),
    focus: () => tree.current?.focus({ preventScroll: true }),
  }))

  const onKeyDown = (event: KeyboardEvent) => {
    if (takesUp(event)) {
      event.preventDefault()
      setHasFocus(true)
      props.onTake(focused)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (act(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  }

  /** Whether the key meant something. */
  const act = ({ key }: KeyboardEvent): boolean => {
    setHasFocus(true)
    const { shape } = content.scene.layout
    if (key === '+' || key === '=') mounted.current?.zoomBy(STEP)
    else if (key === '-') mounted.current?.zoomBy(1 / STEP)
    else if (key === '0') mounted.current?.fit()
    else if (key === 'Enter' || (key === ' ' && typed.isEmpty())) props.onPick(focused, 'key')
    else if (key === 'Escape' && (selected !== -1 || moving !== -1)) props.onPick(-1, 'key')
    else {
      const move =
        key.length === 1
          ? typeAhead(shape, focused, typed.add(key), content.words.name)
          : chartMove(shape, focused, key, props.collapsed)
      if (move.kind === 'none') return key.startsWith('Arrow')
      if (move.kind === 'focus') {
        props.onFocus(move.node)
        mounted.current?.keepInView(move.node)
      } else props.onToggle(move.node)
    }
    return true
  }

  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no canvas takes the focus; the tree stands for it */}
      <canvas
        ref={canvas}
        className={styles.canvas}
        aria-hidden='true'
        // Keys belong to the chart once it was touched.
        onMouseDown={(event) => {
          event.preventDefault()
          tree.current?.focus({ preventScroll: true })
        }}
      />
      <div
        ref={tree}
        className={styles.tree}
        role='tree'
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${id}-help`}
        aria-activedescendant={focused === -1 ? undefined : `${id}-${focused}`}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setHasFocus(target.matches(':focus-visible'))}
        onBlur={() => setHasFocus(false)}
      >
        <ChartRows
          id={id}
          content={content}
          focused={focused}
          selected={selected}
          onPick={(node) => props.onPick(node, 'key')}
        />
      </div>
      <p id={`${id}-help`} className='visually-hidden'>
        {words.help} {restructure.help}
      </p>
    </div>
  )
}

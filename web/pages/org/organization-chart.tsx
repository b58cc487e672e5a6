import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { LINE_KINDS } from '../../../src/drawing/chart/draw-list.ts'
import { svgChart } from '../../../src/drawing/chart/svg-chart.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { canvasText } from '../../parts/chart/canvas-text.ts'
import { ChartPicture, type PictureHandle } from '../../parts/chart/chart-picture.tsx'
import { nodeOf } from '../../parts/chart/model-chart.ts'
import type { Transition } from '../../parts/chart/mounted-chart.ts'
import { readPalette } from '../../parts/chart/read-palette.ts'
import { saveFile } from '../../parts/save-file.ts'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { ChartLegend } from './chart-legend.tsx'
import { ChartToolbar } from './chart-toolbar.tsx'
import styles from './organization-chart.module.css'
import { SeatPanel } from './seat-panel.tsx'
import { SeatTable } from './seat-table.tsx'
import { useChartAddress } from './use-chart-address.ts'
import { useChartContent } from './use-chart-content.ts'
import { useSeatMove } from './use-seat-move.ts'

const NOTHING_BY_HAND: ReadonlyMap<string, boolean> = new Map()

const FURTHER = ['functional', 'project', 'dotted', 'broken'] as const

/** The chart with all that belongs to it; what is chosen stands in the address. */
export function OrganizationChart() {
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { chart: words, overview, restructure } = useWords()
  const [address, changeAddress] = useChartAddress()
  const [focusedId, setFocusedId] = useState(address.at)
  const [said, setSaid] = useState('')
  const [linesLeftOut, setLinesLeftOut] = useState(0)
  const { layout, overlay, levels, isTable, at } = address
  // What was folded by hand belongs to the levels it was folded in.
  const [hand, setHand] = useState({ levels, folds: NOTHING_BY_HAND })
  const byHand = hand.levels === levels ? hand.folds : NOTHING_BY_HAND
  const setByHand = (folds: ReadonlyMap<string, boolean>) => setHand({ levels, folds })
  const shown = useChartContent({ layout, overlay, levels, byHand })
  const { chart, collapsed, content } = shown
  const { scene } = content
  const { shape } = scene.layout
  const { ids } = model.tables.positions
  const selected = nodeOf(chart, at)
  const known = nodeOf(chart, focusedId)
  const focused = (shape.slot[known] ?? -1) === -1 ? (shape.node[0] ?? -1) : known
  const picture = useRef<PictureHandle>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const transition = useRef<Transition>({ kind: 'none' })
  const name = model.organization.name
  usePageTitle(words.title(name.slice(0, 100)))

  const takeTransition = useCallback(() => {
    const next = transition.current
    transition.current = { kind: 'none' }
    return next
  }, [])

  const move = useSeatMove((node, target) => {
    transition.current = { kind: 'around', node: target }
    setFocusedId(ids.idOf(node))
    // Where its new superior was folded up it would be gone from sight.
    if (collapsed[target] === 1) setByHand(new Map(byHand).set(ids.idOf(target), false))
  })

  const pick = (node: number, by: 'pointer' | 'key') => {
    if (move.moving !== -1 && by === 'key') {
      move.put(node)
      return
    }
    if (node === -1) {
      changeAddress({ at: undefined })
      return
    }
    const id = ids.idOf(node)
    setFocusedId(id)
    changeAddress({ at: id })
    if (by === 'key') requestAnimationFrame(() => heading.current?.focus())
  }

  const toggle = (node: number) => {
    transition.current = { kind: 'around', node }
    const id = ids.idOf(node)
    setFocusedId(id)
    setByHand(new Map(byHand).set(id, collapsed[node] !== 1))
  }

  /** Shows a seat wherever it is: opens what hides it, goes there, and chooses it. */
  const [revealed, setRevealed] = useState<string | null>(null)
  const find = (id: string) => {
    const node = nodeOf(chart, id)
    if (node === -1) return
    openAbove(node)
    show(id)
  }
  const show = (id: string) => {
    setRevealed(id)
    setFocusedId(id)
    changeAddress({ at: id })
  }
  const openAbove = (node: number) => {
    const opened = new Map(byHand)
    for (let up = chart.tree.parent[node] ?? -1; up !== -1; up = chart.tree.parent[up] ?? -1) {
      if (collapsed[up] === 1) opened.set(ids.idOf(up), false)
    }
    if (
      opened.size !== byHand.size ||
      [...opened].some(([key, value]) => byHand.get(key) !== value)
    ) {
      setByHand(opened)
    }
  }
  useEffect(() => {
    // A seat that the address or the search names is flown to once it stands in the picture.
    const node = revealed === null ? -1 : nodeOf(chart, revealed)
    if (node === -1 || (content.scene.layout.shape.slot[node] ?? -1) === -1) return
    picture.current?.flyTo(node)
    setRevealed(null)
  }, [revealed, chart, content])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the page was opened with
  useEffect(() => {
    if (selected !== -1) find(ids.idOf(selected))
  }, [])

  const lineKinds = useMemo(() => {
    const kinds = new Set(Array.from(chart.lines.kind, (kind) => LINE_KINDS[kind]))
    return FURTHER.filter((kind) => kinds.has(kind))
  }, [chart])

  const download = () => {
    const palette = readPalette(document.body)
    const drawn = svgChart({ ...content, ...canvasText(), palette, title: words.title(name) })
    const number = new Intl.NumberFormat(language)
    if (drawn.ok) {
      saveFile(`${model.organization.id}.svg`, new Blob([drawn.svg], { type: 'image/svg+xml' }))
    }
    setSaid(drawn.ok ? '' : words.tooMany(number.format(drawn.found), number.format(drawn.most)))
  }

  const close = () => {
    changeAddress({ at: undefined })
    picture.current?.focus()
  }
  const number = new Intl.NumberFormat(language)
  const isTouch = matchMedia('(pointer: coarse)').matches
  const seats = {
    label: words.title(name),
    focused,
    selected,
    onFocus: (node: number) => setFocusedId(ids.idOf(node)),
    onPick: pick,
    onToggle: toggle,
    moving: move.moving,
    onTake: move.take,
  }
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.counts}>
          {overview.positions(number.format(chart.tree.order.length))}.{' '}
          <span data-print='no'>
            {!isTable && (isTouch ? restructure.hintTouch : restructure.hint)}
          </span>
        </p>
      </div>
      <ChartToolbar
        layout={scene.layout.kind}
        overlay={overlay}
        levels={levels}
        isTable={isTable}
        onLayout={(kind) => {
          transition.current = { kind: 'fit' }
          changeAddress({ layout: kind })
        }}
        onOverlay={(kind) => changeAddress({ show: kind === 'alignment' ? undefined : kind })}
        onLevels={(next) => {
          transition.current = { kind: 'fit' }
          changeAddress({ depth: next === undefined ? undefined : String(next) })
        }}
        onTable={(table) => changeAddress({ as: table ? 'table' : undefined })}
        onFind={find}
      />
      {shape.count === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <div className={styles.stage} data-open={selected !== -1}>
          <div className={styles.picture}>
            {isTable ? (
              <SeatTable shown={shown} {...seats} />
            ) : (
              <>
                <ChartPicture
                  content={content}
                  transition={takeTransition}
                  collapsed={collapsed}
                  handle={picture}
                  moves={move.moves}
                  onLinesLeftOut={setLinesLeftOut}
                  {...seats}
                />
                <ZoomButtons picture={picture} />
              </>
            )}
          </div>
          {selected !== -1 && (
            <aside className={styles.aside} aria-label={words.columns.title}>
              <SeatPanel
                id={ids.idOf(selected)}
                heading={heading}
                below={chart.below[selected] as number}
                isCollapsed={collapsed[selected] === 1}
                onToggle={() => toggle(selected)}
                onClose={close}
                onAdded={show}
              />
            </aside>
          )}
        </div>
      )}
      <div className={styles.foot}>
        {!isTable && <ChartLegend overlay={overlay} lines={lineKinds} />}
        <ActionButton onPress={download}>{words.download}</ActionButton>
      </div>
      <p role='status' className={styles.said}>
        {move.said === '' ? said : `${move.said} `}
        {!isTable && linesLeftOut > 0 && words.linesLeftOut(number.format(linesLeftOut))}
      </p>
    </>
  )
}

function ZoomButtons({ picture }: { readonly picture: React.RefObject<PictureHandle | null> }) {
  const { chart: words } = useWords()
  const buttons = [
    ['+', words.zoomIn, () => picture.current?.zoomBy(1.5)],
    ['−', words.zoomOut, () => picture.current?.zoomBy(1 / 1.5)],
    ['⤢', words.fit, () => picture.current?.fit()],
  ] as const
  return (
    <div className={styles.zoom} data-print='no'>
      {buttons.map(([sign, label, act]) => (
        <button key={sign} type='button' aria-label={label} title={label} onClick={act}>
          {sign}
        </button>
      ))}
    </div>
  )
}

import type { Box } from '../../../src/drawing/box.ts'
import {
  type Camera,
  centreOn,
  clampCamera,
  fitBox,
  type Point,
  panBy,
  scaleLimits,
  toScreen,
  type Viewport,
  zoomAbout,
} from '../../../src/drawing/chart/camera.ts'
import type { ChartScene } from '../../../src/drawing/chart/chart-scene.ts'
import { createDrawList } from '../../../src/drawing/chart/draw-list.ts'
import { addFurtherLines } from '../../../src/drawing/chart/further-lines.ts'
import { hitTest } from '../../../src/drawing/chart/hit-test.ts'
import { isFitted, openingCamera } from '../../../src/drawing/chart/opening-camera.ts'
import { paintChart } from '../../../src/drawing/chart/paint-chart.ts'
import { DETAIL, nextMinimum, visibleItems } from '../../../src/drawing/chart/visible-items.ts'
import { canvasText } from './canvas-text.ts'
import { type CarriedCard, edgePush, paintCarried } from './carried-card.ts'
import { followGestures } from './chart-gestures.ts'
import {
  type Anchor,
  anchorOf,
  cameraAtAnchor,
  type Motion,
  moveCamera,
  moveCards,
} from './chart-motion.ts'
import { paintToggles, type ToggleSigns, toggleAt } from './chart-toggle.ts'
import type { ChartContent, ChartSetup, Marked, MountedChart } from './mounted-chart.ts'

/** After so long without movement the picture is drawn in full detail, in milliseconds. */
const REST = 120

/** More cards than this do not move by themselves. */
const MOST_MOVING = 20_000

/** Below this width of a card, in pixels, lines beside the solid ones would cover everything. */
const TOO_SMALL_FOR_LINES = 20

/** Cards narrower than this, in pixels, are no handles: a drag there moves the picture. */
const TOO_SMALL_TO_CARRY = 60

/** Cards reach at least this scale when flown to. */
const READABLE = 0.85

/** Puts a chart on a canvas that fills its parent. */
export function mountChart(canvas: HTMLCanvasElement, setup: ChartSetup): MountedChart {
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('the browser gives no canvas to draw on')
  const list = createDrawList()
  let text = canvasText()
  let { palette } = setup
  let content: ChartContent | null = null
  let scene: ChartScene | null = null
  let camera: Camera = { x: 0, y: 0, scale: 1 }
  let viewport: Viewport = { width: 0, height: 0 }
  let marked: Marked = { focused: -1, selected: -1, moving: -1 }
  let carried: CarriedCard | null = null
  let hovered = -1
  let motion: Motion | null = null
  let isWhole = true
  let minimum: number = DETAIL.least
  let requested = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const world = (): Box => ({ x: 0, y: 0, width: scene?.width ?? 1, height: scene?.height ?? 1 })
  const request = () => {
    if (requested === 0 && !stopped) requested = requestAnimationFrame(frame)
  }
  const signs = (of: ChartScene): ToggleSigns => ({
    list,
    shape: of.layout.shape,
    trunk: of.layout.trunk * camera.scale,
    lookedAt: [hovered, marked.focused, marked.selected],
  })

  function draw(atRest: boolean): void {
    if (content === null || scene === null || viewport.width === 0) return
    const { overlay, marks, words, lines } = content
    visibleItems(list, {
      scene,
      camera,
      viewport,
      minimum: atRest ? DETAIL.least : minimum,
      weight: overlay.weight,
      ...(atRest ? { budget: Number.POSITIVE_INFINITY } : {}),
    })
    if (scene.layout.spacing.width * camera.scale < TOO_SMALL_FOR_LINES) {
      list.linesLeftOut = lines.from.length
    } else if (scene.layout.shape === content.scene.layout.shape) {
      addFurtherLines(list, scene, lines, camera, viewport)
    }
    const { fitLabel, measure } = text
    paintChart(context as CanvasRenderingContext2D, {
      list,
      viewport,
      palette,
      words,
      overlay,
      marks,
      fitLabel,
      measure,
      ...marked,
    })
    paintToggles(context as CanvasRenderingContext2D, signs(scene), palette)
    paintMove(context as CanvasRenderingContext2D)
    setup.onLinesLeftOut?.(list.linesLeftOut)
  }

  /** What is carried, by hand or by keys, and whether it may be put where it is held. */
  function paintMove(surface: CanvasRenderingContext2D): void {
    const { moves } = setup
    if (moves === undefined || content === null) return
    const { focused, moving } = marked
    const byKeys = moving === -1 ? null : { node: moving, target: focused, at: null }
    const what = carried ?? byKeys
    if (what === null) return
    const verdict = moves.judge(what.node, what.target)
    const name = content.words.name(what.node)
    paintCarried(surface, {
      ...what,
      verdict,
      name,
      list,
      palette,
      viewport,
      fitLabel: text.fitLabel,
    })
  }

  function frame(now: number): void {
    requested = 0
    const push = carried?.at ? edgePush(carried.at, viewport) : null
    if (carried?.at && push !== null) {
      camera = clampCamera(panBy(camera, push.x, push.y), world(), viewport)
      isWhole = false
      carried = { ...carried, target: hitTest(list, carried.at) }
      request()
    }
    if (motion !== null) {
      const { isOver, ...seen } = motion(now)
      camera = seen.camera
      scene = seen.scene
      if (isOver) motion = null
    }
    draw(false)
    minimum = nextMinimum(list)
    if (motion !== null) request()
    else {
      clearTimeout(resting)
      if (list.minimum > DETAIL.least) resting = setTimeout(() => draw(true), REST)
    }
  }

  function measureCanvas(): void {
    // On paper the picture is as it was; the style sheet fits it to the width.
    if (matchMedia('print').matches) return
    const box = (canvas.parentElement ?? canvas).getBoundingClientRect()
    const ratio = devicePixelRatio
    const next = { width: Math.floor(box.width), height: Math.floor(box.height) }
    const width = Math.round(next.width * ratio)
    const height = Math.round(next.height * ratio)
    const isKnown = viewport.width === next.width && viewport.height === next.height
    if (isKnown && canvas.width === width && canvas.height === height) return
    const before = viewport
    viewport = next
    canvas.width = width
    canvas.height = height
    // Whole pixels, or the picture would be blurred; on paper the style sheet says otherwise.
    canvas.style.setProperty('--width', `${next.width}px`)
    canvas.style.setProperty('--height', `${next.height}px`)
    // Setting the size of a canvas clears it and its state.
    context?.setTransform(ratio, 0, 0, ratio, 0, 0)
    if (scene !== null && before.width === 0) camera = openingCamera(scene, viewport)
    else if (scene !== null && isWhole) camera = fitBox(world(), viewport)
    else if (before.width > 0) {
      camera = panBy(camera, (next.width - before.width) / 2, (next.height - before.height) / 2)
    }
    draw(false)
    request()
  }

  /** Moves the camera by hand: at once, and never out of the world. */
  function setCamera(next: Camera): void {
    motion = null
    if (content !== null) scene = content.scene
    camera = clampCamera(next, world(), viewport)
    isWhole = false
    request()
  }

  function glideTo(next: Camera): void {
    if (scene === null) return
    if (setup.isStill()) setCamera(next)
    else motion = moveCamera(scene, camera, next, viewport, performance.now())
    isWhole = false
    request()
  }

  const cardBox = (node: number): Box | null => {
    if (content === null) return null
    const { shape, x, y, spacing } = content.scene.layout
    const slot = shape.slot[node] ?? -1
    if (slot === -1) return null
    const { width, height } = spacing
    return { x: x[slot] as number, y: y[slot] as number, width, height }
  }

  const zoom = (at: Point, factor: number) =>
    setCamera(zoomAbout(camera, at, factor, scaleLimits(world(), viewport)))

  const chart: MountedChart = {
    show(next, transition) {
      const before = scene
      const anchor: Anchor | null =
        transition.kind === 'around' && before ? anchorOf(before, camera, transition.node) : null
      content = next
      motion = null
      const whole = openingCamera(next.scene, viewport)
      const kept = anchor && cameraAtAnchor(next.scene.layout, anchor, camera.scale)
      const goal = kept ?? (transition.kind === 'fit' || before === null ? whole : camera)
      const isOpening = kept === null && (transition.kind === 'fit' || before === null)
      isWhole = isOpening && isFitted(whole, next.scene, viewport)
      const moves =
        before !== null &&
        transition.kind !== 'none' &&
        !setup.isStill() &&
        next.scene.layout.shape.count <= MOST_MOVING &&
        before.layout.shape.tree.count === next.scene.layout.shape.tree.count
      if (moves) {
        const cameras = { from: camera, to: goal, anchor: kept === null ? null : anchor }
        motion = moveCards(before, next.scene, cameras, viewport, performance.now())
      } else {
        scene = next.scene
        camera = clampCamera(goal, world(), viewport)
      }
      request()
    },
    mark(next) {
      marked = next
      request()
    },
    repaint(next) {
      palette = next
      // At once: paper waits for no frame.
      draw(true)
    },
    camera: () => camera,
    lookAt: setCamera,
    fit() {
      glideTo(fitBox(world(), viewport))
      isWhole = true
    },
    zoomBy: (factor) => zoom({ x: viewport.width / 2, y: viewport.height / 2 }, factor),
    panBy: (dx, dy) => setCamera(panBy(camera, dx, dy)),
    flyTo(node) {
      const box = cardBox(node)
      if (box !== null)
        glideTo(centreOn(box, viewport, { scale: Math.max(READABLE, camera.scale) }))
    },
    keepInView(node) {
      const box = cardBox(node)
      if (box === null) return
      const { x, y } = toScreen(camera, box)
      const width = box.width * camera.scale
      const height = box.height * camera.scale
      const isSeen =
        x >= 8 && y >= 8 && x + width <= viewport.width - 8 && y + height <= viewport.height - 8
      if (width < 60) chart.flyTo(node)
      else if (!isSeen) glideTo(centreOn(box, viewport, camera))
    },
    paintNow() {
      draw(false)
      minimum = nextMinimum(list)
      return list
    },
    stop() {
      stopped = true
      clearTimeout(resting)
      cancelAnimationFrame(requested)
      observer.disconnect()
      removeEventListener('resize', measureCanvas)
      endGestures()
    },
  }

  const observer = new ResizeObserver(measureCanvas)
  observer.observe(canvas.parentElement ?? canvas)
  // A change of the device's pixel ratio changes no size of the page.
  addEventListener('resize', measureCanvas)
  const endGestures = followGestures(canvas, {
    pan: (dx, dy) => setCamera(panBy(camera, dx, dy)),
    zoom,
    click: (at) => {
      const toggled = scene === null ? -1 : toggleAt(signs(scene), at)
      if (toggled !== -1) setup.onToggle(toggled)
      else setup.onPick(hitTest(list, at))
    },
    grab: (start) => {
      const node = scene === null || setup.moves === undefined ? -1 : hitTest(list, start)
      const width = (scene?.layout.spacing.width ?? 0) * camera.scale
      if (node === -1 || width < TOO_SMALL_TO_CARRY) return null
      const end = (target: number) => {
        carried = null
        canvas.style.cursor = ''
        setup.moves?.end(node, target)
        request()
      }
      return {
        move(at) {
          const target = hitTest(list, at)
          if (carried?.target !== target) setup.moves?.over(node, target)
          carried = { node, target, at }
          canvas.style.cursor = 'grabbing'
          request()
        },
        drop: (at) => end(hitTest(list, at)),
        cancel: () => end(-1),
      }
    },
    doubleClick: (at) => {
      const node = hitTest(list, at)
      if (node !== -1) chart.flyTo(node)
    },
    hover: (at) => {
      const node = at === null || content === null ? -1 : hoveredAt(at)
      canvas.style.cursor = node === -1 ? 'grab' : 'pointer'
      if (node === hovered) return
      hovered = node
      request()
    },
  })
  function hoveredAt(at: Point): number {
    const sign = scene === null ? -1 : toggleAt(signs(scene), at)
    return sign === -1 ? hitTest(list, at) : sign
  }
  measureCanvas()
  document.fonts.ready.then(() => {
    // What was measured before the faces came is wrong now.
    text = canvasText()
    request()
  })
  return chart
}

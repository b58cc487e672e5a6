import type { Point } from '../../../src/drawing/chart/camera.ts'

/** What hands do to the picture, in pixels of the page from its upper left corner. */
export type Gestures = {
  readonly pan: (dx: number, dy: number) => void
  readonly zoom: (at: Point, factor: number) => void
  readonly click: (at: Point) => void
  readonly doubleClick: (at: Point) => void
  /** Takes up what lies under a point, if anything there can be carried; else the picture is moved. */
  readonly grab?: (at: Point) => Carried | null
  /** The pointer is over a point, or left the picture. */
  readonly hover: (at: Point | null) => void
}

/** Something in the hand, until it is let go of. */
export type Carried = {
  readonly move: (at: Point) => void
  readonly drop: (at: Point) => void
  readonly cancel: () => void
}

/** A pointer that moved less far has clicked. */
const STILL = 5

/** A finger that rests so long takes up what lies under it, in milliseconds. */
const HELD = 450

/** How much a notch of the wheel, or a pinch told as a wheel, zooms. */
const WHEEL = { notch: 0.0016, pinch: 0.01, line: 18, most: 160 }

/** Follows pointers and the wheel on an element: drag, pinch, click; Escape lets go. Gives a way to end it. */
export function followGestures(element: HTMLElement, gestures: Gestures): () => void {
  const down = new Map<number, Point>()
  let start: Point | null = null
  let carried: Carried | null = null
  /** What was let go of before the pointer was: the rest of its way means nothing. */
  let isOver = false
  let held: ReturnType<typeof setTimeout> | undefined
  const pointOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const point = pointOf(event)
    start = down.size === 0 ? point : null
    isOver = false
    down.set(event.pointerId, point)
    element.setPointerCapture(event.pointerId)
    clearTimeout(held)
    if (start !== null && event.pointerType === 'touch') held = setTimeout(hold, HELD)
  }
  /** A finger that moves at once moves the picture; one that rests first carries what it rests on. */
  const hold = () => {
    if (start === null || down.size !== 1) return
    const at = start
    carried = gestures.grab?.(at) ?? null
    if (carried === null) return
    start = null
    carried.move(at)
  }
  const onMove = (event: PointerEvent) => {
    const point = pointOf(event)
    const before = down.get(event.pointerId)
    if (before === undefined) {
      if (event.pointerType !== 'touch') gestures.hover(point)
      return
    }
    if (start !== null && Math.hypot(point.x - start.x, point.y - start.y) < STILL) return
    clearTimeout(held)
    // A finger moves the picture: to carry with it at once would leave no way to look elsewhere.
    if (start !== null && event.pointerType !== 'touch') carried = gestures.grab?.(start) ?? null
    start = null
    if (isOver) return
    if (carried !== null) {
      carried.move(point)
      return
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    down.set(event.pointerId, point)
    if (other === undefined) gestures.pan(point.x - before.x, point.y - before.y)
    else {
      const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 }
      const far = Math.hypot(point.x - other.x, point.y - other.y)
      const was = Math.hypot(before.x - other.x, before.y - other.y)
      gestures.pan((point.x - before.x) / 2, (point.y - before.y) / 2)
      if (was > 0) gestures.zoom(middle, far / was)
    }
  }
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return
    clearTimeout(held)
    const isUp = event.type === 'pointerup'
    if (start !== null && isUp) gestures.click(pointOf(event))
    if (isUp) carried?.drop(pointOf(event))
    else carried?.cancel()
    start = null
    carried = null
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || carried === null) return
    event.preventDefault()
    event.stopPropagation()
    carried.cancel()
    carried = null
    isOver = true
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const lines = event.deltaMode === 0 ? 1 : WHEEL.line
    const far = Math.max(-WHEEL.most, Math.min(WHEEL.most, event.deltaY * lines))
    const speed = event.ctrlKey ? WHEEL.pinch : WHEEL.notch
    gestures.zoom(pointOf(event), Math.exp(-far * speed))
  }
  const onMenu = (event: Event) => {
    // Resting on a card carries it; the browser's menu would take it out of the hand.
    if (carried !== null || start !== null) event.preventDefault()
  }
  const onDouble = (event: MouseEvent) => gestures.doubleClick(pointOf(event))
  const onLeave = () => gestures.hover(null)

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onUp)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('wheel', onWheel, { passive: false })
  element.addEventListener('dblclick', onDouble)
  element.addEventListener('contextmenu', onMenu)
  addEventListener('keydown', onKey, true)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onUp)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('wheel', onWheel)
    element.removeEventListener('dblclick', onDouble)
    element.removeEventListener('contextmenu', onMenu)
    clearTimeout(held)
    removeEventListener('keydown', onKey, true)
  }
}

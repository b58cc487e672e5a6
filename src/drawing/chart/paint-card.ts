import type { ChartSurface } from './chart-surface.ts'
import { LEVEL } from './draw-list.ts'
import type { ChartPicture } from './paint-chart.ts'

/** Parts of the height of a card that text and signs take, and bounds in pixels. */
const NAME = { share: 0.23, least: 9, most: 22 }
const SECOND = { share: 0.19, least: 8, most: 18 }

/** A card: edge (dashed where vacant), stripe in the colour of the overlay, words, severity. */
export function paintCard(surface: ChartSurface, picture: ChartPicture, item: number): void {
  const { list, palette, overlay, marks } = picture
  const node = list.node[item] as number
  const level = list.level[item] as number
  const x = Math.round(list.box[item * 4] as number)
  const y = Math.round(list.box[item * 4 + 1] as number)
  const width = Math.round(list.box[item * 4 + 2] as number)
  const height = Math.round(list.box[item * 4 + 3] as number)
  const vacant = marks.vacant?.[node] === 1
  surface.fillStyle = palette.card
  surface.fillRect(x, y, width, height)
  surface.strokeStyle = vacant ? palette.soft : palette.edge
  surface.lineWidth = 1
  if (vacant) surface.setLineDash([4, 3])
  surface.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1)
  if (vacant) surface.setLineDash([])
  const stripe = Math.max(2, Math.round(width * 0.022))
  surface.fillStyle = palette.fills[overlay.card[node] as number] ?? palette.edge
  surface.fillRect(x, y, stripe, height)
  const padding = stripe + Math.max(3, Math.round(width * 0.04))
  const severity = Math.min(3, marks.severity?.[node] ?? 0)
  const sign = severity === 0 ? 0 : size(height, NAME)
  if (severity > 0) {
    surface.fillStyle = palette.severities[severity - 1] ?? palette.ink
    const middle = level === LEVEL.name ? y + height / 2 : y + height * 0.27
    paintSign(surface, severity, x + width - padding - sign / 2 + stripe, middle, sign / 2)
  }
  paintWords(
    surface,
    picture,
    { node, level, x: x + padding, y, height, sign },
    width - 2 * padding,
  )
}

type Words = {
  readonly node: number
  readonly level: number
  readonly x: number
  readonly y: number
  readonly height: number
  /** Width that the sign takes from the first line. */
  readonly sign: number
}

function paintWords(surface: ChartSurface, picture: ChartPicture, at: Words, room: number): void {
  const { palette, words, fitLabel, measure } = picture
  const { node, level, x, y, height, sign } = at
  const nameSize = size(height, NAME)
  const secondSize = size(height, SECOND)
  const line = (text: string, font: string, color: string, width: number, baseline: number) => {
    const fitted = text === '' ? '' : fitLabel(text, font, width)
    if (fitted === '') return
    surface.font = font
    surface.fillStyle = color
    surface.fillText(fitted, x, Math.round(baseline))
  }
  const nameFont = `600 ${nameSize}px ${palette.family}`
  const secondFont = `${secondSize}px ${palette.family}`
  const nameRoom = room - (sign === 0 ? 0 : sign + 4)
  // A capital is some 0.72 of the size high: this sets lines by the middle of their capitals.
  const base = (share: number, of: number) => y + height * share + of * 0.36
  if (level === LEVEL.name) {
    const name = words.name(node)
    const [first, rest] =
      height < nameSize * 2.3 ? [name, ''] : inTwo(name, fitLabel(name, nameFont, nameRoom))
    const away = rest === '' ? 0 : nameSize * 0.58
    line(first, nameFont, palette.ink, nameRoom, base(0.5, nameSize) - away)
    line(rest, nameFont, palette.ink, nameRoom, base(0.5, nameSize) + away)
    return
  }
  const three = level === LEVEL.full
  const hidden = words.hidden?.(node) ?? ''
  const taken = hidden === '' ? 0 : Math.ceil(measure(hidden, nameFont)) + 4
  const lastRoom = room - taken
  const last = base(three ? 0.79 : 0.7, secondSize)
  line(words.name(node), nameFont, palette.ink, nameRoom, base(three ? 0.25 : 0.32, nameSize))
  if (three) {
    line(words.second(node), secondFont, palette.soft, room, base(0.52, secondSize))
    line(words.note(node), secondFont, palette.soft, lastRoom, last)
  } else line(words.second(node), secondFont, palette.soft, lastRoom, last)
  if (taken === 0 || lastRoom < 0) return
  surface.font = nameFont
  surface.fillStyle = palette.ink
  surface.fillText(hidden, x + lastRoom + 4, Math.round(last))
}

/** A name that had to be cut, broken at the last blank that fits; whole where there is none. */
function inTwo(name: string, fitted: string): readonly [string, string] {
  const whole = name.replace(/\s+/gu, ' ').trim()
  if (fitted === whole) return [whole, '']
  // The ellipsis stands for at least one character, so a blank just behind counts as well.
  const end = whole.lastIndexOf(' ', fitted.length - 1)
  return end > 0 ? [whole.slice(0, end), whole.slice(end + 1)] : [whole, '']
}

/** Severity has a shape of its own (O2): circle, triangle, diamond, from mild to grave. */
function paintSign(surface: ChartSurface, severity: number, x: number, y: number, radius: number) {
  surface.beginPath()
  if (severity === 1) surface.arc(x, y, radius * 0.8, 0, Math.PI * 2)
  else {
    surface.moveTo(x, y - radius)
    surface.lineTo(x + radius, severity === 2 ? y + radius * 0.8 : y)
    if (severity === 3) surface.lineTo(x, y + radius)
    surface.lineTo(x - radius, severity === 2 ? y + radius * 0.8 : y)
    surface.closePath()
  }
  surface.fill()
}

/** Whole pixels, so that fonts are few and remembered. */
function size(height: number, { share, least, most }: typeof NAME): number {
  return Math.min(most, Math.max(least, Math.round(height * share)))
}

import type { Box } from '../box.ts'
import type { MeasureText } from '../positioning-scene.ts'

/** How a step is drawn (L3): stood in for, who must agree, what nobody decides. */
export type ChainLook = 'plain' | 'strong' | 'broken' | 'grave'

/** A step of the way to an answer, in words. */
export type ChainStep = {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly look: ChainLook
}

/** The way to an answer: lines of steps; each line after the first leaves from a step of the first. */
export type ChainInput = {
  readonly main: readonly ChainStep[]
  readonly branches: readonly (readonly ChainStep[])[]
  /** Whether the branches begin where the main line does: none of them goes first. */
  readonly isEven?: boolean
  readonly width: number
  readonly measure: MeasureText
}

/** A step where it is drawn, its words in lines. */
export type SceneStep = {
  readonly key: string
  readonly look: ChainLook
  readonly box: Box
  readonly title: readonly string[]
  readonly note: readonly string[]
}

/** The chain as boxes, words and arrows; drawn alike by page and picture files. */
export type ChainScene = {
  readonly width: number
  readonly height: number
  readonly steps: readonly SceneStep[]
  /** Corners of each arrow, from its start to its head. */
  readonly arrows: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

/** Sizes, in pixels. */
export const CHAIN_TEXT = { title: 13, note: 12, line: 17 } as const
const STEP = { least: 168, most: 232, padding: 12 } as const
const ARROW = 36
const BETWEEN = 22
const MOST_LINES = 3

/** Lays out the way to an answer (L1, L2). */
export function chainScene(input: ChainInput): ChainScene {
  const { main, branches, isEven = false, width, measure } = input
  const fits = Math.max(1, Math.floor((width + ARROW) / (STEP.least + ARROW)))
  const indent = isEven ? 0 : 1
  const most = Math.max(main.length, ...branches.map(({ length }) => length + indent))
  const columns = Math.min(fits, Math.max(1, most))
  const room = Math.floor((width - (columns - 1) * ARROW) / columns)
  const step = Math.min(STEP.most, Math.max(Math.min(STEP.least, width), room))
  const scene = new Lines(step, columns, measure)
  scene.add(main, 0)
  for (const branch of branches) scene.add(branch, columns > 1 ? indent : 0)
  return { width, height: scene.height, steps: scene.steps, arrows: scene.arrows }
}

/** Lines of steps from top to bottom. */
class Lines {
  readonly steps: SceneStep[] = []
  readonly arrows: { x: number; y: number }[][] = []
  height = 0
  readonly #step: number
  readonly #columns: number
  readonly #measure: MeasureText

  constructor(step: number, columns: number, measure: MeasureText) {
    this.#step = step
    this.#columns = columns
    this.#measure = measure
  }

  /** Adds a line from a column on; what does not fit goes on below (L2). */
  add(steps: readonly ChainStep[], from: number): void {
    let column = from
    let line: SceneStep[] = []
    let before: Box | undefined
    for (const step of steps) {
      if (column === this.#columns) {
        this.#end(line)
        line = []
        column = 0
      }
      const made = this.#make(step, column)
      line.push(made)
      if (before) this.arrows.push(arrowTo(before, made.box))
      before = made.box
      column++
    }
    this.#end(line)
  }

  #make({ key, title, note, look }: ChainStep, column: number): SceneStep {
    const inside = this.#step - 2 * STEP.padding
    const lines = {
      title: wrapped(title, inside, CHAIN_TEXT.title, this.#measure),
      note: wrapped(note, inside, CHAIN_TEXT.note, this.#measure),
    }
    const x = column * (this.#step + ARROW)
    const height = (lines.title.length + lines.note.length) * CHAIN_TEXT.line + 2 * STEP.padding
    const y = this.height === 0 ? 1 : this.height + BETWEEN
    return { key, look, ...lines, box: { x, y, width: this.#step, height } }
  }

  /** Gives all steps of a line the height of the highest. */
  #end(line: readonly SceneStep[]): void {
    if (line.length === 0) return
    const height = Math.max(...line.map(({ box }) => box.height))
    for (const step of line) this.steps.push({ ...step, box: { ...step.box, height } })
    this.height = (line[0] as SceneStep).box.y + height + 1
  }
}

/** To the right along a line, or down and back to where the next line begins. */
function arrowTo(from: Box, to: Box): { x: number; y: number }[] {
  const middle = from.y + CHAIN_TEXT.line + STEP.padding / 2
  if (from.y === to.y) {
    return [
      { x: from.x + from.width, y: middle },
      { x: to.x, y: middle },
    ]
  }
  const start = { x: from.x + 24, y: from.y + from.height }
  const between = to.y - BETWEEN / 2
  return [
    start,
    { x: start.x, y: between },
    { x: to.x + 24, y: between },
    { x: to.x + 24, y: to.y },
  ]
}

/** A text in lines that fit; the last is cut where there is more. */
function wrapped(text: string, width: number, size: number, measure: MeasureText): string[] {
  if (text === '') return []
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  const shown = lines.slice(0, MOST_LINES).map((one) => cut(one, width, size, measure))
  if (lines.length > MOST_LINES) shown.push(cut(`${shown.pop()}…`, width, size, measure))
  return shown
}

function cut(text: string, width: number, size: number, measure: MeasureText): string {
  if (measure(text, size) <= width) return text
  let end = text.length - 1
  while (end > 1 && measure(`${text.slice(0, end)}…`, size) > width) end--
  return `${text.slice(0, end)}…`
}

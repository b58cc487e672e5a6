import type { Answer, OutcomeRegion } from './answer.ts'
import type { Axis } from './axis.ts'
import { type Box, type Boxes, boxesOf, spans, touches, wholeBox } from './boxes.ts'
import { classOf } from './class-axis.ts'
import type { Matrix } from './compile-matrix.ts'
import { mergeBoxes } from './merge-boxes.ts'
import type { Case } from './question.ts'
import { regionOf, sideOf } from './region.ts'
import type { Row } from './row.ts'
import { type Settlement, settle } from './settle.ts'
import { AXIS } from './space.ts'
import { bestCut, cutBox } from './split-box.ts'
import { seatName, seatsOf, signatureOf } from './who.ts'
import { answerCase, draftAnswer, idsOf, needsOf, saidBy } from './who-decides.ts'

/** The most parts an open question is looked at in. */
const MOST_PARTS = 4000

/** A part of the space in which the same rules hold, and what they come to. */
type Part = { readonly box: Box; readonly rows: readonly number[]; readonly said: string }

/**
 * Answers a case of which something is not known (A12): by region, with the attribute to ask for next. Where
 * nothing depends on what is missing, the answer is as if it were known.
 */
export function openAnswer(matrix: Matrix, asked: Case): Answer {
  const boxes = boxesOf(matrix)
  const parts: Part[] = []
  for (const box of openBoxes(matrix, asked)) addParts(matrix, boxes, box, parts)
  const bySaid = new Map<string, Part[]>()
  for (const part of parts) bySaid.set(part.said, [...(bySaid.get(part.said) ?? []), part])
  const [first] = parts
  const limited = parts.length >= MOST_PARTS || boxes.left.length > 0
  if (first && bySaid.size === 1 && !limited) return answerCase(matrix, asked, first.rows)
  const regions: OutcomeRegion[] = []
  for (const list of bySaid.values()) {
    const [one] = list
    if (!one) continue
    const told = tell(matrix, one.rows)
    for (const box of mergeBoxes(list.map((part) => part.box))) {
      regions.push({ region: openRegion(matrix, box, asked), ...told })
    }
  }
  const ask = nextQuestion(matrix, asked, parts)
  const rules = idsOf(matrix, [...new Set(parts.flatMap(({ rows }) => rows))])
  const answer = draftAnswer('depends', rules, { matching: [], gone: [] })
  answer.regions = regions
  if (limited) answer.limited = true
  if (ask !== undefined) answer.ask = ask
  return answer
}

/** What the known attributes leave open, as boxes: a heading of kinds may be several. */
function openBoxes(matrix: Matrix, asked: Case): readonly Box[] {
  const whole = wholeBox(matrix)
  let kindAt = -1
  for (const [i, axis] of matrix.index.axes.entries()) {
    const place = asked.point[axis.axis] as number
    if (Number.isNaN(place)) {
      if (axis.axis === AXIS.kind) kindAt = i
      continue
    }
    const at = classOf(axis, place)
    whole.from[i] = at
    whole.to[i] = at + 1
  }
  const kind = matrix.index.axes[kindAt]
  const node = matrix.space.axes[AXIS.kind]?.nodes.get(asked.question.kind)
  if (!kind || !node) return [whole]
  const boxes: Box[] = []
  // A heading may begin or end within a class: cases that rules do not tell apart.
  for (let i = 0; i < node.runs.length; i += 2) {
    const from = whole.from.slice()
    const to = whole.to.slice()
    from[kindAt] = classOf(kind, node.runs[i] as number)
    to[kindAt] = classOf(kind, (node.runs[i + 1] as number) - 1) + 1
    boxes.push({ from, to })
  }
  return boxes
}

function addParts(matrix: Matrix, boxes: Boxes, start: Box, parts: Part[]): void {
  const all = Int32Array.from({ length: boxes.count }, (_, at) => at)
  const stack = [{ box: start, candidates: all }]
  for (let top = stack.pop(); top && parts.length < MOST_PARTS; top = stack.pop()) {
    const { box } = top
    const inside = top.candidates.filter((at) => touches(boxes, at, box))
    const cut = inside.every((at) => spans(boxes, at, box))
      ? undefined
      : bestCut(boxes, inside, box)
    if (cut) {
      const [left, right] = cutBox(box, cut)
      stack.push({ box: right, candidates: inside }, { box: left, candidates: inside })
      continue
    }
    const rows = Array.from(new Set(Array.from(inside, (at) => boxes.row[at] as number)))
    rows.sort((a, b) => a - b)
    parts.push({ box, rows, said: saidAt(matrix, rows) })
  }
}

/** A text that is the same where the same people decide and must agree. */
function saidAt(matrix: Matrix, rows: readonly number[]): string {
  const settled = settle(matrix, rows, rows.length)
  if (settled.disputed)
    return `? ${settled.winners
      .map((at) => signature(matrix, at))
      .sort()
      .join(' ? ')}`
  const [first] = settled.winners
  const needs = needsOf(matrix, settled).map(({ part, who }) => `${part} ${signatureOf(who)}`)
  return `${first === undefined ? '' : signature(matrix, first)} & ${needs.sort().join(' & ')}`
}

const signature = (matrix: Matrix, at: number): string => (matrix.rows[at] as Row).signature

function tell(matrix: Matrix, rows: readonly number[]): Omit<OutcomeRegion, 'region'> {
  const settled: Settlement = settle(matrix, rows, rows.length)
  const { winners, additions } = settled
  const deciding = winners.length > 0 ? winners : additions
  const seats = deciding.flatMap((at) => seatsIn(matrix, at))
  const [first] = winners
  const said = first === undefined ? undefined : saidBy(matrix, first)
  const outcome = settled.disputed
    ? 'disputed'
    : deciding.length === 0
      ? 'uncovered'
      : (said ?? 'decided')
  const isChoice = (at: number) => {
    const is = (matrix.rows[at] as Row).decides?.is
    return is === 'any' || is === 'some'
  }
  return {
    outcome,
    seats: [...new Set(seats)],
    rules: idsOf(matrix, deciding),
    mustAgree: settled.disputed ? [] : agreeingSeats(matrix, settled),
    ...(settled.disputed || deciding.some(isChoice) ? { among: true } : {}),
  }
}

function agreeingSeats(matrix: Matrix, settled: Settlement): readonly string[] {
  const agreeing = needsOf(matrix, settled).filter(({ part }) => part === 'must-agree')
  return [...new Set(agreeing.flatMap(({ who }) => seatsOf(who).map(seatName)))].sort()
}

function seatsIn(matrix: Matrix, at: number): readonly string[] {
  const { decides } = matrix.rows[at] as Row
  if (!decides) return []
  // Of a ladder the lowest decides; those above it stand in only where it is nowhere to be found (A5).
  const said = decides.is === 'first' ? (decides.of[0] ?? decides) : decides
  return seatsOf(said).map(seatName)
}

/** A region of what is not known; what is known is not repeated. */
function openRegion(matrix: Matrix, box: Box, asked: Case): OutcomeRegion['region'] {
  const open = new Set(asked.open.map((axis) => matrix.space.axes[axis]?.id))
  const region = regionOf(matrix, box)
  const kind = kindWithin(matrix, box, asked)
  return Object.fromEntries(Object.entries({ ...region, ...kind }).filter(([id]) => open.has(id)))
}

/** The kinds of a box as far as they lie below the heading that is asked about. */
function kindWithin(matrix: Matrix, box: Box, asked: Case): OutcomeRegion['region'] {
  const kinds = matrix.space.axes[AXIS.kind] as Axis
  const runs = kinds.nodes.get(asked.question.kind)?.runs ?? []
  const [from = 0, to = 0] = runs
  const at = matrix.index.axes.findIndex(({ axis }) => axis === AXIS.kind)
  const classes = matrix.index.axes[at]
  if (!classes || runs.length !== 2) return {}
  const high = box.to[at] as number
  const first = classes.starts[box.from[at] as number] as number
  const end = high === classes.count ? kinds.most : (classes.starts[high] as number)
  return { kind: sideOf(kinds, Math.max(from, first), Math.min(to, end), '') }
}

/**
 * The attribute that leaves the fewest outcomes open in the worst case, once known; among equals the one with
 * the fewest outcomes on average, then the first.
 */
function nextQuestion(matrix: Matrix, asked: Case, parts: readonly Part[]): string | undefined {
  let best: string | undefined
  let least: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const axis of asked.open) {
    const at = matrix.index.axes.findIndex((one) => one.axis === axis)
    const starts = new Set(parts.map(({ box }) => box.from[at] as number))
    let worst = 0
    let sum = 0
    for (const start of starts) {
      const said = new Set<string>()
      for (const part of parts) {
        const { from, to } = part.box
        if ((from[at] as number) <= start && start < (to[at] as number)) said.add(part.said)
      }
      worst = Math.max(worst, said.size)
      sum += said.size
    }
    const mean = sum / starts.size
    if (worst < least[0] || (worst === least[0] && mean < least[1])) {
      least = [worst, mean]
      best = matrix.space.axes[axis]?.id
    }
  }
  return best
}

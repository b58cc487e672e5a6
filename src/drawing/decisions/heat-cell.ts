import type { Answer } from '../../authority/answer.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import type { Question } from '../../authority/question.ts'
import { whoDecides } from '../../authority/who-decides.ts'

/** What a cell of the heat picture comes to (H3). */
export type HeatState = 'decided' | 'disputed' | 'uncovered' | 'stuck' | 'other'

/** The shapes beside the colours (H7). */
export const HEAT_SHAPES: Readonly<Record<HeatState | 'risk', string>> = {
  decided: '',
  disputed: '▲',
  uncovered: '◆',
  stuck: '■',
  other: '○',
  risk: '●',
}

/** One combination of two attributes, and what the rules say there. */
export type HeatCell = {
  readonly state: HeatState
  /** It holds for a part only: further attributes matter. */
  readonly isPart: boolean
  /** Seats that decide, as rules name them, or that dispute it. */
  readonly seats: readonly string[]
  /** The positions the seats lead to, where they lead to one. */
  readonly positions: readonly string[]
  readonly rules: readonly string[]
  /** People without whom nobody can act (H4). */
  readonly risk: readonly string[]
  /** The case to ask. */
  readonly question: Question
}

const NONE: readonly never[] = []

/** What the rules say in a case of the picture (H3, H4). */
export function heatCell(matrix: Matrix, question: Question): HeatCell {
  const answer = whoDecides(matrix, question)
  const cell = { question, isPart: false, positions: NONE, rules: answer.rules, risk: NONE }
  switch (answer.outcome) {
    case 'decided':
      return {
        ...cell,
        ...decidedBy(answer),
        state: 'decided',
        risk: riskOf(matrix, answer, question),
      }
    case 'disputed':
      return {
        ...cell,
        state: 'disputed',
        seats: once(answer.claims.flatMap(({ seats }) => seats)),
      }
    case 'uncovered':
      return { ...cell, state: 'uncovered', seats: NONE }
    case 'unreachable':
      return { ...cell, state: 'stuck', seats: once(answer.unfilled.map(({ seat }) => seat)) }
    case 'depends':
      return { ...cell, ...dependsOn(answer) }
    default:
      return { ...cell, state: 'other', seats: NONE }
  }
}

function decidedBy({ deciders }: Answer) {
  return {
    seats: once(deciders.map(({ seat }) => seat)),
    positions: once(deciders.flatMap(({ acts, seat }) => seatPosition(acts.path, seat))),
  }
}

type Path = Answer['deciders'][number]['acts']['path']

/** The position a seat is: what holds the right, whoever acts for it. */
function seatPosition(path: Path, seat: string): readonly string[] {
  const found = path.find((hop) => hop.code === 'seat-found')
  return [found?.code === 'seat-found' ? found.position : seat]
}

/** A cell in which more attributes matter. Of nothing but a requester it is decided all the same. */
function dependsOn({ regions, unfilled, rules }: Answer): Omit<HeatCell, 'question' | 'risk'> {
  if (regions.length === 0) {
    const seats = once(unfilled.map(({ seat }) => seat))
    return { state: 'decided', isPart: false, seats, positions: NONE, rules }
  }
  const worst = (['disputed', 'uncovered'] as const).find((state) =>
    regions.some(({ outcome }) => outcome === state),
  )
  const state = worst ?? (regions.some(({ seats }) => seats.length > 0) ? 'decided' : 'other')
  const told = worst === undefined ? regions : regions.filter(({ outcome }) => outcome === worst)
  const seats = once(told.flatMap((region) => region.seats))
  const isPart = told.length < regions.length || seats.length > 1
  return { state, isPart, seats, positions: seats, rules }
}

/** People whose being kept out of the case leaves nobody to act (H4). */
function riskOf(matrix: Matrix, answer: Answer, question: Question): readonly string[] {
  const people = once(
    [...answer.deciders, ...answer.mustAgree].flatMap(({ acts }) => acts.person ?? []),
  )
  return people.filter(
    (person) => whoDecides(matrix, { ...question, recused: [person] }).outcome === 'unreachable',
  )
}

const once = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

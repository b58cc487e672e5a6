import type { Answer } from './answer.ts'
import type { Matrix } from './compile-matrix.ts'
import type { Question } from './question.ts'
import { whoDecides } from './who-decides.ts'

/** What past cases come to by a matrix (A14). */
export type Replay = {
  readonly answers: readonly Answer[]
  /** How many cases came to each outcome. */
  readonly outcomes: Readonly<Record<string, number>>
  /** How many cases each person, or seat of somebody not named, or body would have decided or agreed to. */
  readonly load: readonly {
    readonly who: string
    readonly decides: number
    readonly agrees: number
  }[]
}

/** The most cases of one replay. */
const MOST_CASES = 100_000

/** Puts past cases to a matrix: what each would come to, and who would carry how much. */
export function replay(matrix: Matrix, cases: readonly Question[]): Replay {
  const answers = cases.slice(0, MOST_CASES).map((question) => whoDecides(matrix, question))
  const outcomes: Record<string, number> = {}
  const load = new Map<string, { decides: number; agrees: number }>()
  for (const { outcome, deciders, mustAgree } of answers) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    for (const { acts } of deciders) carry(load, acts).decides++
    for (const { acts } of mustAgree) carry(load, acts).agrees++
  }
  const sorted = [...load].sort(
    ([a, one], [b, other]) =>
      other.decides + other.agrees - one.decides - one.agrees || (a < b ? -1 : 1),
  )
  return { answers, outcomes, load: sorted.map(([who, counts]) => ({ who, ...counts })) }
}

function carry(
  load: Map<string, { decides: number; agrees: number }>,
  { person, position, body }: Answer['deciders'][number]['acts'],
) {
  const who = person ?? position ?? body ?? ''
  const counts = load.get(who) ?? { decides: 0, agrees: 0 }
  load.set(who, counts)
  return counts
}

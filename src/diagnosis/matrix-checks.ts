import { type Model, related } from '../model/model.ts'
import { VERBS, type Verb } from '../model/verb.ts'
import { answeringFor } from './answering.ts'
import { dutiesOf, isHeld } from './duties.ts'
import { type Finding, SEVERITIES, type Severity } from './finding.ts'
import { isStated } from './matter-duties.ts'
import { mattersAbove } from './matters.ts'
import { ruleOf } from './registry.ts'
import { isLive } from './seats.ts'

/** What a look at one row tells beside the findings of the rules (K2). */
export type RowCheckCode = 'nobody-answers' | 'many-heard' | 'everybody'

/** What a look at one column tells beside the findings of the rules (K3). */
export type ColumnCheckCode = 'many-answered' | 'only-told'

/** In how many different seats, or matters, each verb stands. */
export type VerbCounts = Readonly<Record<Verb, number>>

/** One row or column of the matrix, checked. */
export type LineChecks<Code extends string> = {
  readonly counts: VerbCounts
  /** What rules found about it, gravest first. */
  readonly findings: readonly Finding[]
  readonly codes: readonly Code[]
  /** The gravest of all that; null where nothing is wrong. */
  readonly severity: Severity | null
}

/** A row, checked: the parts of all live seats in one matter. */
export type RowChecks = LineChecks<RowCheckCode> & {
  /** Seats that answer and are in one another's way. */
  readonly contested: ReadonlySet<string>
}

/** A column, checked: all that one seat has a part in. */
export type ColumnChecks = LineChecks<ColumnCheckCode>

/** Checks rows and columns when they are asked for, each once. */
export type MatrixChecks = {
  readonly row: (matter: string) => RowChecks
  readonly column: (position: string) => ColumnChecks
}

/** From so many seats that are heard or must agree a row is slow; a bound of our own choice. */
export const MANY_HEARD = 8

/** From so many matters one seat answers for it is a bottleneck; a bound of our own choice. */
export const MANY_ANSWERED = 12

/** From so many live seats it means something that all have a part. */
const FEW = 4

/** From so many matters it means something that a seat is told only. */
const OFTEN = 3

/** The rules that tell of too many in one row. */
const CROWDED: readonly string[] = ['too-many-heard', 'too-many-must-agree']

const CATEGORIES: readonly string[] = ['accountability', 'decision-rights']
const PARTS = VERBS.filter((verb) => verb !== 'is-told' && verb !== 'answers-for')

/**
 * Checks of a matrix's rows and columns while it is edited (K1-K4): what the rules found, told where
 * it stands, and what only a look along a row or column shows. Costs what is asked for.
 */
export function matrixChecks(model: Model, findings: readonly Finding[]): MatrixChecks {
  const about = bySubject(findings)
  const rows = new Map<string, RowChecks>()
  const columns = new Map<string, ColumnChecks>()
  let live: number | undefined
  const liveSeats = () => {
    live ??= model.tables.positions.list().filter(isLive).length
    return live
  }
  return {
    row: (matter) => {
      const known = rows.get(matter)
      if (known !== undefined) return known
      const made = checkRow(model, matter, about.get(`matter ${matter}`) ?? [], liveSeats)
      rows.set(matter, made)
      return made
    },
    column: (position) => {
      const known = columns.get(position)
      if (known !== undefined) return known
      const made = checkColumn(model, position, about.get(`seat ${position}`) ?? [])
      columns.set(position, made)
      return made
    },
  }
}

/** Findings of accountability and decision rights by what they are about. */
function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const about = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!CATEGORIES.includes(ruleOf(finding.rule)?.category ?? '')) continue
    for (const { kind, id } of finding.subjects) {
      const isMatter = kind === 'responsibilities' || kind === 'things'
      if (!isMatter && kind !== 'positions') continue
      const key = `${isMatter ? 'matter' : 'seat'} ${id}`
      const list = about.get(key)
      if (list) list.push(finding)
      else about.set(key, [finding])
    }
  }
  return about
}

function checkRow(
  model: Model,
  matter: string,
  findings: readonly Finding[],
  liveSeats: () => number,
): RowChecks {
  const duties = dutiesOf(model, matter)
  const counts = countsOf(duties.map(({ verb, seat }) => [verb, seat.id]))
  const seats = new Set(duties.map(({ seat }) => seat.id))
  const heard = new Set(
    duties.flatMap(({ verb, seat }) =>
      verb === 'gives-input' || verb === 'must-agree' ? [seat.id] : [],
    ),
  )
  const codes: RowCheckCode[] = []
  const isTold = findings.some(({ rule }) => rule === 'nobody-answers')
  const isCrowdTold = findings.some(({ rule }) => CROWDED.includes(rule))
  if (!isTold && PARTS.some((verb) => counts[verb] > 0) && !isAnswered(model, matter)) {
    codes.push('nobody-answers')
  }
  if (heard.size >= MANY_HEARD && !isCrowdTold) codes.push('many-heard')
  if (seats.size >= FEW && seats.size === liveSeats()) codes.push('everybody')
  const contests = counts['answers-for'] > 1 ? answeringFor(model, matter).contests : []
  const contested = new Set(
    contests.flatMap((contest) => (contest.kind === 'in-line' ? [] : contest.seats)),
  )
  return { counts, findings, codes, contested, severity: gravest(findings, codes) }
}

function checkColumn(model: Model, position: string, findings: readonly Finding[]): ColumnChecks {
  const counts = countsOf(
    related(model, 'assignments-of-position', position).flatMap((id) => {
      const one = model.tables.assignments.get(id)
      return one && isStated(one) ? [[one.verb, one.of] as const] : []
    }),
  )
  const codes: ColumnCheckCode[] = []
  const isTold = findings.some(({ rule }) => rule === 'one-seat-answers-for-most')
  if (counts['answers-for'] >= MANY_ANSWERED && !isTold) codes.push('many-answered')
  const isOnlyTold = VERBS.every((verb) => verb === 'is-told' || counts[verb] === 0)
  if (isOnlyTold && counts['is-told'] >= OFTEN) codes.push('only-told')
  return { counts, findings, codes, severity: gravest(findings, codes) }
}

/** Whether somebody answers for a matter, or for what lies around it. */
function isAnswered(model: Model, matter: string): boolean {
  return [matter, ...mattersAbove(matter)].some((one) => isHeld(model, one, ['answers-for']))
}

/** How many different ones each verb stands with. */
function countsOf(pairs: readonly (readonly [verb: Verb, of: string])[]): VerbCounts {
  const sets = new Map<Verb, Set<string>>()
  for (const [verb, of] of pairs) sets.set(verb, (sets.get(verb) ?? new Set()).add(of))
  const counts = VERBS.map((verb) => [verb, sets.get(verb)?.size ?? 0] as const)
  return Object.fromEntries(counts) as VerbCounts
}

/** What is told by a look alone weighs little: rules weigh what they find. */
function gravest(findings: readonly Finding[], codes: readonly string[]): Severity | null {
  const found = findings.map(({ severity }) => SEVERITIES.indexOf(severity))
  if (codes.length > 0) found.push(SEVERITIES.indexOf('low'))
  return SEVERITIES[Math.min(...found)] ?? null
}

import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Model } from '../model/model.ts'
import type { CoverageCounts } from './coverage.ts'
import type { Finding, Severity } from './finding.ts'
import { countFindings } from './group-findings.ts'
import { ruleOf } from './registry.ts'
import { isLive } from './seats.ts'

/** The parts of the score and the most points each can bring (Y1). */
export const CLARITY_PARTS = { answering: 40, deciding: 30, findings: 30 } as const

/** A part of the score. */
export type ClarityPart = keyof typeof CLARITY_PARTS

/** How much one finding weighs against one matter (Y1). */
export const FINDING_WEIGHTS: Readonly<Record<Severity, number>> = { high: 5, medium: 2, low: 1 }

/** One line of the sum: so many points, for so many of so many. */
export type ClarityLine = {
  readonly part: ClarityPart
  /** To one decimal. */
  readonly points: number
  readonly most: number
  /** The share is `good` of `all`. */
  readonly good: number
  readonly all: number
}

/** The score and how it comes about. Plain data. */
export type Clarity = {
  /** From 0 to 100: the sum of the points of its lines, to one decimal. */
  readonly score: number
  readonly lines: readonly ClarityLine[]
  /** Every finding, accepted ones and those of the baseline too (Y4). */
  readonly counts: Readonly<Record<Severity, number>>
}

/** What the score is made of. */
export type ClarityGrounds = {
  readonly coverage: CoverageCounts
  /** Kinds of decisions: how many there are, for how many a rule is written, of how many nothing is found. */
  readonly kinds: { readonly all: number; readonly written: number; readonly clear: number }
  readonly seats: number
  readonly counts: Readonly<Record<Severity, number>>
}

/** The score of an organisation (Y1): takes its coverage and all its findings. Linear. */
export function clarityOf(
  catalogue: Catalogue,
  model: Model,
  coverage: CoverageCounts,
  findings: readonly Finding[],
): Clarity {
  return scoreClarity({
    coverage,
    kinds: kindsOf(catalogue, model, findings),
    seats: liveSeats(model),
    counts: countFindings(findings),
  })
}

/** The arithmetic alone (Y1 to Y3). */
export function scoreClarity({ coverage, kinds, seats, counts }: ClarityGrounds): Clarity {
  const { owned, contested, unowned } = coverage
  const told = owned + contested + kinds.written + seats
  const burden =
    FINDING_WEIGHTS.high * counts.high +
    FINDING_WEIGHTS.medium * counts.medium +
    FINDING_WEIGHTS.low * counts.low
  const lines = [
    line('answering', owned, owned + contested + unowned),
    line('deciding', kinds.clear, kinds.all),
    line('findings', told, told + burden),
  ]
  const tenths = lines.reduce((sum, { points }) => sum + Math.round(points * 10), 0)
  return { score: tenths / 10, lines, counts }
}

function line(part: ClarityPart, good: number, all: number): ClarityLine {
  const most = CLARITY_PARTS[part]
  const points = all === 0 ? 0 : Math.floor((most * 10 * good) / all) / 10
  return { part, points, most, good, all }
}

function liveSeats({ tables: { positions } }: Model): number {
  let count = 0
  for (const handle of positions.order.handles()) if (isLive(positions.at(handle))) count++
  return count
}

/** Kinds of decisions with a rule at them or around them, and those of which nothing is found. */
function kindsOf(catalogue: Catalogue, model: Model, findings: readonly Finding[]) {
  const { decisions, rules } = model.tables
  const all = leavesOf([...catalogue.decisionKinds.keys(), ...decisions.list().map(({ id }) => id)])
  const ruled = new Set(rules.list().map(({ decision }) => decision))
  const found = new Set<string>()
  for (const { rule, subjects } of findings) {
    if (ruleOf(rule)?.category !== 'decision-rights') continue
    for (const { kind, id } of subjects) {
      if (kind === 'decisions') found.add(id)
      const decision = kind === 'rules' ? rules.get(id)?.decision : undefined
      if (decision !== undefined) found.add(decision)
    }
  }
  const written = [...all].filter((id) => isWithin(id, ruled))
  const clear = written.filter((id) => !isWithin(id, found))
  return { all: all.size, written: written.length, clear: clear.length }
}

/** The ids with none below them in the tree of dots: the kinds that cases name. */
function leavesOf(ids: readonly string[]): ReadonlySet<string> {
  const leaves = new Set(ids)
  for (const id of ids) {
    for (let dot = id.lastIndexOf('.'); dot !== -1; dot = id.lastIndexOf('.', dot - 1)) {
      leaves.delete(id.slice(0, dot))
    }
  }
  return leaves
}

/** Whether an id, or one around it in the tree of dots, is among these. */
function isWithin(id: string, among: ReadonlySet<string>): boolean {
  if (among.has(id)) return true
  const dot = id.lastIndexOf('.')
  return dot !== -1 && isWithin(id.slice(0, dot), among)
}

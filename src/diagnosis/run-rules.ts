import { byCodeUnits } from './code-unit-order.ts'
import type { Finding, Found } from './finding.ts'
import { findingId, sortSubjects } from './finding-id.ts'
import type { PreparedRule } from './prepare-diagnosis.ts'
import type { RuleContext } from './rule.ts'

/** What a rule found at one spot; never empty. */
export type Spotted = { readonly spot: string; readonly findings: readonly Finding[] }

/** What one rule found, by spot in the order of code units; or how it failed. */
export type RuleResult = {
  readonly prepared: PreparedRule
  readonly regime: string
  readonly spotted: readonly Spotted[]
  readonly failure: string | null
}

/** A rule and what it works with in this run. */
export type RuleTask = { readonly prepared: PreparedRule; readonly context: RuleContext }

/** A rule on its way over its spots. */
class RuleRun {
  readonly #task: RuleTask
  readonly #spotted: Spotted[] = []
  #regime = ''
  #failure: string | null = null

  constructor(task: RuleTask) {
    this.#task = task
  }

  /** The spots of the rule; none where it fails. */
  begin(): readonly string[] {
    const { prepared, context } = this.#task
    try {
      this.#regime = prepared.rule.regime?.(context) ?? ''
      const spots = prepared.rule.spots(context)
      return Array.isArray(spots) ? (spots as readonly string[]) : [...new Set(spots)]
    } catch (error) {
      this.#fail(error)
      return []
    }
  }

  look(spot: string): void {
    if (this.#failure !== null) return
    const { prepared, context } = this.#task
    try {
      const found = prepared.rule.find(context, spot)
      if (found.length > 0) this.#spotted.push({ spot, findings: nameFindings(prepared, found) })
    } catch (error) {
      this.#fail(error)
    }
  }

  /** What was found. A spot that came more than once counts once. */
  end(): RuleResult {
    const { prepared } = this.#task
    const sorted = this.#spotted.sort((a, b) => byCodeUnits(a.spot, b.spot))
    const spotted = sorted.filter(({ spot }, at) => spot !== sorted[at - 1]?.spot)
    return { prepared, regime: this.#regime, spotted, failure: this.#failure }
  }

  #fail(error: unknown): void {
    this.#failure = messageOf(error)
    this.#regime = ''
    this.#spotted.length = 0
  }
}

/**
 * Runs rules over all their spots. Rules that give one and the same list of spots look at it together,
 * spot by spot: what the first reads of a matter, the others find read.
 */
export function runWhole(tasks: readonly RuleTask[]): readonly RuleResult[] {
  const runs = tasks.map((task) => new RuleRun(task))
  const bySpots = new Map<readonly string[], RuleRun[]>()
  for (const run of runs) {
    const spots = run.begin()
    const others = bySpots.get(spots)
    if (others) others.push(run)
    else bySpots.set(spots, [run])
  }
  for (const [spots, together] of bySpots) {
    for (const spot of spots) for (const run of together) run.look(spot)
  }
  return runs.map((run) => run.end())
}

/** What a rule finds when it looks at some spots again; the very result of before where that is it. */
export function runSpots(
  before: RuleResult,
  spots: ReadonlySet<string>,
  context: RuleContext,
): RuleResult {
  const { prepared, regime } = before
  try {
    let spotted: Spotted[] | undefined
    for (const spot of spots) {
      const found = prepared.rule.find(context, spot)
      const list: readonly Spotted[] = spotted ?? before.spotted
      const at = placeOf(list, spot)
      const stands = list[at]?.spot === spot
      if (!stands && found.length === 0) continue
      spotted ??= before.spotted.slice()
      const now = found.length > 0 ? [{ spot, findings: nameFindings(prepared, found) }] : []
      spotted.splice(at, stands ? 1 : 0, ...now)
    }
    return spotted ? { prepared, regime, spotted, failure: null } : before
  } catch (error) {
    return { prepared, regime: '', spotted: [], failure: messageOf(error) }
  }
}

/** Where a spot stands in a sorted list, or belongs. */
export function placeOf(list: readonly Spotted[], spot: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as Spotted).spot < spot) low = middle + 1
    else high = middle
  }
  return low
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function nameFindings(prepared: PreparedRule, found: readonly Found[]): readonly Finding[] {
  return found.map((one) => nameFinding(prepared, one)).sort((a, b) => byCodeUnits(a.id, b.id))
}

function nameFinding(
  { rule, severity }: PreparedRule,
  { message, subjects, facts, place, ...found }: Found,
): Finding {
  const sorted = sortSubjects(subjects)
  return {
    id: findingId(rule.id, sorted),
    rule: rule.id,
    message,
    severity: severity ?? found.severity ?? rule.severity,
    subjects: sorted,
    facts,
    place,
  }
}

import type { OwnDecisionKind } from '../../model/own-decision-kind.ts'
import { type Rule, ruleSchema } from '../../model/rule.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import { type Draft, hasError } from './draft.ts'
import { attributeOf } from './fields.ts'
import type { MatrixColumn } from './find-columns.ts'
import { matrixProblem } from './problems.ts'
import { RuleIds } from './rule-ids.ts'

/** A rule with the row it stands in and the columns of its parts. */
export type BuiltRule = {
  readonly row: number
  readonly rule: Rule
  readonly places: ReadonlyMap<string, MatrixColumn>
}

/** Rules of a table, kinds of decisions that are new with them, and what is wrong. */
export type BuiltRules = {
  readonly rules: readonly BuiltRule[]
  readonly decisions: readonly OwnDecisionKind[]
  readonly problems: readonly MatrixProblem[]
}

/** The most rules a table may become: rows for several kinds of decisions become several (M2). */
const MOST_RULES = 20_000

/** Makes rules of drafts. A rule that is there keeps what the table has no column for (M12). */
export function buildRules(
  drafts: readonly Draft[],
  columns: readonly MatrixColumn[],
  present: readonly Rule[],
): BuiltRules {
  const ids = new RuleIds(present)
  const known = new Map(present.map((rule) => [rule.id, rule]))
  const speaks = spokenOf(columns)
  const rules: BuiltRule[] = []
  const decisions = new Map<string, OwnDecisionKind>()
  const problems: MatrixProblem[] = []
  for (const draft of drafts) {
    if (rules.length + draft.decisions.length > MOST_RULES) {
      const facts = { most: MOST_RULES, expected: 'rules' }
      problems.push(matrixProblem('too-large', facts, { row: draft.row }))
      break
    }
    const { row, places } = draft
    const own: MatrixProblem[] = [...draft.problems]
    const cell = (key: string) => {
      const column = places.get(key)
      return { row, header: column?.header ?? null, field: column?.meaning ?? null }
    }
    if (!hasError(draft) && !saysSomething(draft)) {
      own.push(matrixProblem('says-nothing', {}, { row }))
    }
    const several = draft.decisions.length > 1
    for (const decision of draft.decisions) {
      const wanted = several && draft.id !== undefined ? `${draft.id}:${decision}` : draft.id
      if (wanted !== undefined && ids.isTaken(wanted)) {
        own.push(matrixProblem('rule-twice', { found: wanted }, { row }))
        continue
      }
      const id = wanted === undefined ? ids.made(decision, draft.when) : ids.told(wanted)
      const rule = assemble(draft, id, decision, known.get(id), speaks)
      const read = ruleSchema.safeParse(rule)
      if (read.success) rules.push({ row, rule: read.data, places })
      else {
        const [issue] = read.error.issues
        const key = String(issue?.path[0] ?? 'rule')
        const found = JSON.stringify((rule as Record<string, unknown>)[key])?.slice(0, 80) ?? ''
        own.push(
          matrixProblem('field-invalid', { found, expected: issue?.message ?? '' }, cell(key)),
        )
      }
    }
    for (const { id, name } of draft.newKinds) decisions.set(id, { id, name })
    problems.push(...own)
  }
  return { rules, decisions: [...decisions.values()], problems }
}

/** Whether a row says anything about who decides or takes part. */
function saysSomething({ effects }: Draft): boolean {
  const saying = [
    'decides',
    'must-agree',
    'gives-input',
    'is-told',
    'carries-out',
    'signs',
    'evidence',
    'outcome',
    'refer',
  ]
  return saying.some((key) => effects[key] !== undefined)
}

/** The keys of a rule, and the conditions, that a table has columns for. */
type Spoken = { readonly keys: ReadonlySet<string>; readonly conditions: ReadonlySet<string> }

function spokenOf(columns: readonly MatrixColumn[]): Spoken {
  const keys = new Set<string>(['id', 'decision'])
  const conditions = new Set<string>()
  for (const { meaning } of columns) {
    if (meaning === null) continue
    const attribute = attributeOf(meaning)
    if (attribute !== undefined) conditions.add(attribute)
    else if (meaning.startsWith('seat:')) keys.add('decides')
    else if (meaning.startsWith('amount-') || meaning === 'currency') conditions.add('amount')
    else if (meaning === 'source' || meaning === 'section') keys.add('source')
    else keys.add(meaning === 'told-before' ? 'is-told' : meaning)
  }
  return { keys, conditions }
}

function assemble(
  draft: Draft,
  id: string,
  decision: string,
  before: Rule | undefined,
  { keys, conditions }: Spoken,
): object {
  const kept = Object.fromEntries(
    Object.entries(before ?? {}).filter(([key]) => !keys.has(key) && key !== 'when'),
  )
  const keptWhen = Object.entries(before?.when ?? {}).filter(([key]) => !conditions.has(key))
  const when = { ...Object.fromEntries(keptWhen), ...draft.when }
  const { document, section } = draft.source
  const source =
    document === undefined && section !== undefined
      ? { document: section }
      : { document, ...(section !== undefined && { section }) }
  return {
    id,
    decision,
    ...(Object.keys(when).length > 0 && { when }),
    ...kept,
    ...draft.effects,
    ...(source.document !== undefined && { source }),
  }
}

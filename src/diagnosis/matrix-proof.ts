import type { AuthorityProblem } from '../authority/authority-problem.ts'
import { boxesOf } from '../authority/boxes.ts'
import { compileMatrix } from '../authority/compile-matrix.ts'
import { PROPERTIES, type ProofFinding, type Property } from '../authority/proof.ts'
import { prove } from '../authority/prove.ts'
import { ruleAt } from '../authority/who-decides.ts'
import { idOf } from '../model/id-of.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { documentOf, type Model, openModel } from '../model/model.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { RuleContext } from './rule.ts'
import { inOrder } from './seats.ts'

/** What the proof of the organisation's matrix says (M1). */
export type MatrixProof = {
  readonly findings: readonly ProofFinding[]
  /** What was not proved to the end. */
  readonly open: readonly Property[]
  /** Rules whose lists of conditions make too many parts to be compared (C2 of the room `authority`). */
  readonly left: readonly string[]
  /** What of rules and delegations could not be read, and is left out. */
  readonly problems: readonly AuthorityProblem[]
}

type Known = Pick<RuleContext, 'model' | 'catalogue' | 'remember'>

/**
 * How much each property may look at (P14 of the room `authority`): a fiftieth of what a proof by itself may, so that
 * a diagnosis of any matrix ends within seconds. What needs more is told as unfinished.
 */
const WORK = 2_000_000

/** How many parts of gaps are gathered; a matrix that is nearly empty has no end of them. */
const MOST_PARTS = 2000

/** More rules than these a diagnosis does not compile: it is to end within seconds. */
const MOST_RULES = 20_000

/** What is said of a matrix that was not looked at. */
const UNSEEN: MatrixProof = {
  findings: [],
  open: PROPERTIES.filter((property) => property !== 'P13'),
  left: [],
  problems: [],
}

/**
 * The proof of the organisation's matrix, made once for a model and shared by all rules that tell what it found (M1).
 * Nothing where no rule of authority is written: assignments alone are the matter of other rules.
 */
export function proofOf({ model, catalogue, remember }: Known): MatrixProof | undefined {
  const { size } = model.tables.rules
  if (size === 0) return undefined
  if (size > MOST_RULES) return UNSEEN
  return remember(model, 'proof of the matrix', () => {
    const matrix = compileMatrix(inOrderOfIds(model), catalogue)
    const { properties, findings } = prove(matrix, { work: WORK, gaps: MOST_PARTS })
    const left = inOrder(new Set(boxesOf(matrix).left.map((row) => ruleAt(matrix, row).id)))
    const open = (Object.keys(properties) as Property[]).filter((one) => properties[one] === 'open')
    // Any finding could be wrong that does not see a rule that is left out: nothing is told then (M5).
    return { findings: left.length > 0 ? [] : findings, open, left, problems: matrix.problems }
  })
}

/**
 * The same organisation with its lists in the order of ids. A proof is right in any order; but which of several areas
 * it names first, and how it cuts them, depends on where units and kinds stand, and findings must not (E2).
 */
function inOrderOfIds(model: Model): Model {
  const document = documentOf(model)
  const lists = ENTITY_KINDS.map((kind) => {
    const keyed = model.tables[kind].list().map((entity) => ({ id: idOf(kind, entity), entity }))
    keyed.sort((a, b) => byCodeUnits(a.id, b.id))
    return [kind, keyed.map(({ entity }) => entity)] as const
  })
  return openModel({ ...document, ...Object.fromEntries(lists) } as typeof document)
}

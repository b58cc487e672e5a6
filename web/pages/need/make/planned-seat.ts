import { compileMatrix } from '../../../../src/authority/compile-matrix.ts'
import type { Catalogue } from '../../../../src/catalogue/catalogue.ts'
import { buildPosting } from '../../../../src/charter/build-posting.ts'
import type { Finding } from '../../../../src/diagnosis/finding.ts'
import { applyOperations } from '../../../../src/model/apply-operations.ts'
import type { Model } from '../../../../src/model/model.ts'
import type { PositionWish } from '../../../../src/need/plan-position.ts'
import { type PlannedPosition, planPosition } from '../../../../src/need/plan-position.ts'
import { charterPaper } from '../../../../src/text/paper/charter-paper.ts'
import type { Paper } from '../../../../src/text/paper/paper.ts'
import { postingPaper } from '../../../../src/text/paper/posting-paper.ts'
import { diagnosed, diagnoseEdit } from '../../../app/opened-organization.ts'

/** A role as a position: what it gets, what the organisation would be, what it would hand out. */
export type PlannedSeat = {
  readonly plan: PlannedPosition
  readonly after: Model
  /** Null where the organisation is too large to be diagnosed while a page is drawn. */
  readonly findings: {
    readonly gone: readonly Finding[]
    readonly fresh: readonly Finding[]
  } | null
  readonly charter: Paper | null
  readonly posting: Paper | null
}

/** Plans a position and tries it upon the model; null where it cannot be. */
export function plannedSeat(
  catalogue: Catalogue,
  model: Model,
  wish: PositionWish,
  { day, isLarge }: { readonly day: string; readonly isLarge: boolean },
): PlannedSeat | null {
  const plan = planPosition(catalogue, model, wish)
  const applied = applyOperations(model, plan.operations)
  if (!applied.ok) return null
  const after = applied.model
  const matrix = compileMatrix(after, catalogue)
  const posting = buildPosting(catalogue, matrix, { position: plan.position.id, day })
  const { language } = wish
  return {
    plan,
    after,
    findings: isLarge
      ? null
      : findingsBetween(catalogue, model, after, () => diagnoseEdit(model, after, applied.touched)),
    charter: posting && charterPaper(catalogue, after, posting.charter, language),
    posting: posting && postingPaper(catalogue, after, posting, language),
  }
}

function findingsBetween(
  catalogue: Catalogue,
  before: Model,
  after: Model,
  carryOver: () => void,
): NonNullable<PlannedSeat['findings']> {
  const old = diagnosed(catalogue, before).findings
  carryOver()
  const now = diagnosed(catalogue, after).findings
  const ids = (findings: readonly Finding[]) => new Set(findings.map(({ id }) => id))
  const [had, has] = [ids(old), ids(now)]
  return {
    gone: old.filter(({ id }) => !has.has(id)),
    fresh: now.filter(({ id }) => !had.has(id)),
  }
}

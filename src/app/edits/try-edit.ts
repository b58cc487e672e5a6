import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Finding } from '../../diagnosis/finding.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { documentOf, entityOf, type Model } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { difference, type EntityDifference } from '../../record/difference.ts'
import { type CheckWish, checkOrganization } from '../check-organization.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import { nearestId } from './find-target.ts'

/** A reference of what was changed that leads nowhere, and what was probably meant. */
export type LooseEnd = {
  readonly entity: string
  readonly field: string
  readonly to: string
  readonly suggestion?: string
}

/** What an edit would do, before anybody is bound by it. */
export type TriedEdit = {
  readonly before: Model
  readonly after: Model
  readonly document: OrganizationDocument
  readonly difference: readonly EntityDifference[]
  /** Findings there were not before, and findings there are no longer. */
  readonly appeared: readonly Finding[]
  readonly vanished: readonly Finding[]
  readonly looseEnds: readonly LooseEnd[]
}

/** Fields of one text that lead to an entry, and to which list. */
const LEADING = {
  unit: 'units',
  in: 'units',
  head: 'positions',
  'reports-to': 'positions',
  position: 'positions',
  holder: 'people',
  person: 'people',
} as const

/**
 * Applies operations to a model and tells what differs, which findings come and go, and what of it leads
 * nowhere. `record` is what the organisation keeps about its findings; `packs` are held against it besides its own.
 */
export function tryEdit(
  catalogue: Catalogue,
  before: Model,
  operations: readonly Operation[],
  kept: Pick<CheckWish, 'record' | 'packs' | 'today'> = {},
): Outcome<TriedEdit> {
  const applied = applyOperations(before, operations)
  if (!applied.ok) return refusedWith('invalid-change', 'operations', applied.problems)
  const after = applied.model
  const document = documentOf(after)
  const former = checkOrganization(catalogue, documentOf(before), kept)
  if (!former.ok) return former
  const latter = checkOrganization(catalogue, document, kept)
  if (!latter.ok) return latter
  const ids = (findings: readonly Finding[]) => new Set(findings.map(({ id }) => id))
  const [had, has] = [ids(former.value.findings), ids(latter.value.findings)]
  const changed = difference(before, after)
  return answered({
    before,
    after,
    document,
    difference: changed,
    appeared: latter.value.findings.filter(({ id }) => !had.has(id)),
    vanished: former.value.findings.filter(({ id }) => !has.has(id)),
    looseEnds: changed.flatMap((one) => looseEndsOf(one, after)),
  })
}

function looseEndsOf(changed: EntityDifference, model: Model): readonly LooseEnd[] {
  if (changed.change === 'removed' || changed.kind === 'organization') return []
  const fields =
    changed.change === 'added'
      ? Object.entries(changed.entity)
      : changed.fields.map(({ field, after }) => [field, after] as const)
  return fields.flatMap(([field, to]): readonly LooseEnd[] => {
    const kind = Object.hasOwn(LEADING, field) ? LEADING[field as keyof typeof LEADING] : undefined
    if (kind === undefined || typeof to !== 'string' || entityOf(model, kind, to)) return []
    const suggestion = nearestId(model, kind, to)
    const entity = `${changed.kind}/${changed.id}`
    return [{ entity, field, to, ...(suggestion === undefined ? {} : { suggestion }) }]
  })
}

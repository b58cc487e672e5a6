import type { OrganizationDocument } from '../../model/document.ts'
import { type Model, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { operationsBetween } from '../../record/operations-between.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/**
 * The operations that make a model say exactly what a document says: a file edited by hand as one change.
 * Refuses the document of another organisation, which nobody can have meant.
 */
export function operationsTo(
  before: Model,
  wanted: OrganizationDocument,
): Outcome<readonly Operation[]> {
  const [present, given] = [before.organization.id, wanted.organization.id]
  if (present !== given) {
    const message = `That is the organisation ${given}, and this is ${present}. Take it in beside this one instead, or give it the same id.`
    return refused('invalid-change', 'organization.id', message)
  }
  return answered(operationsBetween(before, openModel(wanted)))
}

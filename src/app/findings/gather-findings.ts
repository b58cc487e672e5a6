import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Finding } from '../../diagnosis/finding.ts'
import { type ConcernGroup, FINDING_VIEWS, findingsBy } from '../../diagnosis/findings-by.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { subjectName } from '../../text/subject-name.ts'

/** What findings can be gathered by. */
export const VIEWS = FINDING_VIEWS

/** Findings that concern one thing or person, with its name; empty where they concern none in particular. */
export type NamedConcern = ConcernGroup & { readonly name: string }

/** Gathers findings by what they are about or whom they concern (F7), with names. */
export function gatherFindings(
  catalogue: Catalogue,
  model: Model,
  findings: readonly Finding[],
  view: 'subject' | 'person',
  language: Language,
): readonly NamedConcern[] {
  return findingsBy(model, findings, view).map((group) => ({
    ...group,
    name: group.of === null ? '' : subjectName(catalogue, model, group.of, language),
  }))
}

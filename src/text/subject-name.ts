import type { Catalogue } from '../catalogue/catalogue.ts'
import { isRoleId } from '../catalogue/ids.ts'
import type { Subject } from '../diagnosis/finding.ts'
import type { Language } from '../model/language.ts'
import { entityOf, type Model } from '../model/model.ts'

/** What people call something a finding is about; its id where it has no name, or is not there. */
export function subjectName(
  catalogue: Catalogue,
  model: Model,
  { kind, id }: Subject,
  language: Language,
): string {
  if (kind === 'roles') return isRoleId(id) ? (catalogue.roles.get(id)?.name[language] ?? id) : id
  const entity = entityOf(model, kind, id) as { title?: string; name?: string } | undefined
  const known =
    kind === 'responsibilities'
      ? catalogue.responsibilities.get(id)
      : kind === 'decisions'
        ? catalogue.decisionKinds.get(id)
        : undefined
  return entity?.title ?? entity?.name ?? known?.name[language] ?? id
}

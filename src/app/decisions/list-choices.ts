import { AXIS } from '../../authority/space.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { matrixOf } from './matrix-of.ts'

/** A value an attribute of a case may have. */
export type Choice = { readonly id: string; readonly name: string }

/** The most values that are offered to choose from. */
const MOST_CHOICES = 40

/**
 * The values an attribute of a case can be answered with, to choose from; nothing where it is an amount, a
 * number or a day, or where there are too many.
 */
export function listChoices(
  catalogue: Catalogue,
  model: Model,
  attribute: string,
  language: Language,
): readonly Choice[] {
  const { axes, byId } = matrixOf(catalogue, model).space
  const at = byId.get(attribute)
  const axis = at === undefined ? undefined : axes[at]
  if (!axis || axis.names.length > MOST_CHOICES) return []
  const { units, positions, decisions } = model.tables
  return axis.names.flatMap((id) => {
    if (id === '') return []
    if (at === AXIS.unit) return [{ id, name: units.get(id)?.name ?? id }]
    if (at === AXIS.requester) return [{ id, name: positions.get(id)?.title ?? id }]
    if (at !== AXIS.kind) return [{ id, name: id }]
    const kind = catalogue.decisionKinds.get(id)
    return [{ id, name: decisions.get(id)?.name ?? kind?.name[language] ?? id }]
  })
}

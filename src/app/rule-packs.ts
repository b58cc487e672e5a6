import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Pack } from '../catalogue/pack.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { nearestWord } from '../model/nearest-word.ts'
import type { Organization } from '../model/organization.ts'
import { answered, type Outcome, refused } from './errors.ts'

/** A rule pack by its id; refused with the nearest for an id that none has. */
export function showPack({ packs }: Catalogue, id: string): Outcome<Pack> {
  const pack = packs.get(id)
  if (pack) return answered(pack)
  const ids = [...packs.keys()]
  const near = nearestWord(id, ids)
  const advice = near ? `Did you mean ${near}?` : `There are: ${ids.join(', ')}.`
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  const message = `There is no rule pack “${shown}”. ${advice}`
  return refused('unknown-pack', 'pack', message, near ? [near] : ids)
}

/** An organisation as if it chose some packs besides its own; refused for one there is not. */
export function chosenPacks(
  catalogue: Catalogue,
  organization: Organization,
  ids: readonly string[],
): Outcome<Organization> {
  for (const id of ids) {
    const shown = showPack(catalogue, id)
    if (!shown.ok) return shown
  }
  const packs = [...new Set([...(organization.packs ?? []), ...ids])]
  const isSame = packs.length === (organization.packs ?? []).length
  return answered(isSame ? organization : { ...organization, packs })
}

/** A document as if its organisation chose some packs besides its own; refused for one there is not. */
export function withPacks(
  catalogue: Catalogue,
  document: OrganizationDocument,
  ids: readonly string[],
): Outcome<OrganizationDocument> {
  const chosen = chosenPacks(catalogue, document.organization, ids)
  if (!chosen.ok) return chosen
  const isSame = chosen.value === document.organization
  return answered(isSame ? document : { ...document, organization: chosen.value })
}

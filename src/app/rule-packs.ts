import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Pack } from '../catalogue/pack.ts'
import type { OrganizationDocument } from '../model/document.ts'
import { nearestWord } from '../model/nearest-word.ts'
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

/** A document as if its organisation chose some packs besides its own; refused for one there is not. */
export function withPacks(
  catalogue: Catalogue,
  document: OrganizationDocument,
  ids: readonly string[],
): Outcome<OrganizationDocument> {
  for (const id of ids) {
    const shown = showPack(catalogue, id)
    if (!shown.ok) return shown
  }
  if (ids.length === 0) return answered(document)
  const packs = [...new Set([...(document.organization.packs ?? []), ...ids])]
  return answered({ ...document, organization: { ...document.organization, packs } })
}

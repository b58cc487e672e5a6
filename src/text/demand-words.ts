import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Say } from '../diagnosis/say.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'

/**
 * The words for what packs demand: a demand with its pack and the place in the text, what it asks
 * for, a pack. Takes how a name and an id are written side by side.
 */
export function demandWords(
  { packs }: Catalogue,
  { tables }: Model,
  language: Language,
  named: (name: string | undefined, id: string) => string,
): Pick<Say, 'demand' | 'demanded' | 'pack'> {
  const find = (id: string) => {
    const pack = packs.get(id.slice(0, Math.max(0, id.indexOf('.'))))
    const demand = pack?.demands.find((one) => one.id === id)
    return pack && demand ? { pack, demand } : undefined
  }
  const slot = (id: string) => named(tables.slots.get(id)?.name, id)
  return {
    demand: (id) => {
      const found = find(id)
      if (!found) return slot(id)
      const { pack, demand } = found
      return `${named(demand.name[language], demand.id)}, ${pack.name[language]}, ${demand.place}`
    },
    demanded: (id) => find(id)?.demand.text[language] ?? slot(id),
    pack: (id) => named(packs.get(id)?.name[language], id),
  }
}

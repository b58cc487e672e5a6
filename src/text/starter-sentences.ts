import type { StarterSize } from '../authority/starters/starter.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'

/** A role nobody has, and the position that takes its part. */
export type MissingPart = { readonly role: RoleId; readonly position: string }

const SIZES: Readonly<Record<Language, Readonly<Record<StarterSize, string>>>> = {
  en: { small: 'small', middle: 'middle-sized', large: 'large' },
  de: { small: 'kleine', middle: 'mittlere', large: 'große' },
}

/** What a starter matrix is, and who takes the part of roles that nobody has. */
export function starterSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
  { size, missing }: { readonly size: StarterSize; readonly missing: readonly MissingPart[] },
): readonly string[] {
  const isGerman = language === 'de'
  const about = SIZES[language][size]
  const lead = isGerman
    ? `Regeln für eine ${about} Organisation. Wer entscheidet, ist aus dem Katalog abgeleitet (die Aussagen stehen als Quelle an jeder Regel); die Betragsgrenzen sind eigene Vorschläge.`
    : `Rules for a ${about} organisation. Who decides is derived from the catalogue (each rule names its claims as source); the limits are proposals of our own.`
  return [
    lead,
    ...missing.map(({ role, position }) => {
      const name = catalogue.roles.get(role)?.name[language] ?? role
      const title = model.tables.positions.get(position)?.title ?? position
      return isGerman
        ? `Die Rolle ${name} hat keine Stelle; ihren Teil übernimmt „${title}“ (${position}).`
        : `No position has the role ${name}; “${title}” (${position}) takes its part.`
    }),
  ]
}

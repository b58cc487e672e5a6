import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RoleId } from '../catalogue/ids.ts'
import type { Language } from '../model/language.ts'

/** Claims as they are cited behind a sentence: `[s1-061, s1-062]`. Nothing for no claims. */
export function cite(claims: readonly string[]): string {
  return claims.length > 0 ? ` [${[...new Set(claims)].join(', ')}]` : ''
}

/** The short name of a role: its abbreviation where it has one. */
export function shortName(catalogue: Catalogue, role: RoleId, language: Language): string {
  const known = catalogue.roles.get(role)
  return known?.abbreviation ?? known?.name[language] ?? role
}

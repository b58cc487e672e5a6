import type { Catalogue } from '../catalogue/catalogue.ts'
import type { PairCount } from '../comparison/compare-positions.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'

/**
 * Tells how a position stands to a role, from the counts alone: "“CIO” has 8 of the 20 parts the
 * sources give the CIO; in 2 it takes part in another way; 3 it has beyond them."
 */
export function pairSentence(
  catalogue: Catalogue,
  model: Model,
  { position, role, counts }: PairCount,
  language: Language,
): string {
  const number = new Intl.NumberFormat(language)
  const seat = model.tables.positions.get(position)?.title ?? position
  const name = catalogue.roles.get(role)?.name[language] ?? role
  const said = counts.same + counts['other-verb'] + counts['role-only']
  const all = number.format(said)
  const same = number.format(counts.same)
  const other = counts['other-verb']
  const beyond = counts['position-only']
  if (language === 'de') {
    const parts = [
      `„${seat}“ teilt ${same} von ${all} Aufgaben, die die Quellen dieser Rolle zuschreiben: ${name}`,
      ...(other > 0 ? [`an ${number.format(other)} weiteren anders beteiligt`] : []),
      ...(beyond > 0 ? [`${number.format(beyond)} darüber hinaus`] : []),
    ]
    return `${parts.join('; ')}.`
  }
  const parts = [
    `“${seat}” shares ${same} of the ${all} responsibilities the sources give this role: ${name}`,
    ...(other > 0 ? [`takes part in ${number.format(other)} more in another way`] : []),
    ...(beyond > 0 ? [`has ${number.format(beyond)} beyond them`] : []),
  ]
  return `${parts.join('; ')}.`
}

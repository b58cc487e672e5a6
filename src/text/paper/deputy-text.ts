import type { Deputy } from '../../model/deputy.ts'
import type { PaperNames } from './paper-names.ts'

/** Who stands in, and whether it takes an authorisation. */
export function deputyText(deputy: Deputy | null, names: PaperNames): string {
  const { phrases, model } = names
  if (deputy === null) return phrases.noDeputy
  const who =
    'person' in deputy
      ? (model.tables.people.get(deputy.person)?.name ?? deputy.person)
      : names.seat(deputy.position)
  const { authorisation } = deputy
  return authorisation === undefined ? who : `${who}, ${phrases.authorisation[authorisation]}`
}

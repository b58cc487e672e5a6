import { holdersOf, type Position } from '../model/position.ts'

/** A part somebody has in a group, by itself: who leads, chairs, sits in it. */
const PART =
  '(?:co-?|vice[- ]?|deputy )?(?:(?:technical |tech |group |team )?leads?|chair(?:man|woman|person)?s?|members?|conven[eo]rs?|maintainers?|delegates?|liaisons?|mitglied(?:er)?|vorsitz(?:ende[rs]?)?|sprecher(?:in)?|beisitzer(?:in)?)'

/** Such a part and the name of the group, nothing else: "Lead, Release team", "Member (editor), Docs group". */
const PART_IN_GROUP = new RegExp(`^${PART}(?: \\([^()]*\\))?, \\S`, 'i')

/**
 * Whether a seat is no post but somebody's part in a group: by its title, which names the part and the
 * group alone, and as long as nothing is said that only a post has (a share, full-time equivalents, a
 * grade, a role of the catalogue). So projects that people give a part of their time to list who leads
 * and who sits where. The Organization Ontology tells both apart: a `Membership` has a role in a group, a
 * `Post` exists apart from whoever holds it. A part takes no working time that anybody stated, is
 * no line report of whoever leads the group around it, and needs nobody above it.
 */
export function isPartInGroup(position: Position): boolean {
  const { title, fte, grade, roles = [] } = position
  if (fte !== undefined || grade !== undefined || roles.length > 0) return false
  return PART_IN_GROUP.test(title) && holdersOf(position).every(({ share }) => share === undefined)
}

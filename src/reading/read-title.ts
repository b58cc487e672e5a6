import { fold } from '../catalogue/search-words.ts'
import type { TitleAligner } from '../profile/align-title.ts'
import type { NearMiss } from '../profile/find-near-misses.ts'
import type { Weighed } from './class-scores.ts'
import type { Piece } from './piece.ts'
import { isLeaderClass, type RoleClass } from './role-class.ts'

/** Titles of the posts beside the seven, folded; the first that fits names the class. */
const NEIGHBOUR_TITLES: readonly (readonly [RoleClass, RegExp])[] = [
  [
    'ciso',
    /\b(ciso|chief (information )?security officer|(head|director) of (information |cyber ?|it )?security|informationssicherheitsbeauftragte\w*)\b/,
  ],
  ['data-officer', /\b(chief data( and analytics)? officer|head of data|data manager)\b/],
  ['digital-officer', /\b(chief digital officer|(head|director) of digital|digital director)\b/],
  [
    'engineering-manager',
    /\b((director|head) of engineering|engineering manager|manager engineering|(team ?lead|teamleiter\w*) (softwar|entwickl)\w*)\b/,
  ],
  [
    'architect',
    /\b((software|solution|enterprise|system|cloud|chief|it)[ -]?(architect|architekt)\w*|architect)\b/,
  ],
  [
    'product-manager',
    /\b(product (manager|owner|lead)\w*|produkt ?manager\w*|chief product officer|vp of product)\b/,
  ],
  [
    'programme-director',
    /\b(program(me)? (director|manager)\w*|project (director|manager)\w*|projekt ?(leiter|manager)\w*|programm ?leit\w*)\b/,
  ],
  ['service-manager', /\b(service (desk |delivery )?manager\w*|help ?desk (manager|lead)\w*)\b/],
  [
    'it-specialist',
    /\b(system ?administrator\w*|sysadmin|devops engineer|site reliability engineer|(software|backend|frontend|system) ?(engineer|developer|entwickler)\w*|it[ -]administrator\w*|it specialist)\b/,
  ],
]

/** How much a title counts beside the duties, in logits for a sure one (D6). */
const TITLE_WEIGHS = 2.5
const LONGEST_TITLE = 120

/** What a title names, and what it brings to the distribution. */
export type TitleFound = {
  readonly title: string
  readonly role: RoleClass | null
  readonly near: readonly NearMiss[]
  readonly weighed: Weighed | null
}

/**
 * The title of a text: the one given, or its first line where that line is a title the catalogue or
 * the list of neighbours knows.
 */
export function readTitle(
  align: TitleAligner,
  given: string | undefined,
  pieces: readonly Piece[],
): TitleFound | null {
  if (given !== undefined) return titleFound(align, given.slice(0, LONGEST_TITLE))
  const [first] = pieces
  if (!first || first.text.length > LONGEST_TITLE || first.kind === 'bullet') return null
  const title = titleFound(align, first.text.replace(/[.:]$/u, ''))
  const isTitle = title.role !== null || title.near.length > 0
  return isTitle && (first.kind === 'heading' || !/[.!?]$/u.test(first.text)) ? title : null
}

function titleFound(align: TitleAligner, title: string): TitleFound {
  const aligned = align({ title })
  if (aligned.role !== null) {
    const role: RoleClass = isLeader(aligned.role) ? aligned.role : 'none'
    return found(title, role, aligned.near, aligned.confidence, aligned.reason.titleId)
  }
  const folded = fold(title)
  const neighbour = NEIGHBOUR_TITLES.find(([, pattern]) => pattern.test(folded))?.[0]
  if (neighbour) return found(title, neighbour, aligned.near, 0.9, '')
  const isDeputy = aligned.near.some(({ code }) => code === 'deputy' || code === 'works-for')
  if (isDeputy) return found(title, 'none', aligned.near, 0.7, '')
  return { title, role: null, near: aligned.near, weighed: null }
}

const isLeader = (role: string): role is RoleClass => isLeaderClass(role as RoleClass)

function found(
  title: string,
  role: RoleClass,
  near: readonly NearMiss[],
  confidence: number,
  titleId: string,
): TitleFound {
  const gives = { [role]: TITLE_WEIGHS * confidence }
  const from = titleId === '' ? [] : [titleId]
  return {
    title,
    role,
    near,
    weighed: { code: 'title', id: title, places: [], from, gives, strength: 1, leads: 0 },
  }
}

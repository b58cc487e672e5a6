import type { ReducedTitle } from './reduce-title.ts'
import { BEFORE_NO_OFFICER, BEHIND_NO_OFFICER } from './title-vocabulary.ts'

const LAST = /^(.+) (c[it]o|chief (?:\S+ ){1,2}officer)$/
const FIRST = /^(c[it]o|chief (?:\S+ ){1,2}officer) (.+)$/

const ALONE = /^(?:c[it]o|chief (?:\S+ ){1,2}officer)$/

/** An officer's title in a longer one, and the part of the organisation that stands beside it. */
export type OfficerWithin = { readonly officer: string; readonly scope: string }

/**
 * An officer's title at the end or the beginning of a reduced title, whatever part of the organisation
 * stands beside it: "Border Force CIO", "Chief Information Officer Personal Tax"; and the officer who
 * is called a head ("Head CIO"), without scope. None where the words beside it name a unit or a person
 * around the officer: "CIO Office", "Lead Architect CTO".
 */
export function officerWithin({
  wordings,
  rank,
  subject,
}: Pick<ReducedTitle, 'wordings' | 'rank' | 'subject'>): OfficerWithin | null {
  const about = subject.join(' ')
  if (rank !== null)
    return rank === 'head' && ALONE.test(about) ? { officer: about, scope: '' } : null
  const [plain = ''] = wordings
  const [, before = '', last] = LAST.exec(plain) ?? []
  if (last !== undefined && !BEFORE_NO_OFFICER.test(before)) return { officer: last, scope: before }
  const [, first, behind = ''] = FIRST.exec(plain) ?? []
  if (first !== undefined && !BEHIND_NO_OFFICER.test(behind))
    return { officer: first, scope: behind }
  return null
}

import type { ReducedTitle } from './reduce-title.ts'
import { AROUND_OFFICERS } from './title-vocabulary.ts'

const LAST = /^(.+) (c[it]o|chief (?:\S+ ){1,2}officer)$/
const FIRST = /^(c[it]o|chief (?:\S+ ){1,2}officer) (.+)$/

/**
 * An officer's title at the end or the beginning of a reduced title, whatever part of the organisation
 * stands beside it: "Border Force CIO", "Chief Information Officer Personal Tax". None where the words
 * beside it name a unit or a person around the officer: "CIO Office", "Lead Architect CTO".
 */
export function officerWithin({ wordings, rank }: Pick<ReducedTitle, 'wordings' | 'rank'>): {
  readonly officer: string
  readonly scope: string
} | null {
  const [plain = ''] = wordings
  if (rank !== null) return null
  const [, before, last] = LAST.exec(plain) ?? []
  const [, first, behind] = FIRST.exec(plain) ?? []
  const [officer, scope] = last === undefined ? [first, behind] : [last, before]
  if (officer === undefined || scope === undefined || AROUND_OFFICERS.test(scope)) return null
  return { officer, scope }
}

import type { Catalogue } from '../catalogue/catalogue.ts'
import { createTitleAligner } from '../profile/align-title.ts'

/**
 * What a title says over and above a role: `retail` for "CIO, Retail", nothing for "CIO" and for
 * "Chief Information Officer". Two seats of one role with the same distinction cannot be told apart.
 */
export type TitleDistinction = (title: string, role: string) => string

/** How many titles are remembered; a document has few different ones among its leaders. */
const MOST_REMEMBERED = 10_000

/**
 * Reads distinctions off titles with the aligner of the room `profile`: words of scope and qualifiers
 * it left out, or what keeps the title from being the role ("Deputy"). Who acts for a while makes no
 * difference. A title the catalogue does not know at all distinguishes nothing: the document says
 * that the seat has the role, and no more.
 */
export function createTitleDistinction(catalogue: Catalogue): TitleDistinction {
  const align = createTitleAligner(catalogue)
  const known = new Map<string, string>()
  return (title, role) => {
    const key = `${role}\n${title}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    const words = distinguish(align({ title }), role)
    if (known.size < MOST_REMEMBERED) known.set(key, words)
    return words
  }
}

/** What sets a seat apart from the holder of the role itself. Other near misses are mere wording. */
const APART: readonly string[] = ['deputy', 'works-for', 'narrower']

function distinguish(
  alignment: ReturnType<ReturnType<typeof createTitleAligner>>,
  role: string,
): string {
  const named = alignment.role === null ? [] : [alignment, ...alignment.also]
  const found = named.find((one) => one.role === role)
  if (found) {
    return found.reason.leftOut
      .filter(({ code }) => code !== 'acting')
      .map(({ words }) => words.toLowerCase())
      .sort()
      .join(' ')
  }
  const near = alignment.near.find(
    ({ roles, code }) => APART.includes(code) && (roles as readonly string[]).includes(role),
  )
  return near ? `${near.code} ${near.words}`.toLowerCase() : ''
}

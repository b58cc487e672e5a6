import type { Catalogue } from '../catalogue/catalogue.ts'
import { ROLE_IDS, type RoleId } from '../catalogue/ids.ts'
import { type Word, wordsOf } from '../catalogue/search-words.ts'
import { NAMED } from './intent.ts'

/** Roles and titles a question names, and the words left when they are taken out. */
export type Mentions = {
  /** In the order in which the question names them, each once. */
  readonly roles: readonly RoleId[]
  /** Ids of the titles whose words stand there, longest first. */
  readonly titles: readonly string[]
  /** The words that name no role. */
  readonly rest: readonly Word[]
  /** All folded words in order, `@` in place of each name. */
  readonly pattern: readonly string[]
}

type Name = { readonly roles: readonly RoleId[]; readonly title: string | null }

/** Finds the roles a question names, through every title of the catalogue in either language. */
export type FindMentions = {
  (words: readonly Word[]): Mentions
  /** The words names are made of, folded. */
  readonly words: ReadonlySet<string>
}

const LONGEST_NAME = 7

/**
 * Builds the finder. Role names and abbreviations come first, then titles that mean a role;
 * a false friend is noted as a title without naming any role.
 */
export function createFindMentions(catalogue: Catalogue): FindMentions {
  const names = new Map<string, Name>()
  const spellings = new Set<string>()
  const add = (text: string, name: Name) => {
    for (const { folded } of wordsOf(text)) spellings.add(folded)
    const key = keyOf(wordsOf(text))
    if (key !== '' && !names.has(key)) names.set(key, name)
  }
  const { titles } = catalogue.data
  for (const kind of ['name', 'synonym', 'reading', 'near', 'false-friend'] as const) {
    for (const title of titles) {
      if (title.kind !== kind) continue
      const means = kind === 'near' || kind === 'false-friend' ? [] : title.means.slice(0, 1)
      add(title.title, { roles: means, title: title.id })
    }
    if (kind !== 'name') continue
    for (const id of ROLE_IDS) {
      const role = catalogue.roles.get(id)
      if (!role || role.kind === 'organisation') continue
      const name = { roles: [id], title: null }
      add(role.name.en, name)
      add(role.name.de, name)
      if (role.abbreviation !== null) add(role.abbreviation, name)
      add(id, name)
    }
  }

  const find = (words: readonly Word[]): Mentions => {
    const roles: RoleId[] = []
    const found: { readonly id: string; readonly length: number }[] = []
    const rest: Word[] = []
    const pattern: string[] = []
    for (let at = 0; at < words.length; ) {
      let taken = 0
      for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count--) {
        const name = names.get(keyOf(words.slice(at, at + count)))
        if (!name) continue
        for (const role of name.roles) if (!roles.includes(role)) roles.push(role)
        if (name.title !== null) found.push({ id: name.title, length: count })
        pattern.push(NAMED)
        taken = count
        break
      }
      const word = words[at]
      if (taken === 0 && word) {
        rest.push(word)
        pattern.push(word.folded)
      }
      at += Math.max(taken, 1)
    }
    const longestFirst = [...found].sort((a, b) => b.length - a.length)
    return { roles, titles: [...new Set(longestFirst.map(({ id }) => id))], rest, pattern }
  }
  return Object.assign(find, { words: spellings })
}

/** Names meet in any inflection: `directors`, `IT-Leiterin`, `CTOs`; but
 * `leitet` is no `Leiter`. */
function keyOf(words: readonly Word[]): string {
  return words.map(({ folded }) => nameStem(folded)).join(' ')
}

function nameStem(folded: string): string {
  if (folded.length < 3) return folded
  return folded
    .replace(/(er|or|nd|ekt|ef)(in|innen|n|en|s)$/, '$1')
    .replace(/(isch|lich|ig)e[mnrs]?$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/^direktor$/, 'director')
}

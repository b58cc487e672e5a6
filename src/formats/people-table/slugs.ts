import { LONGEST_ID } from '../../model/bounds.ts'
import { fingerprint } from '../../model/hash-text.ts'
import { foldWords, plainLetters } from './fold-text.ts'

const LONGEST_SLUG = 60

/** Room kept for what tells ids apart. */
const LONGEST_STEM = LONGEST_ID - 16

/** A text as an id: small letters, digits, hyphens. Where no Latin letter is in it, a fingerprint. */
export function slugOf(text: string, kind: string): string {
  const slug = foldWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // What lost most of its letters says nothing any more, and others may lose the same.
  return slug.length * 2 > letters && slug !== '' ? slug : `${kind}-${fingerprint(text)}`
}

/** A number or code as an id: as it is, but for characters that no id has. */
export function numberAsId(number: string): string {
  const plain = withoutAccents(number)
    .replace(/[^A-Za-z0-9._:/-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, LONGEST_STEM)
    .replace(/[^A-Za-z0-9]+$/, '')
  return plain === '' ? `n-${fingerprint(number)}` : plain
}

/** Letters without accents, case kept. */
const withoutAccents = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : [...text]
        .map((letter) => {
          const plain = plainLetters(letter)
          return letter === letter.toLowerCase() ? plain : plain.toUpperCase()
        })
        .join('')

/** The part of an address before the `@` as an id. */
export const addressAsId = (email: string): string => numberAsId(email.split('@')[0] ?? email)

/** Sorts by ids or numbers in the order people count: `p2` before `p10`. */
export function sortedByNumber<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const keyed = items.map((item) => {
    const key = keyOf(item)
    return { item, key, countable: countableOf(key) }
  })
  keyed.sort((a, b) => inOrder(a.countable, b.countable) || inOrder(a.key, b.key))
  return keyed.map(({ item }) => item)
}

/** Every number in a text with as many digits, so that texts sort as numbers do. */
const countableOf = (key: string): string =>
  /\d/.test(key) ? key.replace(/\d+/g, (digits) => digits.padStart(15, '0')) : key

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { endHash, feedHash, HASH_START, hashText } from '../model/hash-text.ts'
import type { Person } from '../model/person.ts'

/** Forms of address, which are no part of a name. */
const FORMS = ['dr', 'prof', 'mr', 'mrs', 'ms', 'herr', 'frau', 'dipl', 'ing', 'mag', 'sir', 'dame']
const NOT_NAME = new RegExp(`\\b(${FORMS.join('|')})\\b\\.?`, 'g')
const ADDRESSES: ReadonlySet<number> = new Set(FORMS.map(hashText))

/** Mailboxes that several people read. */
const SHARED =
  /^(info|office|contact|kontakt|it|hr|admin|service|support|help(desk)?|sekretariat|secretary|team|mail|post|verwaltung|board|no-?reply)@/

/**
 * The words of a name in the order of the alphabet, so that "Nkemelu, Ada" is "Ada Nkemelu": without
 * case, accents, forms of address and initials. Empty for fewer than two words: too little to go by.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name)
  return words.length < 2 ? '' : [...words].sort().join(' ')
}

/** An e-mail address without case and blanks; empty where there is none or several people share it. */
export function emailKey({ email = '' }: Person): string {
  const key = email.trim().toLowerCase()
  return key.includes('@') && !SHARED.test(key) ? key : ''
}

/**
 * A number that is the same for names of one `nameKey`, without making the key: most names are there
 * once. It is that of all words together, whatever their order; 0 where there is none.
 */
export function nameHash(name: string): number {
  let sum = 0
  let word = HASH_START
  let length = 0
  const end = () => {
    // A single letter is an initial.
    if (length > 1) sum = withWord(sum, endHash(word))
    word = HASH_START
    length = 0
  }
  for (let i = 0; i < name.length; i++) {
    const code = lowerCase(name.charCodeAt(i))
    if (code > LAST_PLAIN || code === UNDERSCORE) {
      return wordsOf(name).reduce((all, one) => withWord(all, hashText(one)), 0)
    }
    if (isLetter(code) || isDigit(code)) {
      word = feedCode(word, code)
      length++
    } else {
      end()
    }
  }
  end()
  return sum
}

/** A number that is the same for addresses of one `emailKey`; also for some that have none. */
export function emailHash(email: string): number {
  let hash = EMAIL_START
  for (let i = 0; i < email.length; i++) {
    const code = lowerCase(email.charCodeAt(i))
    if (code > LAST_PLAIN) return plainHash(email.trim().toLowerCase())
    if (code > BLANK) hash = feedCode(hash, code)
  }
  return endHash(hash)
}

/** The same for an address in one case already. */
function plainHash(email: string): number {
  let hash = EMAIL_START
  for (let i = 0; i < email.length; i++) {
    const code = email.charCodeAt(i)
    if (code > BLANK) hash = feedCode(hash, code)
  }
  return endHash(hash)
}

const EMAIL_START = feedHash(HASH_START, 'email')
const BLANK = 0x20
const UNDERSCORE = 0x5f
const LAST_PLAIN = 0x7e

const feedCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const lowerCase = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + BLANK : code)
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Takes a word into the number of a name; forms of address are no part of it. */
const withWord = (sum: number, hash: number): number =>
  ADDRESSES.has(hash) ? sum : (sum + hash) | 0

/** Whether two names may belong to one human being: they have a word in common. */
export function namesMeet(a: string, b: string): boolean {
  const words = new Set(wordsOf(a))
  return wordsOf(b).some((word) => words.has(word))
}

/** Names without accents, most of them in many places, need no folding. */
const PLAIN = /^[\x20-\x7e]*$/

function unaccented(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

/** Plain names without an underscore, which is neither part of a word nor between two of them. */
const PLAIN_WORDS = /^[\x20-\x5e\x60-\x7e]*$/

function wordsOf(name: string): readonly string[] {
  if (PLAIN_WORDS.test(name)) {
    const plain = name.toLowerCase().split(/[^a-z0-9]+/)
    return plain.filter((word) => word.length > 1 && !FORMS.includes(word))
  }
  const folded = (PLAIN.test(name) ? name : unaccented(name)).toLowerCase()
  const words = folded.replace(NOT_NAME, ' ').split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 1)
}

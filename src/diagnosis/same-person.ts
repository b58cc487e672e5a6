import type { Person } from '../model/person.ts'

/** Marks between the parts of a name, and forms of address that are no part of it. */
const NOT_NAME = /\b(dr|prof|mr|mrs|ms|herr|frau|dipl|ing|mag|sir|dame)\b\.?/g

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

function wordsOf(name: string): readonly string[] {
  const folded = (PLAIN.test(name) ? name : unaccented(name)).toLowerCase()
  const words = folded.replace(NOT_NAME, ' ').split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 1)
}

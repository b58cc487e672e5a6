import type { Person } from '../../model/person.ts'

/** Says whether a text names one of the people. */
export type NameFinder = (text: string) => boolean

const WORD = /[\p{L}\p{N}'’-]+/gu

/**
 * Prepares the names of people to be looked for in texts: whole names, whatever their case, found by
 * their last word, so that a text takes time by its own length and not by how many people there are.
 */
export function createNameFinder(people: readonly Pick<Person, 'name'>[]): NameFinder {
  const byLastWord = new Map<string, string[]>()
  for (const { name } of people) {
    const words = wordsOf(name)
    const last = words.at(-1)
    if (last === undefined) continue
    const known = byLastWord.get(last)
    if (known) known.push(words.join(' '))
    else byLastWord.set(last, [words.join(' ')])
  }
  return (text) => {
    const words = wordsOf(text)
    const whole = ` ${words.join(' ')} `
    return words.some((word) => byLastWord.get(word)?.some((name) => whole.includes(` ${name} `)))
  }
}

const wordsOf = (text: string): readonly string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase())

import { fold } from '../catalogue/search-words.ts'
import type { Intent } from './intent-pattern.ts'
import { INTENT_PATTERNS } from './intent-patterns.ts'

type Compiled = {
  readonly intent: Intent
  readonly named: number
  readonly pattern: RegExp
  readonly words: ReadonlySet<string>
}

/** Stands in the text for a role or title that is named. */
export const NAMED = '@'

const ARTICLE =
  '(?:(?:a|an|the|our|your|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|unser|unserem) )?'

/** `Treibt der CIO …`, `Does the CTO …`: a question to be answered by yes or no. */
const VERB_FIRST = new RegExp(`^ \\S+ ${ARTICLE}${NAMED} `)

const COMPILED: readonly Compiled[] = INTENT_PATTERNS.map(({ intent, named, phrases }) => {
  const alternatives = phrases
    .split(',')
    .map((phrase) =>
      fold(phrase.trim().replace(/\s+/g, ' '))
        .replaceAll(' * ', ' (?:\\S+ ){0,10}')
        .replaceAll(NAMED, `${ARTICLE}${NAMED}`),
    )
  const words = new Set(fold(phrases).split(/[\s,*@]+/))
  return { intent, named, pattern: new RegExp(` (?:${alternatives.join('|')}) `), words }
})

/** What a question wants, and all words that can say so. */
export type Understood = { readonly intent: Intent; readonly words: ReadonlySet<string> }

/** Words that may stand anywhere in a question without changing what it wants. */
const FILLERS = new RegExp(
  ` (?:${fold(`
    on earth|in the world|the hell|the heck|in general|as a rule|by the way|usually|normally|
    typically|generally|always|often|constantly|ideally|actually|exactly|really|please|both|best|
    um himmels willen|zum teufel|am besten|in der regel|im allgemeinen|eigentlich|genau|überhaupt|
    denn|bloß|bitte|immer|ständig|dauernd|oft|häufig|meistens|normalerweise|üblicherweise|wirklich|
    eher|nun|halt|so|mal|ungefähr|etwa|now|all the time`)
    .trim()
    .replace(/\|\s+/g, '|')})(?= )`,
  'g',
)

/** The words that say what is wanted, long enough to be misspelt. */
export const INTENT_WORDS: readonly string[] = [
  ...new Set(COMPILED.flatMap(({ words }) => [...words])),
].filter((word) => word.length > 5)

/**
 * What a question wants. Takes its folded words in order, `@` for each role or title it names, and
 * how many those are; `topic` where nothing but words of matter stands there. Words that only fill
 * may be left out for it.
 */
export function intentOf(folded: readonly string[], named: number): Understood {
  const text = ` ${folded.join(' ')} `
  const bare = text.replace(FILLERS, '')
  const found = COMPILED.find(
    (entry) => named >= entry.named && (entry.pattern.test(text) || entry.pattern.test(bare)),
  )
  if (found) return found
  const intent = VERB_FIRST.test(bare) && named > 0 ? 'involved' : 'topic'
  return { intent, words: new Set() }
}

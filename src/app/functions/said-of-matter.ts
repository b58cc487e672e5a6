import type { Language } from '../../model/language.ts'
import type { Place } from '../../reading/reading.ts'

/** Words between a verb and a responsibility from which on the one is rarely said of the other. */
const MOST_BETWEEN = 10

/** A statement of answering, which stands above every noun behind it ("the development of"). */
const ANSWERS =
  /\b(?:(?:overall|full|sole|ultimate) )?(?:responsib(?:le|ility|ilities)|accountab(?:le|ility))(?:(?: to [^.;:]{1,80}?)? for)\b|\b(?:verantwortlich|verantwortung|zuständig) für\b/giu

/** A noun of doing that names a kind of office unless something of it follows: "Project Management Office". */
const NOUN = /(?:ment|tion|ship)$/i

/** An English preposition, and what it hangs on: what is done to the matter itself, or how much of it. */
const PREPOSITION =
  /([\p{L}]+)[,)]? (?:of|for|in|by|with|within|via|through|under|including|between|from|across)\b/giu
const OF_THE_MATTER =
  /^(?:\p{L}+(?:ing|tion|tions|ment|ship|sight)|provis(?:i?)on|deliver(?:y|ies)|design|support|aspects?|areas?|parts?|all|range|portfolio|programmes?|programs?|number|running|upkeep|use|work|works?|responsible|accountable|responsibility|accountability|on|leads?|led|liaison|relationships?|performance|quality|direction|analysis|advice|control|review|procurement|purchase|life|introduction)$/iu

/** Who has a title does what it says only right behind it: "Head of IT, part of ...". */
const TITLE = /^head$/i
const BEHIND_TITLE = /^ of (?:the )?(?:\p{L}+ ){0,1}$/iu

/** "industry leading" says what something is like. */
const BOAST = /\b(industry|market|world|sector|class)[ -]$/i

/** The words that say that a post answers for what follows, nearest before a place; nothing where none do. */
export function answeringBefore(text: string, from: number, { start }: Place): Place | null {
  let nearest: Place | null = null
  for (const match of text.slice(from, start).matchAll(ANSWERS)) {
    const at = from + match.index
    nearest = { start: at, end: at + match[0].length }
  }
  return nearest
}

/**
 * Whether a word that says how a post takes part is said of a responsibility: near it, in its clause, and of
 * the responsibility itself rather than of something that has to do with it ("sets the strategy for ...",
 * "manages suppliers in the delivery of ..."). In English what is done stands behind that word; one
 * that comes later belongs to another clause.
 */
export function isSaidOf(text: string, said: Place, named: Place, language: Language): boolean {
  const verb = text.slice(said.start, said.end)
  if (said.start >= named.start && said.end <= named.end) {
    return !NOUN.test(verb) && !TITLE.test(verb)
  }
  if (language === 'en' && said.start > named.start) return false
  const [first, second] = said.start < named.start ? [said, named] : [named, said]
  const between = text.slice(first.end, second.start)
  if (/[;:•]| [-–] /.test(between)) return false
  if ((between.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) > MOST_BETWEEN) return false
  return language !== 'en' || isObject(text, said, verb, between)
}

function isObject(text: string, said: Place, verb: string, between: string): boolean {
  if (TITLE.test(verb)) return BEHIND_TITLE.test(between)
  if (BOAST.test(text.slice(Math.max(0, said.start - 12), said.start))) return false
  if (NOUN.test(verb) && !/^(?:,? (?:and|&) \p{L}+|, \p{L}+)* of\b/iu.test(between)) return false
  const plain = `${verb} ${between.trim()} `.replace(/\b(day|end)[ -]to[ -](day|end)\b/gi, '')
  return [...plain.matchAll(PREPOSITION)].every(([, noun = '']) => OF_THE_MATTER.test(noun))
}

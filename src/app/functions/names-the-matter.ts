import type { Language } from '../../model/language.ts'
import type { Place } from '../../reading/reading.ts'

/** Words between two others that make no phrase of them: each may belong to a matter of its own. */
const BETWEEN = /\b(the|and|to|our|or|with|for|an?|as|und|oder|der|die|das|zu|für|mit)\b|&/i

/** What a phrase ends with that needs something behind it: "interface between" whom? */
const OPEN_END = /\b(between|across|with|of|to|for|in|on|by|among|zwischen|über|mit|von)$/i

/** What may stand behind a noun without being named by it: marks, small words, verbs, participles. */
const NO_HEAD =
  /^\s*(?:$|[^\p{L}\p{N}\s-]|[-–] |(?:and|or|of|for|to|in|on|at|by|with|within|without|across|from|into|through|throughout|via|as|under|over|against|between|during|per|than|that|which|who|whose|where|when|while|so|if|not|including|is|are|was|were|be|been|being|has|have|had|can|may|must|shall|should|will|would|meets?|supports?|supporting|ensuring|ensures?|using|used|enabling|enables?|delivered|provided|managed|needed|required)\b)/iu

/** Heads that leave a matter what it is: whoever leads the security function leads security. */
const SAME_HEAD = /^\s+(functions?|services?|management|framework|portfolio|activities)\b/i

/** "current and future needs": what is meant is all of them, not the future. */
const ALL_TIMES = /\b(current|existing|present|old) (and|or) $/i

/**
 * Whether words are a phrase that names a matter: more than one, neither marks nor small words between
 * them, nothing left open at their end.
 */
export function isPhrase(words: string): boolean {
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return count > 1 && !/[,;:.()]/.test(words) && !BETWEEN.test(words) && !OPEN_END.test(words)
}

/**
 * Whether a phrase is what the text is about at its place, and not a part of a longer name of something
 * else: an English compound is what its last word is ("data warehouse solutions" are solutions, an "IT
 * delivery strand" is a strand). German writes compounds as one word.
 */
export function isWholeName(text: string, { start, end }: Place, language: Language): boolean {
  if (language !== 'en') return true
  const behind = text.slice(end, end + 60)
  const head = SAME_HEAD.exec(behind)
  const rest = head ? behind.slice(head[0].length) : behind
  return NO_HEAD.test(rest) && !ALL_TIMES.test(text.slice(Math.max(0, start - 20), start))
}

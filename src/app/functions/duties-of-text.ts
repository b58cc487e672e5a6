import type { Language } from '../../model/language.ts'
import { VERBS, type Verb } from '../../model/verb.ts'
import type { Place, Reading } from '../../reading/reading.ts'

/** A duty that a text says outright, with the sentence that says it. */
export type DutyOfText = {
  readonly verb: Verb
  readonly of: string
  /** The sentence, its blanks made single. */
  readonly sentence: string
  /** The words that name verb and responsibility alone. */
  readonly words: string
  readonly confidence: number
}

/** The duties a text says outright, and how many it only hints at. */
export type DutiesOfText = { readonly duties: readonly DutyOfText[]; readonly unsure: number }

/**
 * How sure a duty is that is taken over: the share of such readings, rounded down to a tenth, that at
 * least one of two readers marked too in 200 sentences of real texts (78 of 94).
 */
const CONFIDENCE = 0.8

/** Words between two others that make no phrase of them: each may belong to a matter of its own. */
const BETWEEN = /\b(the|and|to|our|or|with|for|an?|as|und|oder|der|die|das|zu|für|mit)\b/i

/** From so many words between them on, a verb is rarely said of a responsibility. */
const MOST_BETWEEN = 10

/** Longest sentence that stands as evidence; the words alone stand for longer ones. */
const LONGEST_SENTENCE = 600

/**
 * The duties a reading carries without anybody looking on, which is stricter than what is proposed to a
 * reader: in sentences that say by a word how the post takes part, and name the responsibility by a
 * phrase. A single word may as well mean the matter of another trade. Of several
 * sentences on one responsibility the one with the strongest verb counts, the first of equals.
 */
export function dutiesOfText(text: string, { pieces }: Reading): DutiesOfText {
  const best = new Map<string, DutyOfText>()
  const hinted = new Set<string>()
  for (const { start, end, kind, section, language, verb, responsibilities } of pieces) {
    if (kind === 'heading' || (section !== 'duties' && section !== 'open')) continue
    const said = verb?.place ?? null
    for (const { responsibility: of, ...place } of responsibilities) {
      const phrase = text.slice(place.start, place.end)
      if (!verb || !said || !isPhrase(phrase) || !isSaidOf(text, said, place, language)) {
        hinted.add(of)
        continue
      }
      const known = best.get(of)
      if (known && VERBS.indexOf(known.verb) <= VERBS.indexOf(verb.verb)) continue
      const words = `${single(text.slice(said.start, said.end))} … ${single(phrase)}`
      const sentence = single(text.slice(start, end))
      const evidence = sentence.length > LONGEST_SENTENCE ? words : sentence
      best.set(of, { verb: verb.verb, of, sentence: evidence, words, confidence: CONFIDENCE })
    }
  }
  const unsure = [...hinted].filter((of) => !best.has(of)).length
  return { duties: [...best.values()], unsure }
}

/** Whether words are a phrase: more than one, and neither marks nor small words between them. */
function isPhrase(words: string): boolean {
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return count > 1 && !/[,;:.()]/.test(words) && !BETWEEN.test(words)
}

/**
 * Whether a word that says how a post takes part is said of a responsibility: near it and in its clause.
 * In English what is done stands behind that word; one that comes later belongs to another clause.
 */
function isSaidOf(text: string, said: Place, named: Place, language: Language): boolean {
  if (language === 'en' && said.start > named.start) return false
  const [first, second] = said.start < named.start ? [said, named] : [named, said]
  const between = text.slice(first.end, second.start)
  if (/[;:]/.test(between)) return false
  return (between.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) <= MOST_BETWEEN
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim()

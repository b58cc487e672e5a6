import { VERBS, type Verb } from '../../model/verb.ts'
import type { Reading } from '../../reading/reading.ts'

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
 * How sure a reading is, by the words that name the responsibility: the share of such readings, rounded
 * down to a tenth, that at least one of two readers marked too in 200 sentences of real texts (68 of 82,
 * 48 of 69).
 */
const TWO_WORDS = 0.8
const MORE_WORDS = 0.6

/** Longest sentence that stands as evidence; the words alone stand for longer ones. */
const LONGEST_SENTENCE = 600

/**
 * The duties a reading carries without anybody looking on, stricter than what is proposed to a reader: in sentences of duties that say by a word how the post takes part, and name
 * the responsibility by a phrase. A single word may as well mean the matter of another trade. Of several
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
      const confidence = confidenceOf(phrase)
      // In English what is done stands behind the word that says how; a later word is another clause's.
      const isBehind = said !== null && (language !== 'en' || said.start <= place.start)
      if (verb === null || said === null || confidence === null || !isBehind) {
        hinted.add(of)
        continue
      }
      const known = best.get(of)
      if (known && VERBS.indexOf(known.verb) <= VERBS.indexOf(verb.verb)) continue
      const words = `${single(text.slice(said.start, said.end))} … ${single(phrase)}`
      const sentence = single(text.slice(start, end))
      const evidence = sentence.length > LONGEST_SENTENCE ? words : sentence
      best.set(of, { verb: verb.verb, of, sentence: evidence, words, confidence })
    }
  }
  const unsure = [...hinted].filter((of) => !best.has(of)).length
  return { duties: [...best.values()], unsure }
}

/** Null where the words do not carry it: a single one, or several that a mark parts. */
function confidenceOf(phrase: string): number | null {
  const words = phrase.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (words < 2 || /[,;:.()]/.test(phrase)) return null
  return words === 2 ? TWO_WORDS : MORE_WORDS
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim()

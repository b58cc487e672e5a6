import { VERBS, type Verb } from '../../model/verb.ts'
import type { NamedResponsibility, Place, Reading, ReadPiece } from '../../reading/reading.ts'
import { isPhrase, isWholeName } from './names-the-matter.ts'
import { answeringBefore, isSaidOf } from './said-of-matter.ts'

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
 * least one reader marked too in real sentences. 33 of 36 in the 200 it was made by, 9 of 11 in others:
 * the lower counts.
 */
const CONFIDENCE = 0.8

/** Longest sentence that stands as evidence; the words alone stand for longer ones. */
const LONGEST_SENTENCE = 600

/**
 * The duties a reading carries without anybody looking on, which is stricter than what is proposed to a
 * reader: in sentences that say by a word how the post takes part, and name the responsibility by a
 * phrase. A single word may as well mean the matter of another trade, a part of a longer name something
 * else, and a phrase that may mean two responsibilities gives the one it is called by, or none. Of several
 * sentences on one responsibility the one with the strongest verb counts, the first of equals.
 */
export function dutiesOfText(text: string, { pieces }: Reading): DutiesOfText {
  const best = new Map<string, DutyOfText>()
  const hinted = new Set<string>()
  for (const piece of pieces) {
    const { start, end, kind, section, responsibilities } = piece
    if (kind === 'heading' || (section !== 'duties' && section !== 'open')) continue
    for (const named of responsibilities) {
      const { responsibility: of } = named
      const taken = isNamedAlone(text, named, responsibilities) ? partIn(text, piece, named) : null
      if (taken === null) {
        hinted.add(of)
        continue
      }
      const { verb, said } = taken
      const known = best.get(of)
      if (known && VERBS.indexOf(known.verb) <= VERBS.indexOf(verb)) continue
      const phrase = single(text.slice(named.start, named.end))
      const words = `${single(text.slice(said.start, said.end))} … ${phrase}`
      const sentence = single(text.slice(start, end))
      const evidence = sentence.length > LONGEST_SENTENCE ? words : sentence
      best.set(of, { verb, of, sentence: evidence, words, confidence: CONFIDENCE })
    }
  }
  const unsure = [...hinted].filter((of) => !best.has(of)).length
  return { duties: [...best.values()], unsure }
}

/** The part a piece says that the post has in a responsibility it names, and the words that say so. */
function partIn(
  text: string,
  { start, language, verb }: ReadPiece,
  named: NamedResponsibility,
): { readonly verb: Verb; readonly said: Place } | null {
  if (!isPhrase(text.slice(named.start, named.end))) return null
  if (!isWholeName(text, named, language)) return null
  const answering = answeringBefore(text, start, named)
  if (answering && isSaidOf(text, answering, named, language)) {
    return { verb: 'answers-for', said: answering }
  }
  const said = verb?.place
  if (!verb || !said || !isSaidOf(text, said, named, language)) return null
  return { verb: verb.verb, said }
}

/** One phrase is one matter: where others share its words, it is the one with a word of its own name in it. */
function isNamedAlone(
  text: string,
  named: NamedResponsibility,
  all: readonly NamedResponsibility[],
): boolean {
  const rivals = all.filter((one) => one.start < named.end && named.start < one.end)
  if (rivals.length < 2) return true
  const phrase = text.slice(named.start, named.end).toLowerCase()
  const called = rivals.filter(({ responsibility }) =>
    responsibility.split(/[.-]/).some((word) => word.length > 3 && phrase.includes(word)),
  )
  return called.length === 1 && called[0] === named
}

const single = (text: string): string => text.replace(/\s+/g, ' ').trim()

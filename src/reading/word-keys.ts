import { mayBeCompound, partsOfCompound } from '../catalogue/compounds.ts'
import { fold, stem } from '../catalogue/search-words.ts'

/** A word of a text that cues use: where it stands, and the numbers of the stems it is compared by. */
export type KeyedWord = {
  /** Which word of the text it is, those that no cue uses counted. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly keys: readonly number[]
}

/** Gives words their keys; only words of the vocabulary have any. */
export type WordKeys = {
  /** The words of a text that have keys, in order; `offset` is where the text begins in the whole. */
  readonly scan: (text: string, offset: number) => readonly KeyedWord[]
}

/** Letters, digits, and marks that part no word: soft hyphens, zero widths, directions (R3). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*/gu
const MARKS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu
const LONGEST_WORD = 60
/** Surfaces remembered before the memory starts anew: enough for any text, bounded for all of them. */
const MOST_REMEMBERED = 50_000
const NONE: readonly number[] = []

/** How a single word of either language is called in the cues. */
const SAME: Readonly<Record<string, string>> = {
  ...{ ict: 'it', edv: 'it', informationstechnik: 'it', informationstechnologie: 'it' },
  ...{
    informationstechnologien: 'it',
    iuk: 'it',
    itk: 'it',
    center: 'centre',
    programmes: 'program',
  },
  // Who develops is not what is developed, though the stems are one.
  ...{ entwickler: 'entwickler', entwicklern: 'entwickler', entwicklerin: 'entwickler' },
  ...{ entwicklerinnen: 'entwickler', entwicklers: 'entwickler' },
  ...{ programme: 'program', organisation: 'organization', licence: 'license' },
}

/** A plural or genitive whose `s` goes before the ending proper: `budgets`, `managers`. */
const PLURAL = /[^sui]s$(?<!ies)(?<=....)/

/** The form by which a word is compared: folded, without its ending (M1). */
export function keyOf(word: string): string {
  const folded = fold(word)
  return SAME[folded] ?? stem(PLURAL.test(folded) ? folded.slice(0, -1) : folded)
}

/**
 * The form by which words of strict phrases are compared: only number, case and tense are taken off,
 * so that who manages is no manager. It begins with a mark no stem has.
 */
export function formKeyOf(word: string): string {
  const folded = fold(word)
  const same = SAME[folded] ?? folded
  if (/.{3}ies$/.test(same)) return `~${same.slice(0, -3)}y`
  return `~${same.replace(/(?<=.{3})(?:ing|ed|en|es|n|s|e|y)$/, '')}`
}

/**
 * Words compared against a vocabulary of stems, each with its number. Parts of German compounds count
 * where the vocabulary of compounds holds them all.
 */
export function createWordKeys(
  vocabulary: ReadonlyMap<string, number>,
  ofCompounds: ReadonlySet<string>,
): WordKeys {
  const it = ['it', formKeyOf('it')].flatMap((key) => vocabulary.get(key) ?? [])
  const information = vocabulary.get(keyOf('information'))
  const beside = new Set(
    ['technology', 'technologies', 'systems'].flatMap((word) => vocabulary.get(keyOf(word)) ?? []),
  )
  const remembered = new Map<string, readonly number[]>()
  const holds = (part: string) => ofCompounds.has(keyOf(part))
  const keysOf = (surface: string): readonly number[] => {
    if (surface === 'it' || surface === 'It' || surface.length > LONGEST_WORD) return NONE
    const word = surface.replace(MARKS, '').normalize('NFC')
    const whole = vocabulary.get(keyOf(word))
    const folded = fold(word)
    const parts = mayBeCompound(folded) ? (partsOfCompound(folded, holds) ?? []) : []
    const all = [
      whole,
      vocabulary.get(formKeyOf(word)),
      ...parts.flatMap((part) => [vocabulary.get(keyOf(part)), vocabulary.get(formKeyOf(part))]),
    ]
    const keys = [...new Set(all)].filter((key) => key !== undefined)
    return keys.length === 0 ? NONE : keys
  }
  const keysOfSurface = (surface: string) => {
    const known = remembered.get(surface)
    if (known) return known
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    const keys = keysOf(surface)
    remembered.set(surface, keys)
    return keys
  }
  return {
    scan: (text, offset) => {
      const words: KeyedWord[] = []
      let at = 0
      WORD.lastIndex = 0
      for (let found = WORD.exec(text); found; found = WORD.exec(text), at++) {
        const [surface] = found
        const keys = keysOfSurface(surface)
        if (keys.length === 0) continue
        const start = offset + found.index
        const before = words.at(-1)
        // "Information technology" and "information systems" are IT, spelt out.
        const isSpelt =
          information !== undefined &&
          before?.at === at - 1 &&
          before.keys.includes(information) &&
          keys.some((key) => beside.has(key))
        const end = start + surface.length
        words.push({ at, start, end, keys: isSpelt ? [...keys, ...it] : keys })
      }
      return words
    },
  }
}

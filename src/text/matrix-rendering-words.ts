import type { Language } from '../model/language.ts'
import type { Verb } from '../model/verb.ts'
import { renderingWordsDe } from './matrix-rendering-words-de.ts'
import { renderingWordsEn } from './matrix-rendering-words-en.ts'
import type { RenderingId, RenderingLoss } from './matrix-renderings.ts'

/** What a letter is called in its convention, and what it means in plain words. */
export type LetterWords = { readonly name: string; readonly meaning: string }

/** The words of the renderings in one language. */
export type RenderingWords = {
  readonly name: Readonly<Record<RenderingId, string>>
  /** What the convention is for. */
  readonly about: Readonly<Record<RenderingId, string>>
  /** By letter. */
  readonly letters: Readonly<Record<RenderingId, Readonly<Record<string, LetterWords>>>>
  /** What stands in a cell whose verbs have no letter. */
  readonly noLetter: string
  /** A verb that looks like another: what cannot be told apart, by `verb as other`. */
  readonly merged: Readonly<Record<string, string>>
  /** A verb without a letter: what is not seen. */
  readonly missing: Readonly<Record<Verb, string>>
  /** The key that writes a verb where verbs are shown as verbs; all different. */
  readonly keys: Readonly<Record<Verb, string>>
}

const WORDS: Readonly<Record<Language, RenderingWords>> = {
  en: renderingWordsEn,
  de: renderingWordsDe,
}

/** The words of the renderings in a language. */
export function renderingWords(language: Language): RenderingWords {
  return WORDS[language]
}

/** Tells a loss in a sentence. */
export function tellLoss(loss: RenderingLoss, language: Language): string {
  const words = WORDS[language]
  return loss.kind === 'missing'
    ? words.missing[loss.verb]
    : (words.merged[`${loss.verb} as ${loss.as}`] ?? '')
}

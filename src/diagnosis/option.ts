import type { Localized } from '../model/language.ts'

/** One option of a rule: what it is for, what it is by default, what it may be. */
export type Option<Value> = {
  readonly about: Localized
  readonly default: Value
  /** What it may be, in English, for the message when it is something else. */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

/** The options of a rule by name. */
export type OptionsOf<Options extends object> = {
  readonly [Name in keyof Options]: Option<Options[Name]>
}

/** Yes or no. */
export function flag(fallback: boolean, about: Localized): Option<boolean> {
  const accepts = (value: unknown) => typeof value === 'boolean'
  return { about, default: fallback, expected: 'true or false', accepts }
}

/** A whole number within bounds. */
export function wholeNumber(
  fallback: number,
  bounds: { readonly least: number; readonly most: number },
  about: Localized,
): Option<number> {
  const { least, most } = bounds
  const accepts = (value: unknown) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
  return { about, default: fallback, expected: `a whole number, ${least} to ${most}`, accepts }
}

/** One of a few words. */
export function choice<Word extends string>(
  words: readonly Word[],
  fallback: Word,
  about: Localized,
): Option<Word> {
  const accepts = (value: unknown) => (words as readonly unknown[]).includes(value)
  return { about, default: fallback, expected: words.join(', '), accepts }
}

/** A list of words out of given ones. */
export function wordList<Word extends string>(
  words: readonly Word[],
  fallback: readonly Word[],
  about: Localized,
): Option<readonly Word[]> {
  const accepts = (value: unknown) =>
    Array.isArray(value) && value.every((one) => (words as readonly unknown[]).includes(one))
  return { about, default: fallback, expected: `a list out of ${words.join(', ')}`, accepts }
}

/** A mapping from ids to one of a few words. */
export function wordById<Word extends string>(
  words: readonly Word[],
  about: Localized,
): Option<Readonly<Record<string, Word>>> {
  const accepts = (value: unknown) =>
    isMapping(value) &&
    Object.values(value).every((one) => (words as readonly unknown[]).includes(one))
  return { about, default: {}, expected: `ids, each with one of ${words.join(', ')}`, accepts }
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

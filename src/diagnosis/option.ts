import type { Localized } from '../model/language.ts'

/** What a number of an option counts. */
export const OPTION_UNITS = [
  'areas',
  'days',
  'duties',
  'levels',
  'matters',
  'measures',
  'people',
  'percent',
  'seats',
  'sources',
] as const

/** What a number of an option counts. */
export type OptionUnit = (typeof OPTION_UNITS)[number]

/** What an option may be, as data: what a form asks for, and what is checked. */
export type OptionForm =
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'number'
      readonly least: number
      readonly most: number
      readonly unit: OptionUnit
    }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'word-by-id'; readonly words: readonly string[] }

/** One option of a rule: what it is for, what it is by default, what it may be. */
export type Option<Value> = {
  readonly about: Localized
  readonly default: Value
  readonly form: OptionForm
}

/** The options of a rule by name. */
export type OptionsOf<Options extends object> = {
  readonly [Name in keyof Options]: Option<Options[Name]>
}

/** Yes or no. */
export function flag(fallback: boolean, about: Localized): Option<boolean> {
  return { about, default: fallback, form: { kind: 'flag' } }
}

/** A whole number within bounds, with what it counts. */
export function wholeNumber(
  fallback: number,
  bounds: { readonly least: number; readonly most: number; readonly unit: OptionUnit },
  about: Localized,
): Option<number> {
  return { about, default: fallback, form: { kind: 'number', ...bounds } }
}

/** One of a few words. */
export function choice<Word extends string>(
  words: readonly Word[],
  fallback: Word,
  about: Localized,
): Option<Word> {
  return { about, default: fallback, form: { kind: 'word', words } }
}

/** A list of words out of given ones. */
export function wordList<Word extends string>(
  words: readonly Word[],
  fallback: readonly Word[],
  about: Localized,
): Option<readonly Word[]> {
  return { about, default: fallback, form: { kind: 'words', words } }
}

/** A mapping from ids to one of a few words. */
export function wordById<Word extends string>(
  words: readonly Word[],
  about: Localized,
): Option<Readonly<Record<string, Word>>> {
  return { about, default: {}, form: { kind: 'word-by-id', words } }
}

/** Whether an option may have a value. */
export function acceptsOption(form: OptionForm, value: unknown): boolean {
  switch (form.kind) {
    case 'flag':
      return typeof value === 'boolean'
    case 'number':
      return Number.isInteger(value) && isWithin(value as number, form)
    case 'word':
      return isOneOf(form.words, value)
    case 'words':
      return Array.isArray(value) && value.every((one) => isOneOf(form.words, one))
    case 'word-by-id':
      return isMapping(value) && Object.values(value).every((one) => isOneOf(form.words, one))
  }
}

/** What an option may be, in English, for the message when it is something else. */
export function expectedOption(form: OptionForm): string {
  switch (form.kind) {
    case 'flag':
      return 'true or false'
    case 'number':
      return `a whole number, ${form.least} to ${form.most}`
    case 'word':
      return form.words.join(', ')
    case 'words':
      return `a list out of ${form.words.join(', ')}`
    case 'word-by-id':
      return `ids, each with one of ${form.words.join(', ')}`
  }
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWithin(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return value >= least && value <= most
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return (words as readonly unknown[]).includes(value)
}

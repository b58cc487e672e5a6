import { z } from 'zod'

/** The languages every text of the product exists in. */
export const LANGUAGES = ['en', 'de'] as const

/** One of the languages the product speaks. */
export type Language = (typeof LANGUAGES)[number]

/** A text in every language of the product; none may be empty. */
export const localizedSchema = z.strictObject({
  en: z.string().trim().min(1),
  de: z.string().trim().min(1),
})

/** A text in every language of the product. */
export type Localized = Readonly<z.infer<typeof localizedSchema>>

/** Words per language; a list may be empty where a language has no word of its own. */
export const wordsSchema = z.strictObject({
  en: z.array(z.string().trim().min(1)).default([]),
  de: z.array(z.string().trim().min(1)).default([]),
})

/** Words per language. */
export type Words = { readonly en: readonly string[]; readonly de: readonly string[] }

/** Says whether a text names a language of the product. */
export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text)
}

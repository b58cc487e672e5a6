import type { Context } from 'hono'
import { answered, type Outcome, refused } from '../app/errors.ts'
import { resolveLanguage } from '../app/language.ts'
import { isLanguage, type Language } from '../model/language.ts'

/**
 * The head a change is made upon: what `If-Match` names. The tag of an answer is taken as well; weak
 * ones, too, since compressing an answer weakens its tag.
 */
export function headOf(context: Context): Outcome<string> {
  const given = /^\s*(?:W\/)?"([A-Za-z0-9-]{1,64})(?:\.[0-9.]+)?"\s*$/.exec(
    context.req.header('if-match') ?? '',
  )?.[1]
  if (given !== undefined) return answered(given)
  const message =
    'Say upon which state the change is made: If-Match with the head in quotes, as the document was answered with.'
  return refused('head-missing', 'If-Match', message)
}

/** Whether the asker has what a tag stands for already. */
export function isKnown(context: Context, tag: string): boolean {
  const known = context.req.header('if-none-match') ?? ''
  return known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

/** The language asked for: `lang`, else the first of `Accept-Language` that is there, else English. */
export function languageOf(context: Context, lang: string | undefined): Outcome<Language> {
  if (lang !== undefined) return resolveLanguage(lang, 'lang')
  const wished = (context.req.header('accept-language') ?? '')
    .slice(0, 500)
    .split(',')
    .map((one) => {
      const [tag = '', quality] = one.trim().split(/\s*;\s*q\s*=\s*/)
      return { language: tag.slice(0, 2).toLowerCase(), weight: Number(quality ?? 1) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return answered(wished.map(({ language }) => language).find(isLanguage) ?? 'en')
}

import { isLanguage, LANGUAGES, type Language } from '../model/language.ts'
import { answered, type Outcome, refused } from './errors.ts'

/**
 * The language somebody asks for: `de`, `DE` and `de-AT` are German. Nothing given is English.
 * Refuses a language that is not there and names those that are.
 */
export function resolveLanguage(text: string | undefined, where: string): Outcome<Language> {
  if (text === undefined || text.trim() === '') return answered('en')
  const wanted = text.trim().toLowerCase().split(/[-_.]/)[0] ?? ''
  if (isLanguage(wanted)) return answered(wanted)
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text
  return refused(
    'unknown-language',
    where,
    `There is no language “${shown}” here. Languages: ${LANGUAGES.join(', ')}.`,
    LANGUAGES,
  )
}

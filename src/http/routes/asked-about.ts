import { z } from '@hono/zod-openapi'
import { matrixOf } from '../../app/decisions/matrix-of.ts'
import {
  type AskedModel,
  type AskedOrganization,
  openAskedModel,
} from '../../app/decisions/open-asked-model.ts'
import { answered, type Outcome } from '../../app/errors.ts'
import { resolveLanguage } from '../../app/language.ts'
import type { Language } from '../../model/language.ts'
import type { HttpServices } from '../services.ts'

/** The language of sentences; without one there are none. */
export const inWords = z.object({
  lang: z
    .string()
    .max(35)
    .optional()
    .openapi({ description: 'en or de: the answer has sentences in it', example: 'de' }),
})

/** What a request asks about, opened; and the language it wants sentences in. */
export type AskedAbout = AskedModel & {
  readonly language: Language | null
  /** What every answer says of it. */
  readonly about: { readonly head: string | null; readonly rulesLeftOut: number }
}

/** The language somebody wants sentences in; nothing where none is asked for. */
export const languageOfWords = (lang: string | undefined): Outcome<Language | null> =>
  lang === undefined ? answered(null) : resolveLanguage(lang, 'lang')

/** Opens what a request asks about. */
export async function openAskedAbout(
  { organizations, catalogue }: HttpServices,
  asked: AskedOrganization,
  lang: string | undefined,
): Promise<Outcome<AskedAbout>> {
  const spoken = languageOfWords(lang)
  if (!spoken.ok) return spoken
  const opened = await openAskedModel(organizations, asked)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const rulesLeftOut = matrixOf(catalogue, model).problems.length
  return answered({ model, head, language: spoken.value, about: { head, rulesLeftOut } })
}

/** The day of requests that name none. */
export const todayOf = ({ organizations }: HttpServices): string => organizations.now().slice(0, 10)

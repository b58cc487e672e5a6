import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { sourceIdSchema } from './ids.ts'

/**
 * One of the articles the catalogue rests on.
 *
 * `witness` names the independent line of descent: two sources of one witness copy a common
 * ancestor, so their agreement counts once.
 */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  title: z.string().min(1),
  language: z.enum(['en', 'de']),
  kind: localizedSchema,
  about: localizedSchema,
  compares: z.array(z.string()).min(1),
  witness: z.string().min(1),
  namesAsOrigin: z.array(z.string()),
  caveats: z.array(localizedSchema),
})

/** An article the catalogue rests on, with its language, kind, origin and known weaknesses. */
export type Source = Readonly<z.infer<typeof sourceSchema>>

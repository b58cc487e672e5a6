import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { slugSchema } from './ids.ts'

/** A respect in which roles are compared; the order of the list is the order of display. */
export const dimensionSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  question: localizedSchema,
  terms: wordsSchema,
})

/** A respect in which roles are compared, with the question it answers. */
export type Dimension = Readonly<z.infer<typeof dimensionSchema>>

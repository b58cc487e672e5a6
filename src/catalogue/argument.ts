import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { slugSchema } from './ids.ts'
import { groundedSchema } from './role.ts'

/** What something is good for: one sheet of arguments, each with the claims behind it. */
export const argumentSheetSchema = z.strictObject({
  id: slugSchema,
  title: localizedSchema,
  arguments: z.array(groundedSchema).min(1),
})

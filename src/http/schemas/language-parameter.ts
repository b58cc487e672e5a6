import { z } from '@hono/zod-openapi'

/** The parameter `lang` of a query: the language of the sentences in an answer. */
export const languageParameter = z
  .string()
  .max(35)
  .optional()
  .openapi({ description: 'en or de; else Accept-Language decides', example: 'de' })

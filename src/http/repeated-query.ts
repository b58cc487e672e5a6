import { z } from '@hono/zod-openapi'

const MOST = 50

/** Rule packs besides those an organisation chooses: `?pack=`, as often as there are. */
export const withPacks = z
  .union([z.string().max(100), z.array(z.string().max(100)).max(MOST)])
  .optional()
  .openapi({
    description: 'A rule pack to hold it against besides its own; may be given several times',
    example: 'eu-dora',
  })

/** What a query says once, several times or not at all, as a list. */
export function listOf(given: string | readonly string[] | undefined): readonly string[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [given] : given
}

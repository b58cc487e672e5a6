import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const files = ['vignettes', 'more-vignettes']
const ids = z.array(z.string())
/** Fictional founders and boards: their answers, what is expected, and the claims behind it. */
export const NEED_VIGNETTES = z
  .array(
    z.strictObject({
      id: z.string(),
      story: z.strictObject({ en: z.string(), de: z.string() }),
      answers: z.record(z.string(), ids),
      expected: z.strictObject({
        first: z.string().nullable().optional(),
        oneOf: ids.optional(),
        notFirst: ids.optional(),
        both: ids.optional(),
        keeps: z.string().optional(),
        combined: ids.optional(),
        ctoKind: z.string().optional(),
        certainty: ids.optional(),
      }),
      claims: ids.min(1),
    }),
  )
  .parse(
    files.flatMap((name) =>
      parse(readFileSync(new URL(`../../fixtures/need/${name}.yaml`, import.meta.url), 'utf8')),
    ),
  )

import { z } from '@hono/zod-openapi'
import type { LookedUpTitle } from '../../app/look-up-title.ts'
import type { ShownRole } from '../../app/show-role.ts'
import { artefactSchema, holdingSchema } from '../../catalogue/artefact.ts'
import { disagreementSchema } from '../../catalogue/disagreement.ts'
import { metricSchema, paySchema } from '../../catalogue/metric.ts'
import { partSchema, responsibilitySchema } from '../../catalogue/responsibility.ts'
import { roleSchema } from '../../catalogue/role.ts'
import type { SearchHit } from '../../catalogue/search.ts'
import { SEARCH_KINDS } from '../../catalogue/search-documents.ts'
import { titleSchema } from '../../catalogue/title.ts'
import { localizedSchema } from '../../model/language.ts'
import { reportingLineSchema, rolePositionSchema } from './comparison.ts'

/** One role with all that the catalogue and the comparison make of it. */
export const shownRoleSchema: z.ZodType<ShownRole> = z
  .object({
    role: roleSchema,
    responsibilities: z.array(
      z.object({ responsibility: responsibilitySchema, parts: z.array(partSchema) }),
    ),
    artefacts: z.array(z.object({ artefact: artefactSchema, holdings: z.array(holdingSchema) })),
    decisions: z.array(z.object({ decision: z.string(), parts: z.array(partSchema) })),
    metrics: z.array(z.object({ metric: metricSchema, claims: z.array(z.string()) })),
    pay: z.array(paySchema),
    titles: z.array(titleSchema),
    disagreements: z.array(disagreementSchema),
    position: rolePositionSchema,
    reporting: z.array(reportingLineSchema),
  })
  .openapi('Role')

/** What a title may mean. */
export const lookedUpTitleSchema: z.ZodType<LookedUpTitle> = z
  .object({ readings: z.array(titleSchema), near: z.array(titleSchema) })
  .openapi('LookedUpTitle')

/** Hits of a search, best first. */
export const foundSchema: z.ZodType<{
  readonly query: string
  readonly hits: readonly SearchHit[]
}> = z
  .object({
    query: z.string(),
    hits: z.array(
      z.object({
        kind: z.enum(SEARCH_KINDS),
        id: z.string(),
        score: z.number(),
        excerpt: localizedSchema,
      }),
    ),
  })
  .openapi('Found')

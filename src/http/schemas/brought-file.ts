import { z } from '@hono/zod-openapi'
import {
  mergedSchema,
  namedTextSchema,
  operationSchema,
  requestedMergeSchema,
} from './organization.ts'

/** A file to bring back. */
export const requestedFileSchema = namedTextSchema
  .extend({
    choices: requestedMergeSchema.shape.choices,
    message: z.string().optional(),
    preview: z.boolean().optional(),
  })
  .openapi('RequestedFile', {
    example: { name: 'mandate.yaml', text: 'mandate: 1', preview: true },
  })

/** What a file changes. */
export const broughtFileSchema = z
  .object({
    difference: z.array(z.looseObject({ kind: z.string(), id: z.string(), change: z.string() })),
    operations: z.array(operationSchema),
    conflicts: mergedSchema.shape.conflicts,
    settled: z.boolean(),
    base: z.string().nullable(),
    keepsLayout: z.boolean(),
    head: mergedSchema.shape.head,
  })
  .openapi('BroughtFile')

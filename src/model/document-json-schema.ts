import { z } from 'zod'
import { MOST_ENTITIES } from './bounds.ts'
import { DOCUMENT_VERSION } from './document.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS } from './kinds.ts'
import { organizationSchema } from './organization.ts'

/**
 * JSON Schema (draft 2020-12) of the document, for editors that check and complete while one types.
 * Made of the very schemas that reading checks by (D7); what spans several values (an id twice, an
 * end before its start) only reading finds.
 */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  const lists = ENTITY_KINDS.map((kind) => {
    const list = z.array(ENTITY_SCHEMAS[kind] as z.ZodType).max(MOST_ENTITIES[kind])
    return [kind, list.nullable().optional()] as const
  })
  const whole = z.strictObject({
    mandate: z.literal(DOCUMENT_VERSION).describe('Version of the format.'),
    organization: organizationSchema,
    ...Object.fromEntries(lists),
  })
  return { title: 'Mandate organisation document', ...z.toJSONSchema(whole, { io: 'input' }) }
}

import { z } from '@hono/zod-openapi'
import { LANGUAGES } from '../../model/language.ts'
import { verbSchema } from '../../model/verb.ts'
import { operationSchema } from './organization.ts'

const id = z.string().max(500)

/** A description to read, and the seat it is for. */
export const requestedReadingSchema = z
  .object({
    name: z.string().max(500).optional().openapi({ description: 'Name of the file; not needed' }),
    text: z.string().optional().openapi({ description: 'Plain text, Markdown or HTML' }),
    bytes: z
      .string()
      .optional()
      .openapi({ description: 'A file (TXT, MD, HTML, DOCX, PDF) in base64' }),
    title: z.string().max(500).optional().openapi({ description: 'The title as advertised' }),
    organization: z
      .string()
      .max(64)
      .optional()
      .openapi({ description: 'With a position: the answer has a plan' }),
    scenario: z.string().max(64).optional(),
    position: id.optional().openapi({ description: 'A position of it, or the id of a new one' }),
    unit: id.optional().openapi({ description: 'Makes a new position, in this unit' }),
    reportsTo: id.optional(),
    leaveOut: z.array(id).max(1000).optional(),
    verbs: z
      .record(z.string().max(500), verbSchema)
      .optional()
      .openapi({ description: 'Other verbs than those read, by responsibility' }),
  })
  .openapi('RequestedReading', {
    example: {
      text: '# Head of IT\n- Answer for the IT budget\n- Support users',
      organization: 'northwind',
      position: 'cio',
    },
  })

const place = { start: z.int(), end: z.int() }

const role = z.object({
  verdict: z.string(),
  distribution: z.array(z.object({ role: z.string(), share: z.number() })),
  evidence: z.array(
    z.object({
      code: z.enum(['cue', 'responsibilities', 'title']),
      id: z.string(),
      weight: z.number(),
      places: z.array(z.object(place)),
      from: z.array(z.string()),
    }),
  ),
})

const credited = z.object({
  responsibility: z.string(),
  roles: z.array(z.string()),
  claims: z.array(z.string()),
})

const matter = z.object({
  of: z.string(),
  read: verbSchema.nullable(),
  held: verbSchema.nullable(),
})

/** A description read; places are characters of `text`. */
export const plannedReadingSchema = z
  .object({
    kind: z.enum(['text', 'docx', 'pdf']),
    text: z.string(),
    language: z.enum(LANGUAGES),
    pieces: z.array(
      z.looseObject({
        ...place,
        text: z.string(),
        kind: z.enum(['heading', 'bullet', 'sentence']),
        section: z.enum(['duties', 'requirements', 'benefits', 'about', 'open']),
        language: z.enum(LANGUAGES),
        responsibilities: z.array(z.object({ responsibility: z.string(), ...place })),
        verb: z.object({ verb: verbSchema, place: z.object(place).nullable() }).nullable(),
        stances: z.array(z.object({ stance: z.string(), ...place })),
      }),
    ),
    role,
    withTitle: role.nullable(),
    title: z
      .looseObject({
        title: z.string(),
        role: z.string().nullable(),
        agrees: z.boolean().nullable(),
      })
      .nullable(),
    stances: z.record(z.string(), z.int()),
    omitted: z.array(credited),
    elsewhere: z.array(credited),
    unclear: z.array(z.object({ code: z.string(), place: z.object(place).nullable() })),
    measuredAgainst: z.string().nullable(),
    plan: z
      .object({
        position: z.string(),
        isNew: z.boolean(),
        proposed: z.array(
          z.object({
            assignment: z.looseObject({ position: z.string(), verb: verbSchema, of: z.string() }),
            place: z.object(place),
            held: verbSchema.nullable(),
            also: z.array(z.string()),
          }),
        ),
        comparison: z
          .object({
            both: z.array(matter),
            textAlone: z.array(matter),
            seatAlone: z.array(matter),
          })
          .nullable(),
        operations: z.array(operationSchema),
        head: z.string(),
      })
      .nullable(),
  })
  .openapi('PlannedReading')

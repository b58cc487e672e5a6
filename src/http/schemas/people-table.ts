import { z } from '@hono/zod-openapi'
import { documentSchema } from './organization.ts'

/** A spreadsheet, what is said about it, and the organisation it is held against. */
export const requestedTableSchema = z
  .object({
    name: z
      .string()
      .max(500)
      .openapi({ description: 'Name of the file; a new organisation is called like it' }),
    text: z.string().optional().openapi({ description: 'What was pasted, or the text of a file' }),
    bytes: z
      .string()
      .optional()
      .openapi({ description: 'A file in base64: CSV, XLSX; YAML or JSON by its name' }),
    encoding: z.string().max(40).optional().openapi({ example: 'windows-1252' }),
    sheet: z.string().max(200).optional(),
    headerRow: z.int().min(1).optional(),
    mapping: z.record(z.string(), z.string().max(60).nullable()).optional().openapi({
      description: 'What columns are taken for, by their key in the report; null: not read',
    }),
    managers: z.record(z.string(), z.string()).optional().openapi({
      description: 'Which seat is meant by a manager as written, where several may be',
    }),
    policy: z.enum(['all-or-none', 'skip-the-bad']).optional(),
    organization: z.string().optional().openapi({
      description: 'Hold it against this organisation: the answer has a plan',
    }),
    base: z.string().optional().openapi({
      description: 'The change at which the organisation was as the table said last time',
    }),
    removeMissing: z.boolean().optional(),
    onConflict: z.enum(['keep', 'take']).optional(),
  })
  .openapi('RequestedTable', {
    example: { name: 'people.csv', text: 'Name;Title;Manager\nAda;CTO;\nBo;Developer;Ada' },
  })

const column = z.object({
  key: z.string(),
  letters: z.string(),
  header: z.string(),
  field: z.string().nullable(),
  how: z.enum(['header', 'content', 'chosen', 'none']),
  confidence: z.number(),
  leftOut: z.enum(['sensitive', 'second']).nullable(),
  filled: z.int(),
  distinct: z.int(),
})

const managers = z.object({
  header: z.string(),
  line: z.string(),
  way: z.string().nullable(),
  named: z.int(),
  rates: z.record(z.string(), z.number()),
  matched: z.int(),
  ambiguous: z.int(),
  missing: z.int(),
})

const row = z.object({
  row: z.int(),
  became: z.enum(['header', 'position', 'share', 'duplicate', 'set-aside']),
  id: z.string().optional(),
  reason: z.string().optional(),
})

const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  row: z.int().nullable(),
  header: z.string().nullable(),
  field: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
  where: z.string(),
  what: z.string(),
  todo: z.string(),
})

const fieldOutcome = z.object({
  field: z.string(),
  present: z.unknown(),
  incoming: z.unknown(),
  base: z.unknown().optional(),
  outcome: z.enum(['taken', 'kept', 'conflict']),
  by: z.enum(['present', 'incoming']),
})

const entityOutcome = z.object({
  kind: z.enum(['units', 'people', 'positions']),
  id: z.string(),
  name: z.string(),
  change: z.enum(['new', 'changed', 'unchanged', 'missing', 'removed', 'removed-by-hand']),
  fields: z.array(fieldOutcome),
})

/** What a spreadsheet would become, or change. */
export const tablePreviewSchema = z
  .object({
    document: documentSchema.nullable(),
    aligned: z.array(
      z.object({
        position: z.string(),
        title: z.string(),
        role: z.string(),
        confidence: z.number(),
        matched: z.string(),
      }),
    ),
    report: z.object({
      source: z.object({
        name: z.string(),
        kind: z.enum(['csv', 'xlsx']),
        encoding: z.string().nullable(),
        separator: z.string().nullable(),
        sheet: z.string().nullable(),
        sheets: z.array(z.object({ name: z.string(), rows: z.int(), hidden: z.boolean() })),
        headerRow: z.int().nullable(),
      }),
      columns: z.array(column),
      reportingLines: z.array(managers),
      counts: z.record(z.string(), z.int()),
      rows: z.array(row),
    }),
    problems: z.array(problem),
    problemsLeft: z.int(),
    plan: z
      .object({
        head: z.string(),
        operations: z.array(z.record(z.string(), z.unknown())),
        entities: z.array(entityOutcome),
        counts: z.record(z.string(), z.int()),
      })
      .nullable(),
  })
  .openapi('TablePreview')

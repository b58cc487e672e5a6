import { z } from '@hono/zod-openapi'

/** A table of rules, what is said about it, and the organisation it is held against. */
export const requestedMatrixSchema = z
  .object({
    name: z.string().max(500).openapi({ description: 'Name of the file' }),
    text: z.string().optional().openapi({ description: 'What was pasted, or the text of a file' }),
    bytes: z.string().optional().openapi({ description: 'A file (CSV, XLSX, DMN) in base64' }),
    organization: z.string(),
    sheet: z.string().max(200).optional(),
    headerRow: z.int().min(1).optional(),
    mapping: z.record(z.string(), z.string().max(200).nullable()).optional().openapi({
      description: 'What columns mean, by their key in the report; null: not read',
    }),
    names: z.record(z.string(), z.string()).optional().openapi({
      description: 'Whom or what a name means: the id of a seat, a decision, a value',
    }),
    newDecisions: z.boolean().optional(),
    policy: z.enum(['all-or-none', 'skip-the-bad']).optional(),
    removeMissing: z.boolean().optional(),
  })
  .openapi('RequestedMatrix', {
    example: {
      name: 'approvals.csv',
      organization: 'northwind',
      text: 'Decision;Amount;Decides\nvendor.contract.sign;..50k;cio',
    },
  })

const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  row: z.int().nullable(),
  header: z.string().nullable(),
  field: z.string().nullable(),
  at: z.int().nullable(),
  facts: z.record(z.string(), z.unknown()),
  where: z.string(),
  what: z.string(),
  todo: z.string(),
})

/** What taking in a table of rules would do. */
export const matrixPreviewSchema = z
  .object({
    report: z.object({
      source: z.object({
        kind: z.enum(['csv', 'xlsx', 'markdown', 'dmn']).nullable(),
        encoding: z.string().nullable(),
        separator: z.string().nullable(),
        sheet: z.string().nullable(),
        headerRow: z.int().nullable(),
      }),
      columns: z.array(
        z.object({
          key: z.string(),
          letters: z.string(),
          header: z.string(),
          meaning: z.string().nullable(),
          how: z.enum(['header', 'content', 'chosen', 'none']),
          filled: z.int(),
        }),
      ),
      counts: z.record(z.string(), z.int()),
      rows: z.array(
        z.object({
          row: z.int(),
          became: z.enum(['header', 'rule', 'bad']),
          rules: z.array(z.string()),
        }),
      ),
    }),
    problems: z.array(problem),
    problemsLeft: z.int(),
    plan: z
      .object({
        head: z.string(),
        operations: z.array(z.record(z.string(), z.unknown())),
        rules: z.array(
          z.object({
            id: z.string(),
            change: z.enum(['new', 'changed', 'unchanged', 'missing', 'removed']),
          }),
        ),
        counts: z.record(z.string(), z.int()),
      })
      .nullable(),
  })
  .openapi('MatrixPreview')

const size = z.enum(['small', 'middle', 'large'])

/** Which starter matrix is wanted. */
export const starterWishSchema = z
  .strictObject({
    size: size.optional().openapi({ description: 'By the size of the organisation when left out' }),
  })
  .openapi('StarterWish', { example: { size: 'middle' } })

/** A starter matrix bound to an organisation. */
export const starterPreviewSchema = z
  .object({
    head: z.string(),
    size,
    rules: z.array(
      z.object({ rule: z.record(z.string(), z.unknown()), claims: z.array(z.string()) }),
    ),
    missing: z
      .array(z.object({ role: z.string(), position: z.string() }))
      .openapi({ description: 'Roles that nobody has, and the position that takes their part' }),
    operations: z.array(z.record(z.string(), z.unknown())),
    sentences: z.array(z.string()),
  })
  .openapi('StarterPreview')

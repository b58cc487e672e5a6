import { z } from '@hono/zod-openapi'

const head = z.string().openapi({ description: 'The change it stands at', example: '7Qm2' })

/** A document: `GET /catalogue/document-schema` is not needed to carry it, so it is left open here. */
export const documentSchema = z
  .record(z.string(), z.unknown())
  .openapi('OrganizationDocument', { description: 'As docs/document.md explains it' })

/** The list of organisations. */
export const organizationListSchema = z
  .object({
    organizations: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        positions: z.int(),
        head,
        example: z.boolean(),
      }),
    ),
    unreadable: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('OrganizationList')

/** A new organisation. */
export const createdSchema = z.object({ id: z.string(), head }).openapi('CreatedOrganization')

/** An organisation at a state. */
export const organizationSchema = z
  .object({ document: documentSchema, head })
  .openapi('OrganizationState')

/** Where a scenario stands after a change. */
export const headSchema = z.object({ head }).openapi('Head')

/** One step of an edit, left open: the model itself checks it and names field and fault. */
export const operationSchema = z.record(z.string(), z.unknown()).openapi('Operation', {
  description: 'put {kind, entity, after?}, remove {kind, id}, or organization {organization}',
  example: { op: 'put', kind: 'units', entity: { id: 'it', name: 'IT' } },
})

/** A change to make. */
export const requestedChangeSchema = z
  .object({ operations: z.array(z.unknown()), message: z.string().optional() })
  .openapi('RequestedChange', {
    example: {
      operations: [{ op: 'put', kind: 'units', entity: { id: 'it', name: 'IT' } }],
      message: 'A unit for IT',
    },
  })

const change = z.object({
  id: z.string(),
  number: z.int(),
  parent: z.string().nullable(),
  scenario: z.string(),
  author: z.string(),
  at: z.string(),
  message: z.string(),
  hash: z.string(),
  undoes: z.string().optional(),
  merges: z.string().optional(),
})

/** A part of the history. */
export const historySchema = z
  .object({
    changes: z.array(change.extend({ operations: z.int(), undone: z.boolean() })),
    verified: z.boolean(),
    next: z.int().nullable(),
  })
  .openapi('History')

/** One change with its operations. */
export const changeSchema = change
  .extend({ operations: z.array(operationSchema) })
  .openapi('Change')

/** What a check of a record found. */
export const integritySchema = z
  .object({
    changes: z.int(),
    snapshots: z.int(),
    breaches: z.array(
      z.object({ breach: z.string(), change: z.string().nullable(), detail: z.string() }),
    ),
  })
  .openapi('Integrity')

/** A scenario. */
export const scenarioSchema = z
  .object({
    name: z.string(),
    base: z.string().nullable(),
    head: z.string().nullable(),
    number: z.int(),
    closed: z.string().nullable(),
  })
  .openapi('Scenario')

/** What taking in a scenario is asked with. */
export const requestedMergeSchema = z
  .object({
    choices: z
      .array(
        z.object({
          kind: z.string(),
          id: z.string(),
          field: z.string().optional(),
          take: z.enum(['ours', 'theirs']),
        }),
      )
      .optional(),
    message: z.string().optional(),
    preview: z.boolean().optional(),
  })
  .openapi('RequestedMerge')

/** What taking in a scenario came to. */
export const mergedSchema = z
  .object({
    settled: z.boolean(),
    conflicts: z.array(z.looseObject({ kind: z.string(), id: z.string(), reason: z.string() })),
    operations: z.int(),
    head,
  })
  .openapi('Merged')

const acceptance = z.object({
  finding: z.string(),
  reason: z.string(),
  by: z.string().optional(),
  until: z.string(),
})

/** Findings with their sentences. */
export const findingsSchema = z
  .object({
    head,
    counts: z.object({ high: z.int(), medium: z.int(), low: z.int() }),
    findings: z.array(
      z.object({
        id: z.string(),
        rule: z.string(),
        message: z.string(),
        severity: z.enum(['high', 'medium', 'low']),
        subjects: z.array(z.object({ kind: z.string(), id: z.string() })),
        facts: z.record(z.string(), z.unknown()),
        place: z
          .object({ kind: z.string(), id: z.string(), field: z.string().optional() })
          .nullable(),
        sentences: z.object({
          name: z.string(),
          severity: z.string(),
          mark: z.string(),
          what: z.string(),
          why: z.string(),
          todo: z.string(),
        }),
      }),
    ),
    left: z.int(),
    failures: z.array(z.object({ rule: z.string(), message: z.string() })),
    accepted: z.array(acceptance),
    baseline: z.int(),
    expired: z.array(acceptance),
    clarity: z.object({
      score: z.number(),
      lines: z.array(
        z.object({
          part: z.string(),
          points: z.number(),
          most: z.number(),
          good: z.number(),
          all: z.number(),
        }),
      ),
      counts: z.object({ high: z.int(), medium: z.int(), low: z.int() }),
    }),
    problems: z.array(z.object({ code: z.string(), where: z.string(), message: z.string() })),
  })
  .openapi('Findings')

/** A file as text. */
export const namedTextSchema = z.object({ name: z.string().max(500), text: z.string() })

/** What an organogram would become. */
export const organogramPreviewSchema = z
  .object({
    document: documentSchema,
    report: z.object({
      files: z.array(z.object({ name: z.string(), kind: z.string(), rows: z.int() })),
      counts: z.record(z.string(), z.number()),
      rows: z.array(z.record(z.string(), z.unknown())),
      notes: z.array(
        z.object({
          code: z.string(),
          file: z.string(),
          row: z.int().nullable(),
          field: z.string().nullable(),
          facts: z.record(z.string(), z.unknown()),
          message: z.string(),
        }),
      ),
    }),
    functions: z
      .object({
        ...{ texts: z.int(), read: z.int(), otherTrades: z.int(), notRead: z.int() },
        ...{ positions: z.int(), assignments: z.int(), unsure: z.int() },
        messages: z.array(z.string()),
      })
      .nullable()
      .openapi({ description: 'What was read from the texts of posts; null where not wanted' }),
  })
  .openapi('OrganogramPreview')

/** What a document file holds. */
export const documentPreviewSchema = z
  .object({
    document: documentSchema.nullable(),
    problems: z.array(
      z.object({
        code: z.string(),
        where: z.string(),
        message: z.string(),
        line: z.int().optional(),
        column: z.int().optional(),
      }),
    ),
  })
  .openapi('DocumentPreview')

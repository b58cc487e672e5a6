import { z } from '@hono/zod-openapi'
import { LEADER_IDS } from '../../catalogue/ids.ts'

const data = z.record(z.string(), z.unknown())

const paper = z
  .object({
    kind: z.enum(['charter', 'posting']),
    language: z.string(),
    title: z.string(),
    subtitle: z.string(),
    note: z.string(),
    sections: z.array(data),
    sources: z.array(data),
    words: data,
  })
  .openapi('Paper')

/** A charter as data and as a paper. */
export const charterSchema = z.object({ charter: data, paper }).openapi('Charter')

/** A posting as data, as a paper, and as schema.org describes it. */
export const postingSchema = z
  .object({
    posting: data,
    paper,
    jobPosting: z.object({ posting: data, missing: z.array(z.string()) }),
  })
  .openapi('Posting')

const line = z.string().max(500).optional()
const lines = z.array(z.string().max(500)).max(500).optional()

/** Which role is to become a position, and how; what is left out is settled by the rules. */
export const seatWishSchema = z
  .strictObject({
    role: line.openapi({
      description: `One of ${LEADER_IDS.join(', ')}; the one needed when left out`,
    }),
    title: line,
    unit: line,
    superior: line,
    parts: lines.openapi({ description: 'Just these parts, as `verb of`' }),
    alsoParts: lines.openapi({ description: 'These besides those the rules choose' }),
    reports: lines.openapi({ description: 'Positions that are to report to it' }),
  })
  .openapi('SeatWish', { example: { role: 'it-director' } })

/** A role as a position, before anybody is bound by it. */
export const seatPreviewSchema = z
  .object({
    head: z.string(),
    plan: data,
    sentences: data,
    operations: z.array(data),
    difference: z.array(data),
    appeared: z.array(data),
    vanished: z.array(data),
    charter: charterSchema,
    posting: postingSchema,
  })
  .openapi('SeatPreview')

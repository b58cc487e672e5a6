import { z } from 'zod'

/**
 * The parts of SARIF 2.1.0 (OASIS Standard, errata 01) that reports of findings use, as the standard's schema has them:
 * the sections in brackets. Strict, since the standard's objects allow no other properties.
 */
const message = z.strictObject({ text: z.string().min(1), markdown: z.string().optional() }) // 3.11

const properties = z.looseObject({ tags: z.array(z.string()).optional() }) // 3.8

const level = z.enum(['none', 'note', 'warning', 'error']) // 3.27.10

/** RFC 3986: what a URI reference may hold, and no backslash or blank. */
const uriReference = z.string().regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/)

/** reportingDescriptor (3.49). */
const descriptor = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }), // 3.50
  properties,
})

/** region (3.30): lines and columns from 1; endColumn is past the last character. */
const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .refine(({ startColumn, endColumn }) => endColumn > startColumn)

/** location (3.28). */
const location = z.strictObject({
  physicalLocation: z
    .strictObject({ artifactLocation: z.strictObject({ uri: uriReference }), region })
    .optional(),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string().optional(),
        fullyQualifiedName: z.string(),
        kind: z.string().optional(),
      }),
    )
    .min(1),
})

/** suppression (3.35). */
const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']),
  status: z.enum(['accepted', 'underReview', 'rejected']),
  justification: z.string(),
  properties,
})

/** result (3.27). */
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level,
  message,
  locations: z.array(location).length(1),
  partialFingerprints: z.record(z.string(), z.string()),
  baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
  suppressions: z.array(suppression).optional(),
})

/** sarifLog (3.13) of one run (3.14). */
export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
            language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
            rules: z.array(descriptor),
          }),
        }),
        automationDetails: z.strictObject({ id: z.string() }),
        language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(
              z.strictObject({
                level,
                message,
                associatedRule: z.strictObject({ id: z.string() }),
              }),
            ),
          }),
        ),
        results: z.array(result),
      }),
    )
    .length(1),
})

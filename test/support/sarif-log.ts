import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** What tests look at in a log of SARIF 2.1.0; the schema holds the rest. */
type SarifLog = {
  readonly runs: readonly [SarifRun]
}

type SarifRun = {
  readonly tool: { readonly driver: { readonly rules: readonly SarifDescriptor[] } }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications: readonly unknown[]
  }[]
  readonly results: readonly SarifResult[]
}

type SarifDescriptor = {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
}

type SarifResult = {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: {
        readonly startLine: number
        readonly startColumn: number
        readonly endColumn: number
      }
    }
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[]
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions?: readonly object[]
}

const SCHEMA = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'

const validate = (() => {
  const file = createRequire(import.meta.url).resolve(SCHEMA)
  // It is draft 4 in its head only: nothing in it means something else in draft 7, which the validator knows.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'))
  // Its pattern for languages has a bracket too many, which only strict patterns mind.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  formats.default(ajv)
  return ajv.compile<SarifLog>(schema)
})()

/**
 * Reads a log of SARIF and holds it against the schema of SARIF 2.1.0; throws with every fault. What the schema cannot
 * say (sections 3.30.6 to 3.30.8: a region ends past its start) is looked at besides.
 */
export function readSarif(text: string): SarifLog {
  const log: unknown = JSON.parse(text)
  if (!validate(log)) {
    const faults = (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
    throw new Error(`no SARIF 2.1.0: ${faults.join('; ')}`)
  }
  for (const { locations } of log.runs[0].results) {
    for (const { physicalLocation } of locations) {
      const { startColumn = 0, endColumn = 1 } = physicalLocation?.region ?? {}
      if (endColumn <= startColumn) throw new Error(`a region from ${startColumn} to ${endColumn}`)
    }
  }
  return log
}

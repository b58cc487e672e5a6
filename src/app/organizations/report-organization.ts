import { failuresOf, findingsOf } from '../../diagnosis/diagnose.ts'
import { applyRecord } from '../../diagnosis/findings-record.ts'
import { readSoundRecord } from '../../diagnosis/read-record.ts'
import type { Language } from '../../model/language.ts'
import { findingsReport } from '../../text/findings-report.ts'
import { answered, type Outcome } from '../errors.ts'
import type { ReportFormat } from '../findings/report-formats.ts'
import { openWithPacks, type WhichWithPacks } from './open-with-packs.ts'
import type { Registry } from './registry.ts'

/** A report as a file. */
export type ReportFile = { readonly name: string; readonly type: string; readonly text: string }

/** The findings of an organisation as a report in a format and a language. */
export async function reportOrganization(
  registry: Registry,
  which: WhichWithPacks,
  wish: {
    readonly format: ReportFormat
    readonly language: Language
    readonly version: string
  },
): Promise<Outcome<ReportFile>> {
  const opened = await openWithPacks(registry, which)
  if (!opened.ok) return opened
  const { catalogue, diagnoses, formats } = registry
  const { model } = opened.value
  const { format, language, version } = wish
  const diagnosis = diagnoses.diagnosisOf(model)
  const { record } = readSoundRecord(model.organization.diagnosis)
  const day = registry.now().slice(0, 10)
  const sorted = applyRecord(findingsOf(diagnosis), record, day)
  const { write, type, ending } = formats.reports[format]
  const text = write(
    findingsReport({
      ...{ catalogue, model, language, version, day, sorted, open: sorted.open, file: null },
      rules: diagnosis.setup.rules.map(({ rule }) => rule),
      hasBaseline: record.baseline.length > 0,
      failures: failuresOf(diagnosis),
      isWhole: true,
    }),
  )
  return answered({ name: `${which.organization}-findings.${ending}`, type, text })
}

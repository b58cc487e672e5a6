import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Clarity, clarityOf } from '../diagnosis/clarity.ts'
import { coverageOf } from '../diagnosis/coverage.ts'
import type { RuleFailure } from '../diagnosis/diagnose.ts'
import type { Finding } from '../diagnosis/finding.ts'
import type { Acceptance, SortedFindings } from '../diagnosis/findings-record.ts'
import type { AnyRule } from '../diagnosis/rule.ts'
import type { SourcePlace } from '../model/document-source.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { type FindingSentences, findingSentences } from './finding-sentences.ts'

/** How an organisation stands to a finding: it counts, was accepted, or was there at the start (R). */
export type Standing =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance }
  | { readonly kind: 'baseline' }

/** A finding as a report tells it. */
export type ReportedFinding = {
  readonly finding: Finding
  readonly sentences: FindingSentences
  readonly standing: Standing
  /** Where it can be mended; nothing where the organisation came from no file. */
  readonly place: SourcePlace | null
  /** The file the place is in. */
  readonly file: string | null
}

/** What a check found, ready to be written in any format. */
export type FindingsReport = {
  readonly language: Language
  /** Version of the product. */
  readonly version: string
  readonly organization: { readonly id: string; readonly name: string }
  /** The file or folder that was checked; nothing for an organisation from elsewhere. */
  readonly file: string | null
  /** The day of the check, ISO 8601. */
  readonly day: string
  /** The rules that ran. */
  readonly rules: readonly AnyRule[]
  /** Those that count first, then accepted ones, then those of the baseline. */
  readonly findings: readonly ReportedFinding[]
  /** Whether there is a baseline to compare with. */
  readonly hasBaseline: boolean
  readonly expired: readonly Acceptance[]
  readonly failures: readonly RuleFailure[]
  /** Only of a run of all rules: of some it would be no measure. */
  readonly clarity: Clarity | null
}

/** What a report is made of. */
export type ReportGrounds = Pick<
  FindingsReport,
  'language' | 'version' | 'file' | 'day' | 'rules' | 'failures'
> & {
  readonly catalogue: Catalogue
  readonly model: Model
  /** What counts; of `sorted.open`, perhaps only the weightier. */
  readonly open: readonly Finding[]
  readonly sorted: SortedFindings
  readonly hasBaseline: boolean
  /** Whether all rules ran that the organisation has not switched off. */
  readonly isWhole: boolean
  readonly placeOf?: (finding: Finding) => SourcePlace
}

/** Makes the report of a check: findings with sentences, places and standing, and the score of clarity. */
export function findingsReport({
  catalogue,
  model,
  open,
  sorted,
  isWhole,
  placeOf,
  ...rest
}: ReportGrounds): FindingsReport {
  const teller = findingSentences(catalogue, model, rest.language)
  const reported = (finding: Finding, standing: Standing): ReportedFinding => {
    const place = placeOf?.(finding) ?? null
    const file = place === null ? null : (place.file ?? rest.file)
    return { finding, standing, place, file, sentences: teller.tell(finding) }
  }
  const { id, name } = model.organization
  const accepted = sorted.accepted.map(({ finding, acceptance }) =>
    reported(finding, { kind: 'accepted', acceptance }),
  )
  const all = [...sorted.open, ...sorted.baseline, ...sorted.accepted.map(({ finding }) => finding)]
  return {
    ...rest,
    organization: { id, name },
    findings: [
      ...open.map((finding) => reported(finding, { kind: 'open' })),
      ...accepted,
      ...sorted.baseline.map((finding) => reported(finding, { kind: 'baseline' })),
    ],
    expired: sorted.expired,
    clarity: isWhole
      ? clarityOf(catalogue, model, coverageOf(catalogue, model).coverage.counts, all)
      : null,
  }
}

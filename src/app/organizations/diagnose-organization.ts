import { type Clarity, clarityOf } from '../../diagnosis/clarity.ts'
import { coverageOf } from '../../diagnosis/coverage.ts'
import { failuresOf, findingsOf } from '../../diagnosis/diagnose.ts'
import type { Finding, Severity } from '../../diagnosis/finding.ts'
import { type Acceptance, applyRecord } from '../../diagnosis/findings-record.ts'
import { countFindings } from '../../diagnosis/group-findings.ts'
import { readSoundRecord } from '../../diagnosis/read-record.ts'
import type { Language } from '../../model/language.ts'
import type { Problem } from '../../model/problem.ts'
import { type FindingSentences, findingSentences } from '../../text/finding-sentences.ts'
import { answered, type Outcome } from '../errors.ts'
import { openWithPacks, type WhichWithPacks } from './open-with-packs.ts'
import type { Registry } from './registry.ts'

/** A finding with its sentences. */
export type ToldFinding = Finding & { readonly sentences: FindingSentences }

/** What diagnosis finds in an organisation. */
export type Findings = {
  readonly head: string
  /** Of what counts: neither accepted nor in the baseline. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Gravest first. */
  readonly findings: readonly ToldFinding[]
  /** How many more there are. */
  readonly left: number
  /** Rules that failed; their findings are missing. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[]
  /** Taken as they are, for a reason and until a day. */
  readonly accepted: readonly Acceptance[]
  /** How many were there when the baseline was taken. */
  readonly baseline: number
  /** Acceptances that have run out: their findings count again. */
  readonly expired: readonly Acceptance[]
  readonly clarity: Clarity
  /** What is wrong with the settings in the document (R2 of the room `diagnosis`). */
  readonly problems: readonly Problem[]
}

/** Diagnoses an organisation (SPEC.md, F1) and tells its gravest findings in a language. */
export async function diagnoseOrganization(
  registry: Registry,
  which: WhichWithPacks,
  { language, limit }: { readonly language: Language; readonly limit: number },
): Promise<Outcome<Findings>> {
  const opened = await openWithPacks(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const diagnosis = registry.diagnoses.diagnosisOf(model)
  const { catalogue } = registry
  const found = findingsOf(diagnosis)
  const { record, problems } = readSoundRecord(model.organization.diagnosis)
  const sorted = applyRecord(found, record, registry.now().slice(0, 10))
  const all = sorted.open
  const { counts } = coverageOf(catalogue, model).coverage
  const teller = findingSentences(catalogue, model, language)
  return answered({
    head,
    counts: countFindings(all),
    findings: all.slice(0, limit).map((one) => ({ ...one, sentences: teller.tell(one) })),
    left: Math.max(0, all.length - limit),
    failures: failuresOf(diagnosis),
    accepted: sorted.accepted.map(({ acceptance }) => acceptance),
    baseline: sorted.baseline.length,
    expired: sorted.expired,
    clarity: clarityOf(catalogue, model, counts, found),
    problems,
  })
}

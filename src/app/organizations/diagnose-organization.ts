import { failuresOf, findingsOf } from '../../diagnosis/diagnose.ts'
import type { Finding, Severity } from '../../diagnosis/finding.ts'
import { countFindings } from '../../diagnosis/group-findings.ts'
import type { Language } from '../../model/language.ts'
import { type FindingSentences, findingSentences } from '../../text/finding-sentences.ts'
import { answered, type Outcome } from '../errors.ts'
import { openOrganization, type Which } from './open-organization.ts'
import type { Registry } from './registry.ts'

/** A finding with its sentences. */
export type ToldFinding = Finding & { readonly sentences: FindingSentences }

/** What diagnosis finds in an organisation. */
export type Findings = {
  readonly head: string
  readonly counts: Readonly<Record<Severity, number>>
  /** Gravest first. */
  readonly findings: readonly ToldFinding[]
  /** How many more there are. */
  readonly left: number
  /** Rules that failed; their findings are missing. */
  readonly failures: readonly { readonly rule: string; readonly message: string }[]
}

/** Diagnoses an organisation (SPEC.md, F1) and tells its gravest findings in a language. */
export async function diagnoseOrganization(
  registry: Registry,
  which: Which,
  { language, limit }: { readonly language: Language; readonly limit: number },
): Promise<Outcome<Findings>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const diagnosis = registry.diagnoses.diagnosisOf(model)
  const all = findingsOf(diagnosis)
  const teller = findingSentences(registry.catalogue, model, language)
  return answered({
    head,
    counts: countFindings(all),
    findings: all.slice(0, limit).map((one) => ({ ...one, sentences: teller.tell(one) })),
    left: Math.max(0, all.length - limit),
    failures: failuresOf(diagnosis),
  })
}

import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Diagnosis, diagnoseAgain } from '../../diagnosis/diagnose.ts'
import type { Finding } from '../../diagnosis/finding.ts'
import { contextOf } from '../../diagnosis/prepare-diagnosis.ts'
import type { Fix } from '../../diagnosis/rule.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { findingSentences } from '../../text/finding-sentences.ts'

/** A way to mend a finding, as it can be offered to somebody. */
export type OfferedFix = {
  readonly finding: string
  readonly fix: Fix
  /** What the finding is, and what the fix does. */
  readonly what: string
  readonly does: string
}

/** Fixes to be made together, each of which takes its finding away and brings no other. */
export type FixPlan = {
  readonly operations: readonly Operation[]
  readonly made: readonly OfferedFix[]
  /** Findings with a way to mend them that was not taken, or that would have brought others. */
  readonly left: readonly string[]
}

/** Every way to mend any of some findings, in their order. */
export function offerFixes(
  catalogue: Catalogue,
  diagnosis: Diagnosis,
  findings: readonly Finding[],
  language: Language,
): readonly OfferedFix[] {
  const teller = findingSentences(catalogue, diagnosis.model, language)
  return findings.flatMap((finding) =>
    fixesOf(diagnosis, diagnosis.model, finding).map((fix) => ({
      finding: finding.id,
      fix,
      what: teller.tell(finding).what,
      does: teller.tellFix(finding, fix),
    })),
  )
}

/**
 * Puts fixes together (U8): of each finding the first that is wanted, upon what those before it made of the
 * organisation. One that does not take its finding away, or brings another, is left to a human.
 */
export function planFixes(
  diagnosis: Diagnosis,
  findings: readonly Finding[],
  offered: readonly OfferedFix[],
  isWanted: (offer: OfferedFix) => boolean,
): FixPlan {
  let now = diagnosis
  const operations: Operation[] = []
  const made: OfferedFix[] = []
  const left: string[] = []
  const gone = new Set<string>()
  for (const finding of findings) {
    if (gone.has(finding.id)) continue
    const own = offered.filter((offer) => offer.finding === finding.id)
    if (own.length === 0) continue
    const wanted = own.find(isWanted)
    // What was mended before may have changed what this fix has to do.
    const fix = wanted && fixesOf(now, now.model, finding).find((one) => isSame(one, wanted.fix))
    const applied = fix && applyOperations(now.model, fix.operations)
    const next = applied?.ok ? diagnoseAgain(now, applied.model, applied.touched) : undefined
    const mends = next?.vanished.some(({ id }) => id === finding.id) && next.appeared.length === 0
    if (!wanted || !fix || !next || !mends) {
      left.push(finding.id)
      continue
    }
    for (const { id } of next.vanished) gone.add(id)
    operations.push(...fix.operations)
    made.push(wanted)
    now = next.diagnosis
  }
  return { operations, made, left: left.filter((id) => !gone.has(id)) }
}

function isSame(one: Fix, other: Fix): boolean {
  return one.text === other.text && one.subject === other.subject
}

function fixesOf({ setup }: Diagnosis, model: Model, finding: Finding): readonly Fix[] {
  const prepared = setup.rules.find(({ rule }) => rule.id === finding.rule)
  return prepared?.rule.fixes?.(finding, contextOf(setup, model, prepared.options)) ?? []
}

import type { compareMatrices, Divergence } from '../authority/compare-matrices.ts'
import type { Archetype, GridMark, GridRow } from '../authority/governance-grid.ts'
import type { FindingKind, Proof, ProofFinding, Property, Settling } from '../authority/proof.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Model } from '../model/model.ts'
import { DecisionNames } from './decision-names.ts'
import type { Told } from './decision-sentences.ts'
import { gridSentences } from './grid-sentences.ts'
import { matrixDifferenceSentences } from './matrix-difference-sentences.ts'
import { findingSentence } from './proof-finding-sentence.ts'
import { proofDe } from './proof-phrases-de.ts'
import { proofEn } from './proof-phrases-en.ts'

/** A property of a matrix: its name, and what it claims in plain words. */
export type ToldProperty = { readonly name: string; readonly claim: string }

/** A finding of the proof in words. */
export type ToldProofFinding = {
  /** "A gap: nobody decides". */
  readonly title: string
  /** What is the matter, in one sentence or two, with the rules and people named. */
  readonly sentence: string
  /** The smallest areas it shows in, as words, and how many there are besides. */
  readonly where: readonly string[]
  /** A case that shows it. */
  readonly witness: string
  /** For seats that nobody can act for: why, step by step. */
  readonly way: readonly string[]
  /** What would mend it; empty for what is only told. */
  readonly repairs: readonly string[]
}

/** One domain of the governance grid in words. */
export type ToldGridRow = {
  readonly domain: string
  readonly decision: string
  readonly input: string
  /** What research observed in other enterprises; a fact to compare with, not a verdict. */
  readonly observed?: string
}

/** Tells proofs, comparisons of matrices and the governance grid, in one language. */
export type ProofTeller = {
  /** P1 to P14; P10, P11 and P14 are about the proof itself. */
  readonly property: (property: Property | 'P10' | 'P11' | 'P14') => ToldProperty
  readonly state: (state: 'holds' | 'fails' | 'open') => string
  /** The proof in one sentence. */
  readonly verdict: (proof: Proof) => string
  readonly finding: (finding: ProofFinding) => ToldProofFinding
  /** The kind of finding as a title. */
  readonly kind: (kind: FindingKind) => string
  /** By which rule an overlap is settled. */
  readonly settling: (by: Settling) => string
  /** Kinds of decisions no rule speaks of; nothing where there are none. */
  readonly ungoverned: (proof: Proof) => string | undefined
  /** Where two matrices say different things (P11). */
  readonly difference: (found: ReturnType<typeof compareMatrices>) => Told
  readonly divergence: (divergence: Divergence) => string
  readonly gridRow: (row: GridRow) => ToldGridRow
  readonly archetype: (archetype: Archetype) => ToldProperty
  /** One mark: "IT monarchy: the CTO and the CIO." */
  readonly gridMark: (mark: GridMark) => string
}

/** Tells proofs of a model in a language; names come from the model and the catalogue. */
export function proofSentences(
  catalogue: Catalogue,
  model: Model,
  language: Language,
): ProofTeller {
  const names = new DecisionNames(catalogue, model, language)
  const phrases = language === 'de' ? proofDe : proofEn
  return {
    property: (property) => phrases.property[property],
    state: (state) => phrases.state[state],
    verdict: (proof) => phrases.verdict(proof.properties, (one) => phrases.property[one].name),
    finding: (finding) => findingSentence(finding, names, phrases),
    kind: (kind) => phrases.kind[kind],
    settling: (by) => phrases.settling[by],
    ungoverned: ({ ungoverned }) =>
      ungoverned.length === 0
        ? undefined
        : phrases.ungoverned(names.words.and(ungoverned.map((id) => names.kind(id)))),
    ...matrixDifferenceSentences(names),
    ...gridSentences(names),
  }
}

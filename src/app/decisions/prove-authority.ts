import type { AuthorityProblem } from '../../authority/authority-problem.ts'
import type { Matrix } from '../../authority/compile-matrix.ts'
import { dateOf, END_OF_DAYS, FIRST_DAY } from '../../authority/days.ts'
import { PROPERTIES, type Proof, type Property } from '../../authority/proof.ts'
import { type ProofOptions, prove } from '../../authority/prove.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { daysOfChange } from './days-of-change.ts'
import { findKind } from './find-named.ts'
import { matrixOf } from './matrix-of.ts'
import { proofWithin } from './proof-within.ts'

/** What can be proved of rules, by the letters of the room `authority`'s SPEC. */
export const PROVABLE: readonly Property[] = PROPERTIES

/** What is to be proved of an organisation's rules. */
export type ProofWish = {
  /** `P1`, `p5`; all when none are named. */
  readonly properties?: readonly string[] | undefined
  /** How many may be away at once. */
  readonly away?: 1 | 2 | undefined
  /** Only cases of this kind and those below it. */
  readonly kind?: string | undefined
  /** Bound of the work of each property. */
  readonly work?: number | undefined
}

/** A proof, with what of the rules could not be read and is no part of it. */
export type ProvedAuthority = {
  readonly proof: Proof
  readonly rules: number
  readonly problems: readonly AuthorityProblem[]
  /** The kind it was asked for. */
  readonly kind?: string
}

/** Proves the rules of an organisation (P1 to P13): whether every case has exactly one decider who is there. */
export function proveAuthority(
  catalogue: Catalogue,
  model: Model,
  { properties = [], away, kind, work }: ProofWish,
): Outcome<ProvedAuthority> {
  const wanted: Property[] = []
  for (const text of properties) {
    const property = PROPERTIES.find((one) => one === text.trim().toUpperCase())
    if (property === undefined) return unknownProperty(text)
    wanted.push(property)
  }
  const matrix = matrixOf(catalogue, model)
  const named = kind === undefined ? undefined : findKind(catalogue, matrix, kind)
  if (named?.ok === false) {
    return refused('unknown-decision', 'kind', named.message, named.suggestions)
  }
  const options: ProofOptions = {
    ...(wanted.length > 0 && { properties: wanted }),
    ...(away !== undefined && { away }),
    ...(work !== undefined && { work }),
  }
  const proof = withTellingDays(matrix, prove(matrix, options))
  const { problems, rules } = matrix
  const proved = { rules: rules.length, problems }
  if (named === undefined) return answered({ ...proved, proof })
  return answered({ ...proved, proof: proofWithin(matrix, proof, named.id), kind: named.id })
}

/**
 * A case that shows a finding before anything ever began or ended is put on the last such day, where all is the
 * same, instead of the first day of reckoning.
 */
function withTellingDays(matrix: Matrix, proof: Proof): Proof {
  const first = dateOf(FIRST_DAY)
  if (proof.findings.every(({ witness }) => witness.at !== first)) return proof
  const [change] = daysOfChange(matrix, FIRST_DAY, END_OF_DAYS)
  const findings = proof.findings.map((finding) => {
    const { at, ...rest } = finding.witness
    if (at !== first) return finding
    const witness = change === undefined ? rest : { ...rest, at: dateOf(change - 1) }
    return { ...finding, witness }
  })
  return { ...proof, findings }
}

function unknownProperty(text: string) {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  const message = `There is no property “${shown}”. There are: ${PROPERTIES.join(', ')}.`
  return refused('unknown-property', 'properties', message, PROPERTIES)
}

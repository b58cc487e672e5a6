import type { Catalogue } from '../catalogue/catalogue.ts'
import type { CtoKind, NeedOutcome } from '../catalogue/need-model.ts'
import type { Localized } from '../model/language.ts'
import type { NeedPoint } from './need-result.ts'

/** Why a point speaks for or against an outcome, in the words of the catalogue. */
export function reasonOf(
  catalogue: Catalogue,
  outcome: NeedOutcome,
  point: NeedPoint,
): Localized | null {
  const of = point.passedFrom ?? outcome
  const weight = catalogue.data.need.weights.find(
    (one) =>
      one.outcome === of &&
      one.question === point.question &&
      one.answer === point.answer &&
      one.with.length === point.with.length &&
      one.with.every((given, at) => {
        const other = point.with[at]
        return given.question === other?.question && given.answer === other.answer
      }),
  )
  return weight?.reason ?? null
}

/** Why a point speaks for a kind of CTO, in the words of the catalogue. */
export function kindReasonOf(
  catalogue: Catalogue,
  kind: CtoKind,
  point: NeedPoint,
): Localized | null {
  const weight = catalogue.data.need.ctoKindWeights.find(
    (one) => one.kind === kind && one.question === point.question && one.answer === point.answer,
  )
  return weight?.reason ?? null
}

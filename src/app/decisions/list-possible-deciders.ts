import { type Possible, whoCould } from '../../authority/who-could.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { findKind } from './find-named.ts'
import { matrixOf } from './matrix-of.ts'

/** Who could ever decide a kind of decision. */
export type PossibleDeciders = { readonly kind: string; readonly possible: readonly Possible[] }

/** Who could ever decide a kind of decision, whatever else the case is like (A14). */
export function listPossibleDeciders(
  catalogue: Catalogue,
  model: Model,
  words: string,
): Outcome<PossibleDeciders> {
  const matrix = matrixOf(catalogue, model)
  const named = findKind(catalogue, matrix, words)
  if (!named.ok) return refused('unknown-decision', 'kind', named.message, named.suggestions)
  return answered({ kind: named.id, possible: whoCould(matrix, named.id) ?? [] })
}

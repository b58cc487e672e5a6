import { type StartedMatrix, startMatrix } from '../../authority/start-matrix.ts'
import type { StarterSize } from '../../authority/starters/starter.ts'
import type { Model } from '../../model/model.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/**
 * Starts a matrix of technology decisions for an organisation, of a size or of its own. Refused where it has no live
 * position to decide anything.
 */
export function startDecisions(model: Model, size?: StarterSize): Outcome<StartedMatrix> {
  const started = startMatrix(model, size)
  if (started) return answered(started)
  const message = 'There is no position yet that could decide. Enter the first one, then start.'
  return refused('unknown-seat', 'positions', message)
}

import { useMemo, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { useRoleName } from '../use-role-name.ts'
import { type SeatEdits, seatEdits } from './seat-edits.ts'

/** The changes of a position as it is now. */
export function useSeatEdits(position: Position): SeatEdits {
  const { model } = useOpenedOrganization()
  const words = useWords()
  const nameOf = useRoleName()
  return useMemo(() => seatEdits(model, position, words, nameOf), [model, position, words, nameOf])
}

/**
 * The changes of a position as it was when a form was opened: if others change it while the form is
 * filled in, the two are put side by side instead of one overwriting the other.
 */
export function useSeatEditsSinceOpening(position: Position): SeatEdits {
  const [edits] = useState(useSeatEdits(position))
  return edits
}

import { useMemo } from 'react'
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

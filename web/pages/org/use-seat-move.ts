import { useCallback, useMemo, useState } from 'react'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import type { MovePort, MoveVerdict } from '../../parts/chart/carried-card.ts'
import { hindranceToReport } from '../../parts/seat/may-report.ts'
import { seatEdits } from '../../parts/seat/seat-edits.ts'
import { useRoleName } from '../../parts/use-role-name.ts'

/** Moving seats in the chart, by hand and by keys. */
export type SeatMove = {
  /** The seat that keys carry; -1 for none. */
  readonly moving: number
  readonly moves: MovePort
  readonly take: (node: number) => void
  /** Puts what keys carry below a seat; -1 lets go of it. */
  readonly put: (target: number) => void
  /** What a listener hears of it; empty while nothing is carried. */
  readonly said: string
}

/** Lets seats be put below others: each move one recorded change, what is refused told with its reason. */
export function useSeatMove(onMoved: (node: number, target: number) => void): SeatMove {
  const { model } = useOpenedOrganization()
  const words = useWords()
  const nameOf = useRoleName()
  const { make } = useEditing()
  const [moving, setMoving] = useState(-1)
  const [said, setSaid] = useState('')
  const { restructure } = words

  const judge = useCallback(
    (node: number, target: number): MoveVerdict => {
      const { ids } = model.tables.positions
      if (target === -1) return { allowed: false, text: restructure.refusal.nowhere }
      const hindrance = hindranceToReport(model, ids.idOf(node), ids.idOf(target))
      if (hindrance !== null) return { allowed: false, text: restructure.refusal[hindrance] }
      const superior = model.tables.positions.at(target)?.title ?? ''
      return { allowed: true, text: restructure.would(superior) }
    },
    [model, restructure],
  )
  const titleOf = useCallback(
    (node: number) => model.tables.positions.at(node)?.title ?? '',
    [model],
  )
  const end = useCallback(
    (node: number, target: number) => {
      setMoving(-1)
      const position = model.tables.positions.at(node)
      if (target === -1 || target === node || position === undefined) {
        setSaid(restructure.letGo(titleOf(node)))
        return
      }
      const verdict = judge(node, target)
      if (!verdict.allowed) {
        setSaid(restructure.refusedMove(titleOf(node), verdict.text))
        return
      }
      setSaid('')
      onMoved(node, target)
      const superior = model.tables.positions.ids.idOf(target)
      void make(seatEdits(model, position, words, nameOf).moveTo(superior))
    },
    [model, judge, titleOf, onMoved, make, words, nameOf, restructure],
  )
  const moves = useMemo<MovePort>(
    () => ({
      judge,
      over: (node, target) => setSaid(restructure.over(titleOf(node), judge(node, target).text)),
      end,
    }),
    [judge, end, titleOf, restructure],
  )
  return {
    moving,
    moves,
    said,
    take(node) {
      if (node === -1) return
      setMoving(node)
      setSaid(restructure.taken(titleOf(node)))
    },
    put: (target) => end(moving, target),
  }
}

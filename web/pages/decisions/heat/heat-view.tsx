import { useMemo } from 'react'
import type { Question } from '../../../../src/authority/question.ts'
import { heatAxes } from '../../../../src/drawing/decisions/heat-axis.ts'
import type { HeatWish } from '../../../../src/drawing/decisions/heat-picture.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { today } from '../../../app/today.ts'
import { useHeatPicture } from '../../../app/use-proof.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useRegionWords } from '../use-tellers.ts'
import styles from './heat.module.css'
import { HeatGrid } from './heat-grid.tsx'
import { HeatLegend } from './heat-legend.tsx'
import { HeatTable } from './heat-table.tsx'
import { useHeatWords } from './use-heat-words.ts'

/** The space of decisions as a picture, with the same content as a table one step away. */
export function HeatView({ state }: { readonly state: DecisionsState }) {
  const { decisions: words } = useWords()
  const matrix = useMatrix()
  const { attributeName, kindName } = useRegionWords()
  const axes = useMemo(() => heatAxes(matrix), [matrix])
  const { address, question, change, ask } = state
  const across = axes.find((id) => id === address.across) ?? 'amount'
  const down =
    axes.find((id) => id === address.down && id !== across) ?? (across === 'kind' ? 'unit' : 'kind')
  const hasKinds = across === 'kind' || down === 'kind'
  const kind = hasKinds ? '' : (question?.kind ?? matrix.rules[0]?.decision ?? '')
  const at = question?.at ?? today()
  const wish = useMemo<HeatWish>(
    () => ({ across, down, question: { kind, at } }),
    [across, down, kind, at],
  )
  const { value: picture, isCurrent, state: work, again } = useHeatPicture(wish)
  const tell = useHeatWords(wish)
  const nameOf = (id: string) =>
    id in words.axes ? words.axes[id as keyof typeof words.axes] : attributeName(id)
  const choose = (which: 'across' | 'down', value: string) => {
    const other = which === 'across' ? down : across
    // The same on both sides makes no picture: the two change places.
    if (value === other) change({ across: down, down: across })
    else change({ [which]: value })
  }
  const askCase = (cell: Question) => ask({ ...question, ...cell })
  return (
    <div className={styles.heat} data-stale={!isCurrent}>
      <div className={styles.tools} data-print='no'>
        {(['across', 'down'] as const).map((which) => (
          <label key={which} className={styles.choice}>
            <span>{words[which]}</span>
            <select
              value={which === 'across' ? across : down}
              onChange={({ target }) => choose(which, target.value)}
            >
              {axes.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
        ))}
        {!hasKinds && <p className={styles.soft}>{words.heatOf(kindName(kind))}</p>}
      </div>
      <p role='status' className={styles.soft} data-loading={work === 'busy' || undefined}>
        {work === 'busy' ? words.drawing : ''}
        {work === 'failed' || work === 'stopped' ? (
          <>
            {words.notDrawn} <ActionButton onPress={again}>{words.drawAgain}</ActionButton>
          </>
        ) : (
          ''
        )}
      </p>
      {picture !== null && picture.down.slots.length > 0 && (
        <>
          <HeatGrid picture={picture} tell={tell} onAsk={askCase} />
          <HeatLegend picture={picture} tell={tell} />
          <HeatTable picture={picture} tell={tell} corner={nameOf(down)} onAsk={askCase} />
        </>
      )}
    </div>
  )
}

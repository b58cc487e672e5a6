import { isLeaderId } from '../../../src/catalogue/ids.ts'
import type { RankedOutcome } from '../../../src/need/need-result.ts'
import { useWords } from '../../app/language.ts'
import { ToneBar } from '../../parts/tone-bar.tsx'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './ranking-bars.module.css'
import { useOutcomeName } from './use-outcome-name.ts'

/** Outcomes with their points as bars; the number stands beside each bar. */
export function RankingBars({ ranking }: { readonly ranking: readonly RankedOutcome[] }) {
  const { need: words } = useWords()
  const nameOf = useOutcomeName()
  const tone = useRoleTone()
  const most = Math.max(...ranking.map(({ total }) => total), 1)
  return (
    <ol className={styles.bars}>
      {ranking.map(({ outcome, total, filled }) => (
        <li key={outcome}>
          <ToneBar
            name={
              <>
                {nameOf(outcome)}
                {filled && <span className={styles.filled}> · {words.filled}</span>}
              </>
            }
            value={words.points(total)}
            share={total / most}
            tone={isLeaderId(outcome) ? tone(outcome) : 'middle'}
          />
        </li>
      ))}
    </ol>
  )
}

import type { RankedOutcome } from '../../../src/need/need-result.ts'
import { useWords } from '../../app/language.ts'
import styles from './live-ranking.module.css'
import { RankingBars } from './ranking-bars.tsx'
import { useOutcomeName } from './use-outcome-name.ts'

/** The ranking as it stands after the answers so far. */
export function LiveRanking({ ranking }: { readonly ranking: readonly RankedOutcome[] }) {
  const { need: words } = useWords()
  const nameOf = useOutcomeName()
  const spokenFor = ranking.filter(({ total }) => total > 0)
  const [first] = spokenFor
  return (
    <aside className={styles.live} aria-labelledby='live-title'>
      <h2 id='live-title' className={styles.title}>
        {words.live}
      </h2>
      <p className='visually-hidden' role='status'>
        {first === undefined ? words.liveEmpty : nameOf(first.outcome)}
      </p>
      {first === undefined ? (
        <p className={styles.empty}>{words.liveEmpty}</p>
      ) : (
        <RankingBars ranking={spokenFor} />
      )}
    </aside>
  )
}

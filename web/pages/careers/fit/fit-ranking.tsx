import type { Fit } from '../../../../src/career/fit.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useRoleTone } from '../../../parts/use-role-tone.ts'
import { useCareerWords } from '../use-career-words.ts'
import styles from './fit-ranking.module.css'

/** Roles with what speaks for each as bars; the number and its parts stand beside each bar. */
export function FitRanking({ ranking }: { readonly ranking: Fit['ranking'] }) {
  const { station, leaning, number, percent, say } = useCareerWords()
  const tone = useRoleTone()
  const most = Math.max(...ranking.map(({ score }) => score))
  return (
    <ol className={styles.ranking}>
      {ranking.map(({ role, score, parts }) => (
        <li key={role} data-tone={tone(role)}>
          <span className={styles.name}>{station(role)}</span>
          <span className={styles.score}>{number(score)}</span>
          <span className={styles.track} aria-hidden='true'>
            <span className={styles.bar} style={{ width: `${(score / most) * 100}%` }} />
          </span>
          <span className={styles.parts}>
            {parts
              .map((part) => say.fit.part(leaning(part.leaning), percent(part.share)))
              .join('; ')}
            <SourceChips claims={parts.flatMap(({ claims }) => claims)} />
          </span>
        </li>
      ))}
    </ol>
  )
}

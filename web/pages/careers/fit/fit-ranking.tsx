import type { Fit } from '../../../../src/career/fit.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { ToneBar } from '../../../parts/tone-bar.tsx'
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
        <li key={role}>
          <ToneBar
            name={station(role)}
            value={number(score)}
            share={score / most}
            tone={tone(role)}
          />
          <p className={styles.parts}>
            {parts
              .map((part) => say.fit.part(leaning(part.leaning), percent(part.share)))
              .join('; ')}
            <SourceChips claims={parts.flatMap(({ claims }) => claims)} />
          </p>
        </li>
      ))}
    </ol>
  )
}

import { useState } from 'react'
import type { CareerPaths } from '../../../../src/career/career-path.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { useCareerWords } from '../use-career-words.ts'
import styles from './path-list.module.css'
import { PathStepCard } from './path-step-card.tsx'
import { StationLine } from './station-line.tsx'

/** Ways shown before the rest is asked for. */
const FIRST = 4

/** Ways from one post to another, best first: the stations of each, and what changes at every step. */
export function PathList({ paths: { paths, from, to, none } }: { readonly paths: CareerPaths }) {
  const { careers: words } = useWords()
  const { say, station } = useCareerWords()
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const number = new Intl.NumberFormat(language)
  if (none !== null) return <p>{say.paths.none[none](station(from), station(to))}</p>
  const shown = isWhole ? paths : paths.slice(0, FIRST)
  return (
    <>
      <ol className={styles.paths}>
        {shown.map((path, at) => (
          <li key={path.stations.join(' ')}>
            <details className={styles.path} open={at === 0}>
              <summary>
                <StationLine stations={path.stations} />
                <span className={styles.facts}>
                  <span>
                    {words.steps(number.format(path.steps.length), path.steps.length === 1)}
                  </span>
                  <span>{say.paths.open(number.format(path.open.length))}</span>
                  {path.contested > 0 && (
                    <span className={styles.contested}>
                      ≠ {say.paths.contested(number.format(path.contested))}
                    </span>
                  )}
                </span>
              </summary>
              <ol className={styles.steps}>
                {path.steps.map((step) => (
                  <PathStepCard key={step.to} step={step} />
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ol>
      {!isWhole && paths.length > FIRST && (
        <ActionButton onPress={() => setWhole(true)}>
          {words.allWays(number.format(paths.length))}
        </ActionButton>
      )}
    </>
  )
}

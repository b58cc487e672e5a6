import { useState } from 'react'
import type { CareerPath } from '../../../../src/career/career-path.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import styles from './path-list.module.css'
import { PathStepCard } from './path-step-card.tsx'
import { StationLine } from './station-line.tsx'

/** Ways shown before the rest is asked for. */
const FIRST = 4

/** Ways from one post to another, best first: the stations of each, and what changes at every step. */
export function PathList({ paths }: { readonly paths: readonly CareerPath[] }) {
  const { careers: words } = useWords()
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const number = new Intl.NumberFormat(language)
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
                  {words.steps(number.format(path.steps.length), path.steps.length === 1)}
                  {path.contested > 0 && (
                    <span className={styles.contested}>
                      ≠ {words.contested(number.format(path.contested), path.contested === 1)}
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

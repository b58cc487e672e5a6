import { useState } from 'react'
import type { CareerPath, CareerPaths } from '../../../../src/career/career-path.ts'
import { useWords } from '../../../app/language.ts'
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
  const { say, station, number } = useCareerWords()
  const [isWhole, setWhole] = useState(false)
  if (none !== null) return <p>{say.paths.none[none](station(from), station(to))}</p>
  const shown = isWhole ? paths : paths.slice(0, FIRST)
  return (
    <>
      <ol className={styles.paths}>
        {shown.map((path, at) => (
          <li key={path.stations.join(' ')}>
            <PathDetails path={path} isFirst={at === 0} />
          </li>
        ))}
      </ol>
      {!isWhole && paths.length > FIRST && (
        <ActionButton onPress={() => setWhole(true)}>
          {words.allWays(number(paths.length))}
        </ActionButton>
      )}
    </>
  )
}

/** One way: its stations, what is told of it in short, and opened, its steps. */
function PathDetails(props: { readonly path: CareerPath; readonly isFirst: boolean }) {
  const { path } = props
  const { careers: words } = useWords()
  const { say, number } = useCareerWords()
  const [isOpen, setOpen] = useState(props.isFirst)
  const { length } = path.steps
  return (
    <details
      className={styles.path}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <StationLine stations={path.stations} />
        <span className={styles.facts}>
          <span>{words.steps(number(length), length === 1)}</span>
          <span>{say.paths.open(number(path.open.length))}</span>
          {path.contested > 0 && (
            <span className={styles.contested}>
              ≠ {say.paths.contested(number(path.contested))}
            </span>
          )}
        </span>
      </summary>
      {isOpen && (
        <ol className={styles.steps}>
          {path.steps.map((step) => (
            <PathStepCard key={step.to} step={step} />
          ))}
        </ol>
      )}
    </details>
  )
}

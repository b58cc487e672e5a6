import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import type { ChangedDuty } from '../../../../src/career/career-path.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useText, useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useCareerWords } from '../use-career-words.ts'
import styles from './duty-names.module.css'

/** Names shown before the rest is opened. */
const FIRST = 4

/** What is gained, left or kept with a step, by name, each leading to its page. */
export function DutyNames(props: {
  readonly label: string
  readonly of: 'responsibility' | 'decision'
  readonly duties: readonly ChangedDuty[]
}) {
  const { duties, of } = props
  const { careers: words } = useWords()
  const { number } = useCareerWords()
  // There may be dozens, with their sources: drawn when they are looked at.
  const [isOpen, setOpen] = useState(false)
  if (duties.length === 0) return null
  const rest = duties.slice(FIRST)
  return (
    <div className={styles.duties}>
      <p>
        <span className={styles.label}>
          {props.label} ({number(duties.length)}):
        </span>{' '}
        <Names of={of} duties={duties.slice(0, FIRST)} />
      </p>
      {rest.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.more(number(rest.length))}</summary>
          {isOpen && (
            <p>
              <Names of={of} duties={rest} />
            </p>
          )}
        </details>
      )}
    </div>
  )
}

function Names(props: {
  readonly of: 'responsibility' | 'decision'
  readonly duties: readonly ChangedDuty[]
}) {
  const { responsibilities, decisionKinds } = useCatalogue()
  const text = useText()
  const isDecision = props.of === 'decision'
  return props.duties.map(({ id, claims }, at) => {
    const name = (isDecision ? decisionKinds : responsibilities).get(id)?.name
    return (
      <Fragment key={id}>
        {at > 0 && ', '}
        {isDecision ? (
          <Link to='/decisions/$decision' params={{ decision: id }}>
            {name === undefined ? id : text(name)}
          </Link>
        ) : (
          <Link to='/responsibilities/$responsibility' params={{ responsibility: id }}>
            {name === undefined ? id : text(name)}
          </Link>
        )}
        <SourceChips claims={claims} />
      </Fragment>
    )
  })
}

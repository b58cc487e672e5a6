import { useEffect, useRef, useState } from 'react'
import type { Assignment } from '../../../src/model/assignment.ts'
import { idOf } from '../../../src/model/id-of.ts'
import { VERBS } from '../../../src/model/verb.ts'
import { usePhrases, useWords } from '../../app/language.ts'
import styles from './cell-panel.module.css'
import { ScopeForm } from './scope-form.tsx'
import { type Scope, useScopeWords } from './use-scope-words.ts'

/** Sets for which part an assignment holds; `isFurther` leaves it as it is and adds one more. */
export type SetScope = (assignment: Assignment, scope: Scope, isFurther: boolean) => void

/** The parts a seat has in the cell, each with where it holds; that is changed in place. */
export function CellParts(props: {
  readonly assignments: readonly Assignment[]
  /** Counts how often it was asked from the keyboard to change where the first part holds. */
  readonly asked: number
  readonly onSet: SetScope
  /** Where the keys go when it is done. */
  readonly onLeave: () => void
}) {
  const { asked, onLeave } = props
  const { matrixScope: words } = useWords()
  const { verbs } = usePhrases()
  const scopeText = useScopeWords()
  const [changed, setChanged] = useState<string | null>(null)
  const sorted = [...props.assignments].sort(
    (a, b) => VERBS.indexOf(a.verb) - VERBS.indexOf(b.verb),
  )
  const first = sorted[0] === undefined ? null : idOf('assignments', sorted[0])
  const answered = useRef(asked)
  useEffect(() => {
    // What was asked in another cell opens nothing here.
    if (asked === answered.current) return
    answered.current = asked
    setChanged(first)
  }, [asked, first])
  const leave = () => {
    setChanged(null)
    onLeave()
  }
  return (
    <ul className={styles.parts} aria-label={words.title}>
      {sorted.map((assignment) => {
        const id = idOf('assignments', assignment)
        const isChanged = changed === id
        return (
          <li key={id}>
            <b>{verbs[assignment.verb].name}</b>{' '}
            <span className={styles.scope}>{scopeText(assignment.scope)}</span>{' '}
            <button
              type='button'
              className={styles.change}
              aria-expanded={isChanged}
              onClick={() => setChanged(isChanged ? null : id)}
            >
              {words.change}
              <span className='visually-hidden'>: {verbs[assignment.verb].name}</span>
            </button>
            {isChanged && (
              <ScopeForm
                scope={assignment.scope ?? {}}
                onSet={(scope, isFurther) => {
                  props.onSet(assignment, scope, isFurther)
                  leave()
                }}
                onLeave={leave}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

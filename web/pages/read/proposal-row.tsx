import { useId } from 'react'
import { VERBS, type Verb } from '../../../src/model/verb.ts'
import type { ProposedAssignment } from '../../../src/reading/propose-assignments.ts'
import type { ProposalTeller } from '../../../src/text/proposal-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../../app/language.ts'
import styles from './take-over.module.css'

/** One proposed assignment: taken over or not, its verb, the sentence it rests on, what stands beside it. */
export function ProposalRow(props: {
  readonly proposed: ProposedAssignment
  readonly tell: ProposalTeller
  readonly isTaken: boolean
  readonly verb: Verb
  readonly onTake: (isTaken: boolean) => void
  readonly onVerb: (verb: Verb) => void
}) {
  const { proposed, tell, verb } = props
  const { of, evidence = '', confidence = 0, verb: read } = proposed.assignment
  const catalogue = useCatalogue()
  const text = useText()
  const { verbs } = usePhrases()
  const { read: words } = useWords()
  const id = useId()
  const matter = catalogue.responsibilities.get(of)?.name
  const name = matter === undefined ? of : text(matter)
  return (
    <li className={styles.proposal} data-taken={props.isTaken}>
      <input
        id={`${id}-take`}
        type='checkbox'
        checked={props.isTaken}
        onChange={({ target }) => props.onTake(target.checked)}
      />
      <div className={styles.what}>
        <label htmlFor={`${id}-take`} className={styles.name}>
          {name}
        </label>
        <label className='visually-hidden' htmlFor={`${id}-verb`}>
          {words.verbOf(name)}
        </label>
        <select
          id={`${id}-verb`}
          value={verb}
          onChange={({ target }) => {
            const chosen = VERBS.find((one) => one === target.value)
            if (chosen !== undefined) props.onVerb(chosen)
          }}
        >
          {VERBS.map((one) => (
            <option key={one} value={one}>
              {verbs[one].name}
            </option>
          ))}
        </select>
        <p className={styles.soft}>
          {tell.quoted(evidence)} {verb === read ? tell.sure(confidence) : words.changedVerb}
        </p>
        {tell.beside(proposed).map((sentence) => (
          <p key={sentence} className={styles.note}>
            {sentence}
          </p>
        ))}
      </div>
    </li>
  )
}

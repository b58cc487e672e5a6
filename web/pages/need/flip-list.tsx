import { Link } from '@tanstack/react-router'
import type { NeedAnswers, NeedFlip } from '../../../src/need/need-result.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { writeAnswers } from './answers-in-address.ts'
import styles from './flip-list.module.css'
import { useOutcomeName } from './use-outcome-name.ts'

/** Smallest changes of answers that put another first; each can be tried by its link. */
export function FlipList(props: {
  readonly flips: readonly NeedFlip[]
  readonly answers: NeedAnswers
}) {
  const { questions } = useCatalogue().data.need
  const text = useText()
  const { need: words } = useWords()
  const nameOf = useOutcomeName()
  return (
    <ul className={styles.flips}>
      {props.flips.map((flip) => {
        const changed = {
          ...props.answers,
          ...Object.fromEntries(flip.changes.map((change) => [change.question, change.answers])),
        }
        const address = writeAnswers(questions, changed)
        return (
          <li key={`${flip.first} ${address}`}>
            <Link to='/need' search={{ a: address, at: 'result' }}>
              {nameOf(flip.first)}
            </Link>
            <ul className={styles.changes}>
              {flip.changes.map((change) => {
                const question = questions.find(({ id }) => id === change.question)
                const chosen = question?.answers.filter(({ id }) => change.answers.includes(id))
                return (
                  <li key={change.question}>
                    {question === undefined ? change.question : text(question.text)}{' '}
                    <b>
                      {chosen === undefined || chosen.length === 0
                        ? words.dontKnow
                        : chosen.map((answer) => text(answer.text)).join(', ')}
                    </b>
                  </li>
                )
              })}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

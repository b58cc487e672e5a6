import { Link } from '@tanstack/react-router'
import type { NeedAnswers } from '../../../src/need/need-result.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { writeAnswers } from './answers-in-address.ts'
import styles from './given-answers.module.css'

/** Every question with the answer given; each can be changed, open ones answered. */
export function GivenAnswers(props: {
  readonly answers: NeedAnswers
  readonly askNext: string | null
}) {
  const { questions } = useCatalogue().data.need
  const text = useText()
  const { need: words } = useWords()
  const address = writeAnswers(questions, props.answers)
  return (
    <ol className={styles.answers}>
      {questions.map((question) => {
        const chosen = props.answers[question.id]
        const given = question.answers.filter(({ id }) => chosen?.includes(id))
        return (
          <li key={question.id}>
            <Link to='/need' search={{ a: address, at: question.id }}>
              {text(question.text)}
            </Link>
            <span className={chosen === undefined ? styles.open : styles.given}>
              {chosen === undefined
                ? words.unanswered
                : given.length === 0
                  ? words.dontKnow
                  : given.map((answer) => text(answer.text)).join(', ')}
            </span>
            {question.id === props.askNext && <span className={styles.next}>{words.askNext}</span>}
          </li>
        )
      })}
    </ol>
  )
}

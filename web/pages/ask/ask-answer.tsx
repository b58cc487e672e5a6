import { Link } from '@tanstack/react-router'
import { LONGEST_QUESTION } from '../../../src/ask/ask.ts'
import { askSentences } from '../../../src/text/ask-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { Notice } from '../../parts/notice.tsx'
import styles from './ask-answer.module.css'
import { SingleAnswer } from './single-answer.tsx'
import { useAsk } from './use-ask.ts'

/** The answer to a question: one, or the two nearest readings, or what to try instead. */
export function AskAnswer(props: { readonly question: string; readonly inPlace?: boolean }) {
  const { question } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { ask: words } = useWords()
  const ask = useAsk()
  if (question.trim() === '') return null
  const asked = ask(question, { language })
  if (!asked.ok) {
    return (
      <Notice>
        <p>{words.tooLong(LONGEST_QUESTION)}</p>
      </Notice>
    )
  }
  const { result } = asked
  return (
    <div className={styles.answer} aria-live='polite'>
      {result.outcome === 'not-understood' && (
        <p className={styles.headline}>{askSentences(catalogue, result, language).headline}</p>
      )}
      {result.outcome === 'unsure' && <p className={styles.unsure}>{words.unsure}</p>}
      {result.answers.map((answer) => (
        <SingleAnswer
          key={`${answer.reading.kind} ${answer.reading.id}`}
          result={{ ...result, outcome: 'sure', answers: [answer] }}
          answer={answer}
        />
      ))}
      {props.inPlace === true && (
        <p className={styles.link}>
          <Link to='/ask' search={{ q: question }}>
            {words.link}
          </Link>
        </p>
      )}
    </div>
  )
}

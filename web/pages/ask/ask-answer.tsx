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
  const said = askSentences(catalogue, result, language)
  return (
    <div className={styles.answer} aria-live='polite'>
      {result.outcome !== 'sure' && (
        <p className={result.outcome === 'unsure' ? styles.unsure : styles.headline}>
          {said.headline}
        </p>
      )}
      {result.answers.map((answer, index) => {
        const sentences = said.answers[index]
        if (sentences === undefined) return null
        return (
          <SingleAnswer
            key={`${answer.reading.kind} ${answer.reading.id}`}
            answer={answer}
            said={sentences}
          />
        )
      })}
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

import type { Answer } from '../../../src/ask/ask-result.ts'
import type { AnswerSentences } from '../../../src/text/ask-sentences.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './ask-answer.module.css'
import { ReadingLink } from './reading-link.tsx'

/** The answer to one reading: the sentence, its reasons with their sources, where to read on. */
export function SingleAnswer(props: { readonly answer: Answer; readonly said: AnswerSentences }) {
  const { answer, said } = props
  return (
    <section className={styles.single}>
      <p className={styles.kind}>
        {said.kind}: {said.thing}
      </p>
      <p className={styles.headline}>
        {said.headline}
        <SourceChips claims={said.claims} />
        <DisputeMarks disagreements={answer.disagreements} />
      </p>
      <ul className={styles.reasons}>
        {said.reasons.map((reason) => (
          <li key={reason.text}>
            {reason.text}
            <SourceChips claims={reason.claims} />
          </li>
        ))}
      </ul>
      <ReadingLink reading={answer.reading} />
    </section>
  )
}

import type { Answer, AskResult } from '../../../src/ask/ask-result.ts'
import { askSentences } from '../../../src/text/ask-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './ask-answer.module.css'
import { ReadingLink } from './reading-link.tsx'

/** The answer to one reading: the sentence, its reasons with their sources, where to read on. */
export function SingleAnswer(props: { readonly result: AskResult; readonly answer: Answer }) {
  const { answer } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const said = askSentences(catalogue, props.result, language)
  return (
    <section className={styles.single}>
      <p className={styles.headline}>
        {said.headline}
        <SourceChips claims={said.claims} />
      </p>
      <ul className={styles.reasons}>
        {said.reasons.map((reason) => (
          <li key={reason.text}>
            {reason.text}
            <SourceChips claims={reason.claims} />
          </li>
        ))}
      </ul>
      {answer.disagreements.length > 0 && (
        <p>
          <DisputeMarks disagreements={answer.disagreements} withTopic />
        </p>
      )}
      <ReadingLink reading={answer.reading} />
    </section>
  )
}

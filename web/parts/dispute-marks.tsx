import { useCatalogue } from '../app/catalogue-context.ts'
import { useText, useWords } from '../app/language.ts'
import styles from './dispute-marks.module.css'
import { useOpenReference } from './reference/reference.ts'

/** Marks (≠) where the sources disagree; opens the disagreements with their reasons. */
export function DisputeMarks(props: {
  readonly disagreements: readonly string[]
  /** One mark for each with its topic beside the sign, where there is room for it. */
  readonly withTopic?: boolean
}) {
  const catalogue = useCatalogue()
  const text = useText()
  const { parts } = useWords()
  const open = useOpenReference()
  const disputes = props.disagreements.flatMap((id) => catalogue.disagreements.get(id) ?? [])
  if (disputes.length === 0) return null
  const marks = props.withTopic === true ? disputes.map((dispute) => [dispute]) : [disputes]
  return (
    <span className={styles.marks}>
      {marks.map((marked) => {
        const topics = marked.map(({ topic }) => text(topic))
        const ids = marked.map(({ id }) => id)
        return (
          <button
            key={ids.join(' ')}
            type='button'
            className={styles.mark}
            aria-haspopup='dialog'
            onClick={(event) => open({ kind: 'disagreements', ids }, event.currentTarget)}
          >
            <span aria-hidden='true'>
              ≠
              {props.withTopic === true
                ? ` ${topics[0] ?? ''}`
                : marked.length > 1 && marked.length}
            </span>
            <span className='visually-hidden'>{parts.disputedAbout(topics.join('; '))}</span>
          </button>
        )
      })}
    </span>
  )
}

import { useCatalogue } from '../app/catalogue-context.ts'
import { useText, useWords } from '../app/language.ts'
import styles from './dispute-marks.module.css'
import { useOpenReference } from './reference/reference.ts'

/** Marks (≠) where the sources disagree; each opens the disagreement with its reason. */
export function DisputeMarks(props: {
  readonly disagreements: readonly string[]
  /** Says the topic beside the sign where there is room for it. */
  readonly withTopic?: boolean
}) {
  const catalogue = useCatalogue()
  const text = useText()
  const { parts } = useWords()
  const open = useOpenReference()
  if (props.disagreements.length === 0) return null
  return (
    <span className={styles.marks}>
      {props.disagreements.map((id) => {
        const dispute = catalogue.disagreements.get(id)
        if (dispute === undefined) return null
        return (
          <button
            key={id}
            type='button'
            className={styles.mark}
            aria-haspopup='dialog'
            aria-label={parts.disputedAbout(text(dispute.topic))}
            onClick={(event) => open({ kind: 'disagreement', id }, event.currentTarget)}
          >
            ≠{props.withTopic === true && ` ${text(dispute.topic)}`}
          </button>
        )
      })}
    </span>
  )
}

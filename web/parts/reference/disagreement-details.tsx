import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../../app/language.ts'
import styles from './details.module.css'

/** A disagreement in short: what it is about, why, and what each side says. */
export function DisagreementDetails(props: { readonly id: string; readonly onLeave: () => void }) {
  const catalogue = useCatalogue()
  const text = useText()
  const { parts } = useWords()
  const { disagreementKind } = usePhrases().comparison
  const dispute = catalogue.disagreements.get(props.id)
  if (dispute === undefined) return null
  return (
    <section className={styles.details}>
      <p className={styles.kind}>≠ {disagreementKind[dispute.kind]}</p>
      <p className={styles.text}>{text(dispute.topic)}</p>
      <p>{text(dispute.why)}</p>
      <ul className={styles.sides}>
        {dispute.claims.map((id) => {
          const claim = catalogue.claims.get(id)
          return claim === undefined ? null : (
            <li key={id}>
              <b>{Number(claim.source)}</b> {text(claim.text)}
            </li>
          )
        })}
      </ul>
      <Link
        to='/disagreements/$disagreement'
        params={{ disagreement: dispute.id }}
        onClick={props.onLeave}
      >
        {parts.wholeDisagreement}
      </Link>
    </section>
  )
}

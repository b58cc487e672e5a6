import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../../app/language.ts'
import styles from './details.module.css'

/** A claim in its words, with the place it stands in, its strength and its disagreements. */
export function ClaimDetails({
  id,
  onLeave,
}: {
  readonly id: string
  readonly onLeave: () => void
}) {
  const catalogue = useCatalogue()
  const text = useText()
  const { parts } = useWords()
  const { strength } = usePhrases().comparison
  const claim = catalogue.claims.get(id)
  if (claim === undefined) return null
  const source = catalogue.sources.get(claim.source)
  const disputes = catalogue.disagreementsByClaim.get(id) ?? []
  return (
    <section className={styles.details}>
      <p className={styles.text}>{text(claim.text)}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{parts.source}</dt>
          <dd>
            <Link to='/sources/$source' params={{ source: claim.source }} onClick={onLeave}>
              {claim.source} · {source?.title}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{parts.section}</dt>
          <dd>{claim.section}</dd>
        </div>
        {claim.at.length > 0 && (
          <div>
            <dt>{parts.paragraph}</dt>
            <dd>{claim.at.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{parts.strength}</dt>
          <dd>{strength[claim.strength]}</dd>
        </div>
        <div>
          <dt>{parts.claim}</dt>
          <dd>{claim.id}</dd>
        </div>
      </dl>
      {disputes.length > 0 && (
        <ul className={styles.disputes}>
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <span aria-hidden='true'>≠ </span>
              <Link
                to='/disagreements/$disagreement'
                params={{ disagreement: dispute.id }}
                onClick={onLeave}
              >
                {text(dispute.topic)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import type { Disagreement } from '../../src/catalogue/disagreement.ts'
import { usePhrases, useText, useWords } from '../app/language.ts'
import styles from './dispute-list.module.css'

/** Disagreements in short, each leading to its page. */
export function DisputeList({ disputes }: { readonly disputes: readonly Disagreement[] }) {
  const text = useText()
  const { disagreement } = useWords()
  const { disagreementKind, severity } = usePhrases().comparison
  return (
    <ul className={styles.list}>
      {disputes.map((dispute) => (
        <li key={dispute.id} className={styles.item}>
          <span aria-hidden='true' className={styles.sign}>
            ≠
          </span>
          <div>
            <Link
              to='/disagreements/$disagreement'
              params={{ disagreement: dispute.id }}
              className={styles.topic}
            >
              {text(dispute.topic)}
            </Link>
            <p className={styles.note}>
              {disagreementKind[dispute.kind]} · {severity[dispute.severity]} ·{' '}
              {disagreement.scope[dispute.scope]} · {dispute.sources.map(Number).join(', ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

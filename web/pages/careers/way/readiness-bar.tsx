import { READINESS_STATUSES, type ReadinessCount } from '../../../../src/career/readiness.ts'
import styles from './readiness-bar.module.css'

/** Demands by how far they are met, as a bar; the sentence above it says the same in numbers. */
export function ReadinessBar({ count }: { readonly count: ReadinessCount }) {
  return (
    <span className={styles.bar} aria-hidden='true'>
      {READINESS_STATUSES.map((status) => (
        <span key={status} data-status={status} style={{ flexGrow: count[status] }} />
      ))}
    </span>
  )
}

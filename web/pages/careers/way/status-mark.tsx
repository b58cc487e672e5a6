import type { ReadinessStatus } from '../../../../src/career/readiness.ts'
import { useWords } from '../../../app/language.ts'
import styles from './status-mark.module.css'

/** A sign for each status, so that colour is never the only one. */
const SIGNS: Readonly<Record<ReadinessStatus, string>> = {
  met: '●',
  partly: '◐',
  not: '○',
  unknown: '?',
}

/** How far a demand is met: a sign and a word. */
export function StatusMark({ status }: { readonly status: ReadinessStatus }) {
  const { careers: words } = useWords()
  return (
    <span className={styles.mark} data-status={status}>
      <span className={styles.sign} aria-hidden='true'>
        {SIGNS[status]}
      </span>
      {words.status[status]}
    </span>
  )
}

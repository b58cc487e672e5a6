import type { ReadinessStatus } from '../../../../src/career/readiness.ts'
import styles from './status-mark.module.css'

/** A sign for each status, so that colour is never the only one. */
const SIGNS: Readonly<Record<ReadinessStatus, string>> = {
  met: '●',
  partly: '◐',
  not: '○',
  unknown: '?',
}

/** How far a demand is met: a sign and a word. */
export function StatusMark(props: { readonly status: ReadinessStatus; readonly word: string }) {
  return (
    <span className={styles.mark} data-status={props.status}>
      <span className={styles.sign} aria-hidden='true'>
        {SIGNS[props.status]}
      </span>
      {props.word}
    </span>
  )
}

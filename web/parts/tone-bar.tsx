import type { ReactNode } from 'react'
import type { RoleTone } from '../../src/drawing/role-tone.ts'
import styles from './tone-bar.module.css'

/** A name and a number with a bar in a role's tone below; the number says what the bar shows. */
export function ToneBar(props: {
  readonly name: ReactNode
  readonly value: string
  /** Of the whole length, from 0 to 1; what is less than nothing has no bar. */
  readonly share: number
  readonly tone: RoleTone
}) {
  return (
    <div className={styles.row} data-tone={props.tone}>
      <span className={styles.name}>{props.name}</span>
      <span className={styles.value}>{props.value}</span>
      <span className={styles.track} aria-hidden='true'>
        <span className={styles.bar} style={{ width: `${Math.max(0, props.share) * 100}%` }} />
      </span>
    </div>
  )
}

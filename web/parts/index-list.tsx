import type { ReactNode } from 'react'
import styles from './index-list.module.css'

/** Things with a link and a line each, in columns where there is room. */
export function IndexList(props: {
  readonly entries: readonly {
    readonly id: string
    readonly link: ReactNode
    readonly note: ReactNode
  }[]
}) {
  return (
    <ul className={styles.list}>
      {props.entries.map((entry) => (
        <li key={entry.id}>
          <span className={styles.link}>{entry.link}</span>
          <p className={styles.note}>{entry.note}</p>
        </li>
      ))}
    </ul>
  )
}

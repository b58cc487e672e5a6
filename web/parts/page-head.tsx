import type { ReactNode } from 'react'
import styles from './page-head.module.css'
import { usePageTitle } from './use-page-title.ts'

/** The head of a page: its name, one sentence, and whatever belongs right below. */
export function PageHead(props: {
  readonly title: string
  readonly lead?: ReactNode
  readonly children?: ReactNode
}) {
  usePageTitle(props.title)
  return (
    <div className={styles.head}>
      <h1>{props.title}</h1>
      {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      {props.children}
    </div>
  )
}

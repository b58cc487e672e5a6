import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** Says what is wrong with what was asked for, and what to do about it. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.notice} role='status'>
      {children}
    </div>
  )
}

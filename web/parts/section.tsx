import type { ReactNode } from 'react'
import styles from './section.module.css'

/** A part of a page under its own heading; `id` is the place a link can lead to. */
export function Section(props: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section id={props.id} className={styles.section} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`} className={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

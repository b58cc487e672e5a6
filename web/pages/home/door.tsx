import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RoleTone } from '../../../src/drawing/role-tone.ts'
import styles from './door.module.css'

/** A way into the product; links of its own stand below. */
export function Door(props: {
  readonly title: string
  readonly text: string
  readonly to: '/compare' | '/need' | '/org'
  readonly tone: RoleTone
  readonly children?: ReactNode
}) {
  return (
    <div className={styles.door} data-tone={props.tone}>
      <h2 className={styles.title}>
        <Link to={props.to}>{props.title}</Link>
      </h2>
      <p className={styles.text}>{props.text}</p>
      {props.children !== undefined && <p className={styles.links}>{props.children}</p>}
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import type { RoleTone } from '../../../src/drawing/role-tone.ts'
import { useWords } from '../../app/language.ts'
import styles from './door.module.css'

/** A way into the product; one that is not open yet says so. */
export function Door(props: {
  readonly title: string
  readonly text: string
  readonly to: '/compare' | '/need' | null
  readonly tone: RoleTone
}) {
  const { home } = useWords()
  return (
    <div className={styles.door} data-tone={props.tone} data-open={props.to !== null}>
      <h2 className={styles.title}>
        {props.to === null ? (
          <span aria-disabled='true'>{props.title}</span>
        ) : (
          <Link to={props.to}>{props.title}</Link>
        )}
      </h2>
      <p className={styles.text}>{props.text}</p>
      {props.to === null && <p className={styles.closed}>{home.notYet}</p>}
    </div>
  )
}

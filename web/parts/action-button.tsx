import type { ReactNode } from 'react'
import styles from './action-button.module.css'

/** A button for something that is done at once: copy, print, export. */
export function ActionButton(props: {
  readonly onPress: () => void
  readonly children: ReactNode
  readonly isMain?: boolean
  readonly isDisabled?: boolean
}) {
  return (
    <button
      type='button'
      className={props.isMain === true ? styles.main : styles.action}
      disabled={props.isDisabled}
      onClick={props.onPress}
      data-print='no'
    >
      {props.children}
    </button>
  )
}

import type { ReactNode } from 'react'
import styles from './action-button.module.css'

/** A button for something that is done at once: copy, print, export; `submit` does what its form does. */
export function ActionButton(props: {
  readonly onPress: (() => void) | 'submit'
  readonly children: ReactNode
  readonly isMain?: boolean
  readonly isDisabled?: boolean
}) {
  const { onPress } = props
  return (
    <button
      type={onPress === 'submit' ? 'submit' : 'button'}
      className={props.isMain === true ? styles.main : styles.action}
      disabled={props.isDisabled}
      onClick={onPress === 'submit' ? undefined : onPress}
      data-print='no'
    >
      {props.children}
    </button>
  )
}

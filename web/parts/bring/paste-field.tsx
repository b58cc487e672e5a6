import { useId } from 'react'
import styles from './taking.module.css'

/** A field for what was copied elsewhere. */
export function PasteField(props: {
  readonly label: string
  readonly hint: string
  /** Lines that are seen at first; three when nothing is said. */
  readonly rows?: number
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const id = useId()
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <textarea
        id={id}
        rows={props.rows ?? 3}
        spellCheck={false}
        placeholder={props.hint}
        value={props.text}
        onChange={({ target }) => props.onText(target.value)}
      />
    </div>
  )
}

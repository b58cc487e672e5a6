import { useId } from 'react'
import { useWords } from '../../../../app/language.ts'
import styles from './table.module.css'

/** A field for cells copied from a spreadsheet. */
export function TablePaste(props: {
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { spreadsheet: words } = useWords()
  const id = useId()
  return (
    <div className={styles.paste}>
      <label htmlFor={id} className={styles.label}>
        {words.paste}
      </label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        placeholder={words.pasteHint}
        value={props.text}
        onChange={({ target }) => props.onText(target.value)}
      />
    </div>
  )
}

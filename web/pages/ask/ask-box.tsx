import { type FormEvent, useEffect, useId, useState } from 'react'
import { LONGEST_QUESTION } from '../../../src/ask/ask.ts'
import { useWords } from '../../app/language.ts'
import styles from './ask-box.module.css'

/** A line to ask in plain words. */
export function AskBox(props: {
  readonly question: string
  readonly onAsk: (question: string) => void
}) {
  const { ask: words } = useWords()
  const id = useId()
  const [text, setText] = useState(props.question)
  useEffect(() => setText(props.question), [props.question])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onAsk(text.trim())
  }
  return (
    <search data-print='no'>
      <form className={styles.form} onSubmit={submit}>
        <label htmlFor={id} className={styles.label}>
          {words.label}
        </label>
        <div className={styles.line}>
          <input
            id={id}
            type='text'
            name='q'
            autoComplete='off'
            maxLength={LONGEST_QUESTION}
            placeholder={words.placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
            className={styles.input}
          />
          <button type='submit' className={styles.button}>
            {words.button}
          </button>
        </div>
      </form>
    </search>
  )
}

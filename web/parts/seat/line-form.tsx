import { type FormEvent, useId, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { ActionButton } from '../action-button.tsx'
import type { SeatEdits } from './seat-edits.ts'
import form from './seat-form.module.css'
import { useSeatEditsSinceOpening } from './use-seat-edits.ts'

/** Longest text on one line of a document. */
const LONGEST = 500

/** One line of text with save and cancel; says what is wrong with it and keeps what was typed. */
export function LineForm(props: {
  readonly label: string
  readonly start: string
  readonly missing: string
  readonly position: Position
  readonly onSave: (text: string, edits: SeatEdits) => Promise<void>
  readonly onCancel: () => void
  /** What the button that records it says. */
  readonly save?: string
  /** What follows from it. */
  readonly hint?: string
}) {
  const { position: words } = useWords()
  const { state } = useEditing()
  const edits = useSeatEditsSinceOpening(props.position)
  const id = useId()
  const [text, setText] = useState(props.start)
  const [wrong, setWrong] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const line = text.replace(/\s+/g, ' ').trim()
    if (line === '') setWrong(props.missing)
    else if (line.length > LONGEST) setWrong(words.tooLong(LONGEST))
    else void props.onSave(line, edits)
  }
  return (
    <form className={form.form} onSubmit={save}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type='text'
        // biome-ignore lint/a11y/noAutofocus: the form opens at a press of a button and is what follows
        autoFocus
        value={text}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => {
          setText(target.value)
          setWrong('')
        }}
      />
      {props.hint !== undefined && <p className={form.soft}>{props.hint}</p>}
      <p id={`${id}-wrong`} role='alert' className={form.wrong}>
        {wrong}
      </p>
      <div className={form.actions}>
        <button type='submit' className={form.save} disabled={state.kind === 'busy'}>
          {props.save ?? words.save}
        </button>
        <ActionButton onPress={props.onCancel}>{words.cancel}</ActionButton>
      </div>
    </form>
  )
}

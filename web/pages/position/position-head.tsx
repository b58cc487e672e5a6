import { type FormEvent, useId, useState } from 'react'
import { holdersOf, type Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import type { SeatEdits } from '../../parts/seat/seat-edits.ts'
import form from '../../parts/seat/seat-form.module.css'
import { useSeatEdits, useSeatEditsSinceOpening } from '../../parts/seat/use-seat-edits.ts'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './position-page.module.css'

/** Longest text on one line of a document. */
const LONGEST = 500

type Editing = 'nothing' | 'title' | 'person'

/** Title and holder of a position, and the ways to change both. */
export function PositionHead({ position }: { readonly position: Position }) {
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const { make, state } = useEditing()
  const say = useSeatWords()
  const edits = useSeatEdits(position)
  const [editing, setEditing] = useState<Editing>('nothing')
  const stop = () => setEditing('nothing')
  const busy = state.kind === 'busy'
  const isHeld = holdersOf(position).length > 0
  return (
    <div className={styles.head}>
      {editing === 'title' ? (
        <LineForm
          label={words.title}
          start={position.title}
          missing={words.needTitle}
          onCancel={stop}
          position={position}
          onSave={async (title, since) => {
            if (title === position.title || (await make(since.rename(title)))) stop()
          }}
        />
      ) : (
        <h1 className={styles.title}>{position.title}</h1>
      )}
      <p className={styles.holder}>{say.holder(model, position)}</p>
      {editing === 'person' && (
        <LineForm
          label={words.person}
          start=''
          missing={words.needPerson}
          onCancel={stop}
          position={position}
          onSave={async (name, since) => {
            if (await make(since.fill(name))) stop()
          }}
        />
      )}
      {editing === 'nothing' && (
        <div className={styles.actions}>
          <ActionButton onPress={() => setEditing('title')}>{words.rename}</ActionButton>
          {isHeld ? (
            <ActionButton isDisabled={busy} onPress={() => void make(edits.vacate())}>
              {words.makeVacant}
            </ActionButton>
          ) : (
            <ActionButton onPress={() => setEditing('person')}>{words.fill}</ActionButton>
          )}
        </div>
      )}
    </div>
  )
}

/** One line of text with save and cancel; says what is wrong with it and keeps what was typed. */
function LineForm(props: {
  readonly label: string
  readonly start: string
  readonly missing: string
  readonly position: Position
  readonly onSave: (text: string, edits: SeatEdits) => Promise<void>
  readonly onCancel: () => void
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
      <p id={`${id}-wrong`} role='alert' className={form.wrong}>
        {wrong}
      </p>
      <div className={form.actions}>
        <button type='submit' className={form.save} disabled={state.kind === 'busy'}>
          {words.save}
        </button>
        <ActionButton onPress={props.onCancel}>{words.cancel}</ActionButton>
      </div>
    </form>
  )
}

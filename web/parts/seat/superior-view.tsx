import { type FormEvent, useId, useState } from 'react'
import type { Model } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import { SeatLink } from '../seat-link.tsx'
import { useSeatWords } from '../use-seat-words.ts'
import { findSeats } from './find-seats.ts'
import { hindranceToReport } from './may-report.ts'
import { SeatFinder } from './seat-finder.tsx'
import styles from './seat-form.module.css'
import { useSeatEditsSinceOpening } from './use-seat-edits.ts'

/** To whom a seat reports, and a way to change it. */
export function SuperiorView(props: {
  readonly position: Position
  /** What the button that changes it says. */
  readonly action?: string
}) {
  const { position } = props
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const say = useSeatWords()
  const [isEditing, setEditing] = useState(false)
  const id = position['reports-to']
  const superior = id === undefined ? undefined : model.tables.positions.get(id)
  if (isEditing) return <SuperiorForm position={position} onDone={() => setEditing(false)} />
  return (
    <div className={styles.line}>
      <p>
        {id === undefined ? (
          words.top
        ) : superior === undefined ? (
          words.missingSuperior(id)
        ) : (
          <>
            <SeatLink id={id} /> <span className={styles.soft}>{say.holder(model, superior)}</span>
          </>
        )}
      </p>
      <ActionButton onPress={() => setEditing(true)}>{props.action ?? words.edit}</ActionButton>
    </div>
  )
}

function SuperiorForm(props: { readonly position: Position; readonly onDone: () => void }) {
  const { position, onDone } = props
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const { make, state } = useEditing()
  const edits = useSeatEditsSinceOpening(position)
  const id = useId()
  const before = position['reports-to']
  const start = before === undefined ? '' : (model.tables.positions.get(before)?.title ?? before)
  const [text, setText] = useState(start)
  const [chosen, setChosen] = useState<string | null>(before ?? null)
  const [wrong, setWrong] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const named = whoIsMeant(model, text, chosen)
    if (named.kind === 'none') setWrong(words.noSuperior(text.trim()))
    else if (named.kind === 'several') setWrong(words.severalSuperiors(text.trim()))
    else if (named.id === position.id) setWrong(words.ownSuperior)
    else if (named.id === (before ?? null)) onDone()
    else if (named.id !== null && hindranceToReport(model, position.id, named.id) === 'below') {
      setWrong(words.belowSuperior(text.trim()))
    } else if (await make(edits.moveTo(named.id))) onDone()
  }
  return (
    <form className={styles.form} onSubmit={save} aria-describedby={id}>
      <SeatFinder
        label={words.superior}
        text={start}
        onText={(next) => {
          setText(next)
          setChosen(null)
          setWrong('')
        }}
        onFind={setChosen}
      />
      <p id={id} className={styles.soft}>
        {words.superiorHint}
      </p>
      {wrong !== '' && (
        <p role='alert' className={styles.wrong}>
          {wrong}
        </p>
      )}
      <div className={styles.actions}>
        <button type='submit' className={styles.save} disabled={state.kind === 'busy'}>
          {words.save}
        </button>
        <ActionButton onPress={onDone}>{words.cancel}</ActionButton>
      </div>
    </form>
  )
}

type Meant =
  | { readonly kind: 'one'; readonly id: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }

/** Which position a text means: the chosen one, the one of this id, or the only one that matches. */
function whoIsMeant(model: Model, text: string, chosen: string | null): Meant {
  const wanted = text.trim()
  if (wanted === '') return { kind: 'one', id: null }
  if (chosen !== null) return { kind: 'one', id: chosen }
  if (model.tables.positions.has(wanted)) return { kind: 'one', id: wanted }
  const { seats, count } = findSeats(model, wanted, 2)
  const exact = seats.filter(({ title }) => title === wanted)
  const [only] = exact.length === 1 ? exact : seats
  if (only === undefined) return { kind: 'none' }
  return count === 1 || exact.length === 1 ? { kind: 'one', id: only.id } : { kind: 'several' }
}

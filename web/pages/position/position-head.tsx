import { useState } from 'react'
import { holdersOf, type Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { LineForm } from '../../parts/seat/line-form.tsx'
import { useSeatEdits } from '../../parts/seat/use-seat-edits.ts'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import styles from './position-page.module.css'

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

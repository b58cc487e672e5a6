import { type FormEvent, useId, useState } from 'react'
import { LEADER_IDS, NEIGHBOUR_IDS, type RoleId } from '../../../src/catalogue/ids.ts'
import type { Position } from '../../../src/model/position.ts'
import { mainRoleOf } from '../../app/alignments.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useEditing } from '../../app/editing.ts'
import { useText, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import styles from './seat-form.module.css'
import { useSeatEditsSinceOpening } from './use-seat-edits.ts'

/** Positions are aligned with these; an organisation is no position. */
const CHOICES: readonly RoleId[] = [
  ...LEADER_IDS,
  ...NEIGHBOUR_IDS.filter((role) => role !== 'org' && role !== 'board'),
]

/** Says which role a seat really is, whatever its title; one change, that can be taken back. */
export function AlignmentForm(props: { readonly position: Position; readonly onDone: () => void }) {
  const { position, onDone } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const text = useText()
  const { alignment: words, position: labels } = useWords()
  const { make, state } = useEditing()
  const edits = useSeatEditsSinceOpening(position)
  const id = useId()
  const [chosen, setChosen] = useState<string>(
    position.roles === undefined ? 'by-title' : (mainRoleOf(catalogue, model, position) ?? 'none'),
  )
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const role = CHOICES.find((each) => each === chosen)
    const roles = chosen === 'by-title' ? null : role === undefined ? [] : [role]
    if (await make(edits.align(roles))) onDone()
  }
  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={id}>{words.choose}</label>
      {/* biome-ignore lint/a11y/noAutofocus: the form opens at a press of a button and is what follows */}
      <select id={id} autoFocus value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value='by-title'>{words.byTitle}</option>
        {CHOICES.map((role) => (
          <option key={role} value={role}>
            {text(catalogue.roles.get(role)?.name ?? { en: role, de: role })}
          </option>
        ))}
        <option value='none'>{words.noRole}</option>
      </select>
      <div className={styles.actions}>
        <button type='submit' className={styles.save} disabled={state.kind === 'busy'}>
          {labels.save}
        </button>
        <ActionButton onPress={onDone}>{labels.cancel}</ActionButton>
      </div>
    </form>
  )
}

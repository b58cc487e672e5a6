import { type FormEvent, useId, useMemo, useState } from 'react'
import { related } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { suggestionSentences } from '../../../src/text/suggestion-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useEditing } from '../../app/editing.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import form from './seat-form.module.css'

/** Longest title. */
const LONGEST = 500

/** Title of the new seat, and which duties it takes over: each is chosen, none is guessed. */
export function SplitForm(props: {
  readonly position: Position
  readonly onSplit: (title: string, assignments: readonly string[]) => Promise<void>
  readonly onCancel: () => void
}) {
  const { id: seat } = props.position
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  const { restructure: words, position: labels } = useWords()
  const { state } = useEditing()
  const id = useId()
  const [title, setTitle] = useState('')
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [wrong, setWrong] = useState('')
  const duties = useMemo(() => {
    const tell = suggestionSentences(catalogue, model, language)
    return related(model, 'assignments-of-position', seat).flatMap((one) => {
      const duty = model.tables.assignments.get(one)
      return duty === undefined ? [] : [{ id: one, text: tell.part(duty.verb, duty.of) }]
    })
  }, [catalogue, language, model, seat])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const line = title.replace(/\s+/g, ' ').trim()
    if (line === '') setWrong(labels.needTitle)
    else if (line.length > LONGEST) setWrong(labels.tooLong(LONGEST))
    else void props.onSplit(line, [...taken])
  }
  const toggle = (duty: string, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(duty)
    else next.delete(duty)
    setTaken(next)
  }
  return (
    <form className={form.form} onSubmit={save}>
      <p className={form.soft}>{words.splitHint}</p>
      <label htmlFor={id}>{words.newTitle}</label>
      <input
        id={id}
        type='text'
        // biome-ignore lint/a11y/noAutofocus: the form opens at a press of a button and is what follows
        autoFocus
        value={title}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => {
          setTitle(target.value)
          setWrong('')
        }}
      />
      <p id={`${id}-wrong`} role='alert' className={form.wrong}>
        {wrong}
      </p>
      {duties.length === 0 ? (
        <p className={form.soft}>{words.nothingToShare}</p>
      ) : (
        <fieldset className={form.choices}>
          <legend>{words.takesOver}</legend>
          {duties.map((duty) => (
            <label key={duty.id}>
              <input
                type='checkbox'
                checked={taken.has(duty.id)}
                onChange={({ target }) => toggle(duty.id, target.checked)}
              />
              {duty.text}
            </label>
          ))}
        </fieldset>
      )}
      <div className={form.actions}>
        <button type='submit' className={form.save} disabled={state.kind === 'busy'}>
          {words.splitDo}
        </button>
        <ActionButton onPress={props.onCancel}>{labels.cancel}</ActionButton>
      </div>
    </form>
  )
}

import { type FormEvent, useId, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { ActionButton } from '../action-button.tsx'
import form from './seat-form.module.css'
import type { SplitShare } from './structure-edits.ts'
import { type Shareable, useShareable } from './use-shareable.ts'

/** Longest title. */
const LONGEST = 500

const NOTHING: SplitShare = { assignments: [], reports: [], rules: [] }

/** Title of the new seat, and what it takes over: each is chosen, none is guessed. */
export function SplitForm(props: {
  readonly position: Position
  readonly onSplit: (title: string, share: SplitShare) => Promise<void>
  readonly onCancel: () => void
}) {
  const { restructure: words, position: labels } = useWords()
  const { state } = useEditing()
  const id = useId()
  const [title, setTitle] = useState('')
  const [taken, setTaken] = useState(NOTHING)
  const [wrong, setWrong] = useState('')
  const shareable = useShareable(props.position)
  const groups = shareable.filter(({ entries }) => entries.length > 0)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const line = title.replace(/\s+/g, ' ').trim()
    if (line === '') setWrong(labels.needTitle)
    else if (line.length > LONGEST) setWrong(labels.tooLong(LONGEST))
    else void props.onSplit(line, taken)
  }
  const set = (part: keyof SplitShare, ids: readonly string[], isTaken: boolean) => {
    const others = taken[part].filter((one) => !ids.includes(one))
    setTaken({ ...taken, [part]: isTaken ? [...others, ...ids] : others })
  }
  const moved = groups.flatMap((group) => {
    const count = group.entries.filter((one) => taken[group.part].includes(one.id)).length
    return count === 0 ? [] : [words.shares[group.kind].count(count)]
  })
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
      {groups.length === 0 && <p className={form.soft}>{words.nothingToShare}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} taken={taken[group.part]} onSet={set} />
      ))}
      <p role='status' className={form.soft}>
        {moved.length === 0 ? words.movesNothing : words.moves(moved)}
      </p>
      <div className={form.actions}>
        <button type='submit' className={form.save} disabled={state.kind === 'busy'}>
          {words.splitDo}
        </button>
        <ActionButton onPress={props.onCancel}>{labels.cancel}</ActionButton>
      </div>
    </form>
  )
}

function Group(props: {
  readonly group: Shareable
  readonly taken: readonly string[]
  readonly onSet: (part: keyof SplitShare, ids: readonly string[], isTaken: boolean) => void
}) {
  const { group, taken } = props
  const { part, entries, kind } = group
  const { restructure: words } = useWords()
  const isWhole = entries.every(({ id }) => taken.includes(id))
  return (
    <fieldset className={form.choices}>
      <legend>{words.shares[kind].title}</legend>
      {entries.length > 2 && (
        <label>
          <input
            type='checkbox'
            checked={isWhole}
            onChange={({ target }) =>
              props.onSet(
                part,
                entries.map(({ id }) => id),
                target.checked,
              )
            }
          />
          <i>{words.takesAll}</i>
        </label>
      )}
      {entries.map(({ id, text }) => (
        <label key={id}>
          <input
            type='checkbox'
            checked={taken.includes(id)}
            onChange={({ target }) => props.onSet(part, [id], target.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  )
}

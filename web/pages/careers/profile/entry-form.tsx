import { type FormEvent, useState } from 'react'
import { useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { draftOf, type EntryDraft, readDraft } from './entry-draft.ts'
import { EntryFieldInput } from './entry-field-input.tsx'
import {
  ENTRY_FIELDS,
  type EntryListName,
  type FieldName,
  type ProfileEntry,
} from './entry-fields.ts'
import styles from './entry-form.module.css'
import { useTopics } from './use-topics.ts'

/** The form of an entry: a new one, or one that is changed. Nothing typed is lost while something is wrong. */
export function EntryForm(props: {
  readonly list: EntryListName
  /** What the form is called for those who do not see it. */
  readonly label: string
  readonly entry: ProfileEntry | null
  /** What fields of a new entry begin with. */
  readonly begin?: EntryDraft
  readonly onKeep: (entry: ProfileEntry) => void
  readonly onLeave: () => void
}) {
  const { list, entry } = props
  const { careerProfile: words } = useWords()
  const { idOf, nameOf } = useTopics()
  const [draft, setDraft] = useState<EntryDraft>(() =>
    entry === null ? (props.begin ?? {}) : shown(list, draftOf(list, entry), nameOf),
  )
  const [wrong, setWrong] = useState<readonly FieldName[]>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const reading = readDraft(list, draft, (text, field) =>
      'of' in field ? idOf(text, field.of) : text,
    )
    if (reading.ok) props.onKeep(reading.entry)
    else setWrong(reading.wrong)
  }
  return (
    <form className={styles.form} aria-label={props.label} noValidate onSubmit={submit}>
      {ENTRY_FIELDS[list].map((field, at) => (
        <EntryFieldInput
          key={field.name}
          field={field}
          text={draft[field.name] ?? ''}
          isWrong={wrong.includes(field.name)}
          isFirst={at === 0}
          onText={(text) => {
            setDraft({ ...draft, [field.name]: text })
            setWrong(wrong.filter((name) => name !== field.name))
          }}
        />
      ))}
      {wrong.length > 0 && (
        <p role='alert' className={styles.wrong}>
          {words.notKept(wrong.map((name) => words.field[name]).join(', '))}
        </p>
      )}
      <div className={styles.actions}>
        <ActionButton isMain onPress='submit'>
          {words.keep}
        </ActionButton>
        <ActionButton onPress={props.onLeave}>{words.cancel}</ActionButton>
      </div>
    </form>
  )
}

/** A draft with topics by their names instead of their ids. */
function shown(list: EntryListName, draft: EntryDraft, nameOf: (id: string) => string): EntryDraft {
  const texts = ENTRY_FIELDS[list].flatMap((field) => {
    const text = draft[field.name]
    if (text === undefined) return []
    return [[field.name, 'of' in field ? text.split('\n').map(nameOf).join('\n') : text] as const]
  })
  return Object.fromEntries(texts)
}

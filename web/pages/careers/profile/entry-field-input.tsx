import { useId } from 'react'
import { LEADER_IDS } from '../../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useWords } from '../../../app/language.ts'
import type { Words } from '../../../words/words.ts'
import { useCareerWords } from '../use-career-words.ts'
import type { EntryField } from './entry-fields.ts'
import styles from './entry-form.module.css'
import { useTopics } from './use-topics.ts'

/** One field of a form with its label, its hint, and what is wrong with it. */
export function EntryFieldInput(props: {
  readonly field: EntryField
  readonly text: string
  readonly isWrong: boolean
  readonly isFirst: boolean
  readonly onText: (text: string) => void
}) {
  const { field, isWrong, text } = props
  const { careerProfile: words } = useWords()
  const id = useId()
  const own = {
    id,
    value: text,
    'aria-invalid': isWrong,
    'aria-describedby': `${id}-hint`,
    'aria-required': field.isNeeded === true,
    autoFocus: props.isFirst,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      props.onText(target.value),
  }
  return (
    <div className={styles.field} data-kind={field.kind}>
      <label htmlFor={id}>
        {words.field[field.name]}
        {field.isNeeded !== true && <span className={styles.soft}> {words.optional}</span>}
      </label>
      <FieldControl field={field} own={own} />
      <p id={`${id}-hint`} className={isWrong ? styles.wrong : styles.soft}>
        {isWrong ? wrongWords(words, field, text) : words.hint[field.kind]}
      </p>
    </div>
  )
}

/** What is wrong with a field, and what to do. */
function wrongWords(words: Words['careerProfile'], field: EntryField, text: string): string {
  if (text.trim() === '') return words.needed
  return field.name === 'budget.currency' ? words.wrongCurrency : words.wrong[field.kind]
}

/** What every control of a field is given. */
type OwnProps = {
  readonly id: string
  readonly value: string
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
}

function FieldControl({ field, own }: { readonly field: EntryField; readonly own: OwnProps }) {
  const { careerProfile: words } = useWords()
  const { namesOf } = useTopics()
  const { say } = useCareerWords()
  const optionNames: Readonly<Record<string, string>> = {
    ...say.readiness.degrees,
    ...say.record.logKinds,
  }
  switch (field.kind) {
    case 'choice':
      return (
        <select {...own}>
          <option value=''>{words.choose}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {optionNames[option] ?? option}
            </option>
          ))}
        </select>
      )
    case 'station':
      return <StationChoice own={own} />
    case 'lines':
    case 'topics':
      return (
        <>
          <textarea {...own} rows={3} maxLength={20_000} />
          {field.kind === 'topics' && (
            <TopicChooser
              names={namesOf(field.of)}
              onChoose={(name) =>
                own.onChange({
                  target: { value: own.value === '' ? name : `${own.value}\n${name}` },
                })
              }
            />
          )}
        </>
      )
    case 'topic':
      return (
        <>
          <input {...own} type='text' maxLength={60} list={`${own.id}-names`} autoComplete='off' />
          <datalist id={`${own.id}-names`}>
            {namesOf(field.of).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )
    case 'number':
      return <input {...own} type='text' inputMode='decimal' maxLength={16} />
    case 'date':
      return <input {...own} type='date' />
    case 'text':
      return <input {...own} type='text' maxLength={500} />
  }
}

function StationChoice({ own }: { readonly own: OwnProps }) {
  const { entryPosts } = useCatalogue().data.career
  const { careerProfile: words } = useWords()
  const { station: nameOf } = useCareerWords()
  return (
    <select {...own}>
      <option value=''>{words.byTitle}</option>
      {[...LEADER_IDS, ...entryPosts.map(({ id }) => id)].map((station) => (
        <option key={station} value={station}>
          {nameOf(station)}
        </option>
      ))}
    </select>
  )
}

function TopicChooser(props: {
  readonly names: readonly string[]
  readonly onChoose: (name: string) => void
}) {
  const { careerProfile: words } = useWords()
  return (
    <details className={styles.chooser}>
      <summary>{words.chooseTopics}</summary>
      <ul>
        {props.names.map((name) => (
          <li key={name}>
            <button type='button' onClick={() => props.onChoose(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { useId } from 'react'
import type { Option } from '../../../src/diagnosis/option.ts'
import { useText, useWords } from '../../app/language.ts'
import styles from './diagnosis-settings.module.css'
import { useSettingsWords } from './use-settings-words.ts'
import { WordById } from './word-by-id.tsx'

/** One option of a rule: what it is for, what it may be, what it is by default; a mistake is said here. */
export function OptionField(props: {
  readonly name: string
  readonly option: Option<unknown>
  readonly value: unknown
  readonly isWrong: boolean
  readonly onChange: (value: unknown) => void
}) {
  const { name, option, value, isWrong, onChange } = props
  const { form } = option
  const text = useText()
  const { diagnosisSettings: words } = useWords()
  const { unit, word, range, value: told } = useSettingsWords()
  const id = useId()
  const about = (
    <span className={styles.about} id={`${id}-about`}>
      <code>{name}</code> {text(option.about)}
    </span>
  )
  const described = { 'aria-describedby': `${id}-note` }
  const control = () => {
    switch (form.kind) {
      case 'flag':
        return (
          <label className={styles.check}>
            <input
              type='checkbox'
              checked={value === true}
              aria-labelledby={`${id}-about`}
              onChange={({ target }) => onChange(target.checked)}
            />
            {words.yes}
          </label>
        )
      case 'number':
        return (
          <span className={styles.number}>
            <input
              id={id}
              inputMode='numeric'
              value={String(value)}
              maxLength={9}
              aria-labelledby={`${id}-about`}
              aria-invalid={isWrong}
              {...described}
              onChange={({ target }) => onChange(target.value)}
            />
            {unit(form.unit)}
          </span>
        )
      case 'word':
        return (
          <select
            value={String(value)}
            aria-labelledby={`${id}-about`}
            onChange={({ target }) => onChange(target.value)}
          >
            {form.words.map((each) => (
              <option key={each} value={each}>
                {word(each)}
              </option>
            ))}
          </select>
        )
      case 'words':
        return (
          <WordChecks
            words={form.words}
            chosen={Array.isArray(value) ? value : []}
            onChange={onChange}
          />
        )
      case 'word-by-id':
        return <WordById words={form.words} value={value} onChange={onChange} />
    }
  }
  const usual = words.byDefault(told(option.default))
  const note = form.kind === 'number' ? `${range(form)}; ${usual}` : usual
  return (
    <fieldset className={styles.option} aria-labelledby={`${id}-about`}>
      {about}
      {control()}
      <span id={`${id}-note`} className={isWrong ? styles.wrong : styles.note}>
        {isWrong ? words.wrong(range(form)) : note}
      </span>
    </fieldset>
  )
}

function WordChecks(props: {
  readonly words: readonly string[]
  readonly chosen: readonly unknown[]
  readonly onChange: (value: readonly string[]) => void
}) {
  const { words, chosen, onChange } = props
  const { word } = useSettingsWords()
  return (
    <span className={styles.checks}>
      {words.map((each) => (
        <label key={each} className={styles.check}>
          <input
            type='checkbox'
            checked={chosen.includes(each)}
            onChange={({ target }) =>
              onChange(
                words.filter((one) => (one === each ? target.checked : chosen.includes(one))),
              )
            }
          />
          {word(each)}
        </label>
      ))}
    </span>
  )
}

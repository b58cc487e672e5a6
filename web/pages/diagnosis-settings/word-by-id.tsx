import { useState } from 'react'
import { isMapping } from '../../../src/diagnosis/option.ts'
import { useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './diagnosis-settings.module.css'
import { useSettingsWords } from './use-settings-words.ts'

/** One of a few words for each of some ids: a line each, and one to add another. */
export function WordById(props: {
  readonly words: readonly string[]
  readonly value: unknown
  readonly onChange: (value: Readonly<Record<string, unknown>>) => void
}) {
  const { words, value, onChange } = props
  const entries = Object.entries(isMapping(value) ? value : {})
  const { diagnosisSettings: said } = useWords()
  const { word } = useSettingsWords()
  const [added, setAdded] = useState('')
  const [first = ''] = words
  const add = () => {
    if (added.trim() === '') return
    onChange({ ...Object.fromEntries(entries), [added.trim()]: first })
    setAdded('')
  }
  return (
    <ul className={styles.byId}>
      {entries.map(([id, one]) => (
        <li key={id} className={styles.idLine}>
          <code>{id}</code>
          <select
            aria-label={said.wordOf(id)}
            value={String(one)}
            onChange={({ target }) =>
              onChange({ ...Object.fromEntries(entries), [id]: target.value })
            }
          >
            {words.map((each) => (
              <option key={each} value={each}>
                {word(each)}
              </option>
            ))}
          </select>
          <ActionButton
            onPress={() => onChange(Object.fromEntries(entries.filter(([other]) => other !== id)))}
          >
            {said.takeOut(id)}
          </ActionButton>
        </li>
      ))}
      <li className={styles.idLine}>
        <input
          aria-label={said.newId}
          placeholder={said.newId}
          value={added}
          maxLength={128}
          onChange={({ target }) => setAdded(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <ActionButton isDisabled={added.trim() === ''} onPress={add}>
          {said.addId}
        </ActionButton>
      </li>
    </ul>
  )
}

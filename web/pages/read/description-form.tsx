import { useId, useState } from 'react'
import type { DescriptionFault } from '../../../src/reading/description-text.ts'
import { descriptionFaultSentence } from '../../../src/text/description-fault-sentence.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { FileDrop } from '../../parts/bring/file-drop.tsx'
import { PasteField } from '../../parts/bring/paste-field.tsx'
import { readDescriptionInPage } from '../../parts/bring/read-description-in-page.ts'
import { type Description, NO_DESCRIPTION } from './description.ts'
import styles from './description-form.module.css'
import { EXAMPLE_TEXTS } from './example-texts.ts'

/** Largest file that is taken, in bytes; the server takes no more. */
const LARGEST = 16 * 1024 * 1024

/** Where a description comes in: a file dropped or picked, a text pasted, an example; its title. */
export function DescriptionForm(props: {
  readonly description: Description
  readonly onChange: (description: Description) => void
}) {
  const { description, onChange } = props
  const { text, title, file } = description
  const language = useLanguage()
  const { read: words } = useWords()
  const [fault, setFault] = useState<DescriptionFault | null>(null)
  const [isReading, setReading] = useState(false)
  const id = useId()
  const take = async (given: File) => {
    setReading(true)
    const taken = await readDescriptionInPage(given)
    setReading(false)
    setFault(taken.ok ? null : taken.fault)
    const { name } = given
    if (taken.ok) onChange({ text: taken.text, title, file: { name, kind: taken.kind } })
    return { name }
  }
  return (
    <div className={styles.form} data-print='no'>
      <div className={styles.ways}>
        <PasteField
          label={words.paste}
          hint={words.pasteHint}
          rows={8}
          text={text}
          onText={(now) => {
            setFault(null)
            onChange({ text: now, title, file: null })
          }}
        />
        <div className={styles.side}>
          <FileDrop
            label={words.file}
            accept='.txt,.md,.markdown,.html,.htm,.docx,.pdf'
            mostBytes={LARGEST}
            file={file}
            read={take}
            onFile={(taken) => {
              if (taken === null) onChange({ ...NO_DESCRIPTION, title })
            }}
          />
          <div className={styles.title}>
            <label htmlFor={`${id}-title`}>{words.titleField}</label>
            <input
              id={`${id}-title`}
              type='text'
              maxLength={120}
              value={title}
              onChange={({ target }) => onChange({ ...description, title: target.value })}
            />
            <p className={styles.soft}>{words.titleHint}</p>
          </div>
        </div>
      </div>
      <div className={styles.examples}>
        <span>{words.tryOne}</span>
        {EXAMPLE_TEXTS[language].map((example, at) => (
          <ActionButton
            key={example.id}
            onPress={() => {
              setFault(null)
              onChange({ text: example.text, title: '', file: null })
            }}
          >
            {words.examples[at] ?? example.id}
          </ActionButton>
        ))}
        {text !== '' && (
          <ActionButton onPress={() => onChange(NO_DESCRIPTION)}>{words.clear}</ActionButton>
        )}
      </div>
      <p className={styles.soft}>{words.privacy}</p>
      <p role='status'>{isReading && words.reading}</p>
      {fault !== null && (
        <p role='alert' className={styles.wrong}>
          <b>{words.notRead}.</b> {descriptionFaultSentence(fault, language)}
        </p>
      )}
    </div>
  )
}

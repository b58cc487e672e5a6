import { type DragEvent, useId, useState } from 'react'
import { useLanguage, useWords } from '../../app/language.ts'
import styles from './taking.module.css'

/** A place for one file: picked or dropped, and read by whoever needs it. */
export function FileDrop<Taken extends { readonly name: string }>(props: {
  readonly label: string
  readonly accept: string
  readonly mostBytes: number
  readonly file: Taken | null
  /** Throws when a file cannot be read. */
  readonly read: (file: File) => Promise<Taken>
  readonly onFile: (file: Taken | null) => void
}) {
  const { file, onFile } = props
  const language = useLanguage()
  const { bring: words } = useWords()
  const [wrong, setWrong] = useState('')
  const [isOver, setOver] = useState(false)
  const id = useId()
  const take = async (taken: File | undefined) => {
    setOver(false)
    if (taken === undefined) return
    if (taken.size > props.mostBytes) {
      const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte' })
      setWrong(words.tooLarge(megabytes.format(props.mostBytes / 1_000_000)))
      return
    }
    try {
      onFile(await props.read(taken))
      setWrong('')
    } catch {
      setWrong(words.unreadable)
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files[0])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button is the other
    <div
      className={styles.drop}
      data-over={isOver}
      data-filled={file !== null}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p id={`${id}-label`} className={styles.label}>
        {props.label}
      </p>
      {file !== null && <p className={styles.fileName}>{file.name}</p>}
      <p className={styles.choose}>
        <label className={styles.pick}>
          <input
            type='file'
            accept={props.accept}
            aria-describedby={`${id}-label`}
            onChange={({ target }) => {
              void take(target.files?.[0])
              target.value = ''
            }}
          />
          {file === null ? words.choose : words.replace}
        </label>{' '}
        {file === null ? (
          <span className={styles.soft}>{words.drop}</span>
        ) : (
          <button type='button' className={styles.remove} onClick={() => onFile(null)}>
            {words.remove}
          </button>
        )}
      </p>
      <p role='alert' className={styles.wrong}>
        {wrong}
      </p>
    </div>
  )
}

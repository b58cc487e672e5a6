import { useLanguage, useWords } from '../../../app/language.ts'
import type { ImportNote } from '../../../app/organization-api.ts'
import styles from './bring.module.css'

/** Notes of a kind listed one by one before the rest is counted. */
const MOST = 100

/** What a reader of an import should know, by kind, with file and row. */
export function NoteGroups({ notes }: { readonly notes: readonly ImportNote[] }) {
  const language = useLanguage()
  const { bring: words, overview } = useWords()
  const number = new Intl.NumberFormat(language)
  const byCode = new Map<string, ImportNote[]>()
  for (const note of notes) {
    const known = byCode.get(note.code)
    if (known) known.push(note)
    else byCode.set(note.code, [note])
  }
  return (
    <>
      <h4>{words.notes}</h4>
      {notes.length === 0 && <p className={styles.soft}>{words.noNotes}</p>}
      {[...byCode].map(([code, own]) => (
        <details key={code} className={styles.details}>
          <summary>
            {words.noteCount(number.format(own.length))} {words.noteKinds[code] ?? code}
          </summary>
          <ul lang='en'>
            {own.slice(0, MOST).map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
              <li key={at}>
                <b lang={language}>
                  {words.file[note.file]},{' '}
                  {note.row === null ? words.wholeFile : `${words.row} ${number.format(note.row)}`}
                </b>
                : {note.message}
              </li>
            ))}
            {own.length > MOST && (
              <li lang={language}>{overview.more(number.format(own.length - MOST))}</li>
            )}
          </ul>
        </details>
      ))}
    </>
  )
}

import type { OrganogramNote, OrganogramNoteCode } from '../../../../src/text/organogram-note.ts'
import { organogramNoteSentence } from '../../../../src/text/organogram-sentences.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import styles from './bring.module.css'

/** Notes of a kind listed one by one before the rest is counted. */
const MOST = 100

/** What a reader of an import should know, by kind, with file and row. */
export function NoteGroups({ notes }: { readonly notes: readonly OrganogramNote[] }) {
  const language = useLanguage()
  const { bring: words, overview } = useWords()
  const number = new Intl.NumberFormat(language)
  const byCode = new Map<OrganogramNoteCode, OrganogramNote[]>()
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
            {words.noteCount(number.format(own.length))} {words.noteKinds[code]}
          </summary>
          <ul>
            {own.slice(0, MOST).map((note, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may be alike
              <li key={at}>
                <b>
                  {words.file[note.file]},{' '}
                  {note.row === null ? words.wholeFile : `${words.row} ${number.format(note.row)}`}
                </b>
                : {organogramNoteSentence(note, language)}
              </li>
            ))}
            {own.length > MOST && <li>{overview.more(number.format(own.length - MOST))}</li>}
          </ul>
        </details>
      ))}
    </>
  )
}

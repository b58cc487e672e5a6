import { useLanguage, useWords } from '../app/language.ts'
import type { RecordedChange } from '../app/organization-api.ts'
import styles from './change-line.module.css'

/** One recorded change: what, when, by whom, and its link in the chain. */
export function ChangeLine(props: { readonly change: RecordedChange; readonly isHead?: boolean }) {
  const { change } = props
  const language = useLanguage()
  const { history: words } = useWords()
  // Taking back is no edit of its own: what it did shows in the change it is about.
  const isUndone = change.undone === true && change.undoes === undefined
  const at = new Date(change.at)
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const number = new Intl.NumberFormat(language).format(change.operations)
  return (
    <li className={styles.change} data-undone={isUndone}>
      <time className={styles.time} dateTime={change.at}>
        {Number.isNaN(at.getTime()) ? change.at : time.format(at)}
      </time>
      <div className={styles.what}>
        <p className={styles.message}>{change.message === '' ? words.noMessage : change.message}</p>
        <p className={styles.facts}>
          <span>{words.by(change.author)}</span>
          <span>{words.operations(number, change.operations === 1)}</span>
          <span title={change.hash}>
            {words.hash} <code>{change.hash.slice(0, 10)}</code>
          </span>
          {props.isHead === true && <b className={styles.now}>{words.now}</b>}
          {change.undoes !== undefined && <span>{words.undoes}</span>}
          {isUndone && <b className={styles.undone}>{words.undone}</b>}
        </p>
      </div>
    </li>
  )
}

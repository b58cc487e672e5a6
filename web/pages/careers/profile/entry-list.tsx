import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import type { EntryDraft } from './entry-draft.ts'
import type { EntryListName, ProfileEntry } from './entry-fields.ts'
import { EntryForm } from './entry-form.tsx'
import styles from './entry-list.module.css'
import { changeProfile, useProfile } from './profile-store.ts'
import { useEntryWords } from './use-entry-words.ts'

/** Which entry is being changed: one by its place, a new one, or none. */
type Open = number | 'new' | null

/** One list of the profile: its entries, each changeable and removable, and a form for one more. */
export function EntryList(props: {
  readonly list: EntryListName
  readonly title: string
  /** What a new entry begins with. */
  readonly begin?: EntryDraft
  /** The places of the entries in the order in which they stand here. */
  readonly order?: (entries: readonly ProfileEntry[]) => readonly number[]
}) {
  const { list, title } = props
  const { profile } = useProfile()
  const { careerProfile: words } = useWords()
  const wordsOf = useEntryWords()
  const [open, setOpen] = useState<Open>(null)
  const add = useRef<HTMLDivElement>(null)
  const told = profile?.[list]
  const entries: readonly ProfileEntry[] = told ?? []
  const places = props.order?.(entries) ?? entries.map((_, at) => at)

  const keep = (next: readonly ProfileEntry[]) => changeProfile({ [list]: next })
  const leave = () => {
    // The form goes, and with it what had the focus; the button is there again by then.
    flushSync(() => setOpen(null))
    add.current?.querySelector('button')?.focus()
  }
  return (
    <section className={styles.list} aria-label={title}>
      <h2>{title}</h2>
      {told === undefined && <p className={styles.soft}>{words.untold}</p>}
      {told?.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={styles.entries}>
        {places.map((at) => {
          const entry = entries[at]
          if (entry === undefined) return null
          const said = wordsOf(list, entry)
          return (
            <li key={at}>
              {open === at ? (
                <EntryForm
                  list={list}
                  label={words.changing(said.title)}
                  entry={entry}
                  onKeep={(next) => {
                    keep(entries.with(at, next))
                    leave()
                  }}
                  onLeave={leave}
                />
              ) : (
                <div className={styles.entry}>
                  <p>
                    <span className={styles.title}>{said.title}</span>{' '}
                    <span className={styles.soft}>{said.more.join(' · ')}</span>
                  </p>
                  <span className={styles.acts} data-print='no'>
                    <button
                      type='button'
                      aria-label={words.changing(said.title)}
                      onClick={() => setOpen(at)}
                    >
                      {words.change}
                    </button>
                    <button
                      type='button'
                      aria-label={words.removing(said.title)}
                      onClick={() => {
                        keep(entries.toSpliced(at, 1))
                        leave()
                      }}
                    >
                      {words.remove}
                    </button>
                  </span>
                </div>
              )}
            </li>
          )
        })}
      </ul>
      {open === 'new' && (
        <EntryForm
          list={list}
          label={words.adding(title)}
          entry={null}
          {...(props.begin === undefined ? {} : { begin: props.begin })}
          onKeep={(entry) => {
            keep([...entries, entry])
            leave()
          }}
          onLeave={leave}
        />
      )}
      <div ref={add} className={styles.add} data-print='no'>
        {open !== 'new' && (
          <ActionButton onPress={() => setOpen('new')}>{words.add[list]}</ActionButton>
        )}
        {told === undefined && open === null && list !== 'log' && (
          <ActionButton onPress={() => keep([])}>{words.haveNone}</ActionButton>
        )}
      </div>
    </section>
  )
}

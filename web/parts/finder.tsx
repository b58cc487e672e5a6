import { type KeyboardEvent, useId, useRef, useState } from 'react'
import styles from './finder.module.css'

/** Something a finder offers. */
export type FinderItem = {
  readonly id: string
  readonly title: string
  readonly hint: string
  /** How deep in a tree it stands; it is set in that far. */
  readonly depth?: number
}

/** A field that finds things while one types; arrows choose, Enter takes. */
export function Finder(props: {
  readonly label: string
  readonly placeholder: string
  /** What stands in it at first. */
  readonly text: string
  /** Whether what was chosen stays in the field. */
  readonly keepsChoice: boolean
  /** Whether everything is offered while nothing is typed. */
  readonly offersAll?: boolean
  readonly items: readonly FinderItem[]
  /** How many there are, in words. */
  readonly count: string
  readonly onText: (text: string) => void
  readonly onFind: (id: string) => void
}) {
  const { items } = props
  const [text, setText] = useState(props.text)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const isShown = isOpen && (props.offersAll === true || text.trim() !== '')

  const take = (item: FinderItem | undefined) => {
    if (item === undefined) return
    const left = props.keepsChoice ? item.title : ''
    setText(left)
    setOpen(false)
    props.onText(left)
    props.onFind(item.id)
  }
  const goTo = (next: number) => {
    setActive(next)
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = items.length - 1
    if (event.key === 'Escape' && isShown) setOpen(false)
    else if (event.key === 'Enter' && isShown && last >= 0) take(items[Math.max(0, active)])
    else if (event.key === 'ArrowDown' && isShown) goTo(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp' && isShown) goTo(active <= 0 ? last : active - 1)
    else if (event.key === 'ArrowDown' && (text !== '' || props.offersAll === true)) setOpen(true)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.finder}>
      <input
        type='text'
        role='combobox'
        className={styles.input}
        aria-label={props.label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete='list'
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete='off'
        placeholder={props.placeholder}
        maxLength={500}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setOpen(true)
          setActive(-1)
          props.onText(target.value)
        }}
        onKeyDown={onKeyDown}
        onClick={() => {
          if (props.offersAll === true) setOpen(true)
        }}
        onBlur={() => setOpen(false)}
      />
      <div className={styles.popover} hidden={!isShown}>
        <p className={styles.count} role='status'>
          {isShown ? props.count : ''}
        </p>
        <div ref={list} id={`${id}-list`} role='listbox' aria-label={props.label}>
          {isShown &&
            items.map((item, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which holds the focus
              // biome-ignore lint/a11y/useFocusableInteractive: the field names its active option
              <div
                key={item.id}
                id={`${id}-${at}`}
                role='option'
                data-at={at}
                data-depth={item.depth}
                aria-selected={at === active}
                className={styles.item}
                // The field keeps the focus, so that the list does not close before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(item)}
              >
                <span className={styles.title}>{item.title}</span>
                <span className={styles.hint}>{item.hint}</span>
              </div>
            ))}
        </div>
      </div>
    </div>
  )
}

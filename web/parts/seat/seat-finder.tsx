import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { type FoundSeat, findSeats } from './find-seats.ts'
import styles from './seat-finder.module.css'

/** Results shown at once. */
const MOST = 30

/** Finds a position by title, person or unit while typing; arrows choose, Enter takes. */
export function SeatFinder(props: {
  readonly label: string
  /** What stands in it at first; kept after a choice only where one is named. */
  readonly text?: string
  readonly onText?: (text: string) => void
  readonly onFind: (id: string) => void
}) {
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { chart: words } = useWords()
  const [text, setText] = useState(props.text ?? '')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const wanted = useDeferredValue(text)
  const found = useMemo(() => findSeats(model, wanted, MOST), [model, wanted])
  const isShown = isOpen && text.trim() !== ''

  const take = (seat: FoundSeat | undefined) => {
    if (seat === undefined) return
    const left = props.text === undefined ? '' : seat.title
    setText(left)
    setOpen(false)
    props.onText?.(left)
    props.onFind(seat.id)
  }
  const goTo = (next: number) => {
    setActive(next)
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.seats.length - 1
    if (event.key === 'Escape' && isShown) setOpen(false)
    else if (event.key === 'Enter' && isShown && last >= 0) take(found.seats[Math.max(0, active)])
    else if (event.key === 'ArrowDown' && isShown) goTo(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp' && isShown) goTo(active <= 0 ? last : active - 1)
    else if (event.key === 'ArrowDown' && text !== '') setOpen(true)
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
        placeholder={words.findPlaceholder}
        maxLength={500}
        value={text}
        onChange={({ target }) => {
          setText(target.value)
          setOpen(true)
          setActive(-1)
          props.onText?.(target.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div className={styles.popover} hidden={!isShown}>
        <p className={styles.count} role='status'>
          {!isShown
            ? ''
            : found.count === 0
              ? words.foundNothing
              : words.found(new Intl.NumberFormat(language).format(found.count))}
        </p>
        <div ref={list} id={`${id}-list`} role='listbox' aria-label={props.label}>
          {isShown &&
            found.seats.map((seat, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which holds the focus
              // biome-ignore lint/a11y/useFocusableInteractive: the field names its active option
              <div
                key={seat.id}
                id={`${id}-${at}`}
                role='option'
                data-at={at}
                aria-selected={at === active}
                className={styles.item}
                // The field keeps the focus, so that the list does not close before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(seat)}
              >
                <span className={styles.title}>{seat.title}</span>
                <span className={styles.hint}>{seat.hint}</span>
              </div>
            ))}
        </div>
      </div>
    </div>
  )
}

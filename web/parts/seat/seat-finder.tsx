import { useDeferredValue, useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { findSeats } from './find-seats.ts'
import styles from './seat-finder.module.css'

/** Results shown at once. */
const MOST = 30

/** Finds a position by title, person or unit while typing. */
export function SeatFinder(props: {
  readonly label: string
  readonly isLabelShown?: boolean
  /** What stands in it at first; kept after a choice only where one is named. */
  readonly text?: string
  readonly onText?: (text: string) => void
  readonly onFind: (id: string) => void
}) {
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { chart: words } = useWords()
  const [text, setText] = useState(props.text ?? '')
  const wanted = useDeferredValue(text)
  const found = useMemo(() => findSeats(model, wanted, MOST), [model, wanted])
  const keepsText = props.text !== undefined
  const change = (next: string) => {
    setText(next)
    props.onText?.(next)
  }
  return (
    <ComboBox
      className={styles.finder ?? ''}
      items={found.seats}
      inputValue={text}
      onInputChange={change}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return
        const seat = found.seats.find(({ id }) => id === key)
        change(keepsText ? (seat?.title ?? String(key)) : '')
        props.onFind(String(key))
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger='input'
    >
      <Label className={props.isLabelShown === true ? (styles.label ?? '') : 'visually-hidden'}>
        {props.label}
      </Label>
      <Input className={styles.input ?? ''} placeholder={words.findPlaceholder} maxLength={500} />
      <Popover className={styles.popover ?? ''}>
        <p className={styles.count}>
          {found.count === 0
            ? words.foundNothing
            : words.found(new Intl.NumberFormat(language).format(found.count))}
        </p>
        <ListBox className={styles.list ?? ''}>
          {(seat: (typeof found.seats)[number]) => (
            <ListBoxItem id={seat.id} textValue={seat.title} className={styles.item ?? ''}>
              <span className={styles.title}>{seat.title}</span>
              <span className={styles.hint}>{seat.hint}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

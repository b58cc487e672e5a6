import { useDeferredValue, useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { Finder } from '../finder.tsx'
import { findSeats } from './find-seats.ts'

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
  const wanted = useDeferredValue(text)
  const found = useMemo(() => findSeats(model, wanted, MOST), [model, wanted])
  return (
    <Finder
      label={props.label}
      placeholder={words.findPlaceholder}
      text={props.text ?? ''}
      keepsChoice={props.text !== undefined}
      items={found.seats}
      count={
        found.count === 0
          ? words.foundNothing
          : words.found(new Intl.NumberFormat(language).format(found.count))
      }
      onText={(now) => {
        setText(now)
        props.onText?.(now)
      }}
      onFind={props.onFind}
    />
  )
}

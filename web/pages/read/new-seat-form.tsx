import { useEffect, useId, useMemo, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { positionFromReading } from '../../../src/reading/position-from-reading.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { roleClassName } from '../../../src/text/role-class-name.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { SeatFinder } from '../../parts/seat/seat-finder.tsx'
import form from '../../parts/seat/seat-form.module.css'
import { newSeatId } from '../../parts/seat/structure-edits.ts'

/** Longest title of a seat. */
const LONGEST_TITLE = 200

/** What a new seat needs besides what was read: title, unit, superior. Tells the seat it would be. */
export function NewSeatForm(props: {
  readonly reading: Reading
  readonly onSeat: (position: Position | null) => void
}) {
  const { reading, onSeat } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const { read: words, restructure, position: labels } = useWords()
  const id = useId()
  const { verdict } = reading.role
  const usual = verdict === 'cannot-tell' ? '' : roleClassName(catalogue, verdict, language)
  const [title, setTitle] = useState(reading.title?.title ?? usual)
  const [unit, setUnit] = useState('')
  const [superior, setSuperior] = useState<string | undefined>(undefined)
  const seat = useMemo(() => {
    const called = title.trim()
    if (called === '') return null
    const wish = {
      id: newSeatId(model, called),
      title: called,
      unit: unit === '' ? undefined : unit,
      reportsTo: superior,
    }
    return positionFromReading(wish, reading)
  }, [model, reading, title, unit, superior])
  useEffect(() => onSeat(seat), [seat, onSeat])
  return (
    <div className={form.form}>
      <label htmlFor={`${id}-title`}>{labels.title}</label>
      <input
        id={`${id}-title`}
        type='text'
        maxLength={LONGEST_TITLE}
        value={title}
        aria-invalid={title.trim() === ''}
        onChange={({ target }) => setTitle(target.value)}
      />
      {title.trim() === '' && <p className={form.wrong}>{labels.needTitle}</p>}
      <label htmlFor={`${id}-unit`}>{labels.unit}</label>
      <select id={`${id}-unit`} value={unit} onChange={({ target }) => setUnit(target.value)}>
        <option value=''>{restructure.noUnit}</option>
        {model.tables.units.list().map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <span aria-hidden='true' className={form.soft}>
        {labels.superior}
      </span>
      <SeatFinder label={labels.superior} onFind={setSuperior} />
      {superior !== undefined && (
        <p className={form.line}>
          {words.reportsTo(model.tables.positions.get(superior)?.title ?? superior)}{' '}
          <button type='button' className={form.save} onClick={() => setSuperior(undefined)}>
            {words.withoutSuperior}
          </button>
        </p>
      )}
    </div>
  )
}

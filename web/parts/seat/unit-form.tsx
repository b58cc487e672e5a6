import { useId, useMemo, useState } from 'react'
import type { Position } from '../../../src/model/position.ts'
import { type Edit, useEditing } from '../../app/editing.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../action-button.tsx'
import form from './seat-form.module.css'
import { moveUnit, structureEdits, unitCompany, unitsWithin } from './structure-edits.ts'

/** Puts a seat into another unit, with those below it if wished; or its whole unit into another. */
export function UnitForm(props: { readonly position: Position; readonly onDone: () => void }) {
  const { position, onDone } = props
  const { model } = useOpenedOrganization()
  const language = useLanguage()
  const words = useWords()
  const { restructure, position: labels } = words
  const { make, state } = useEditing()
  const id = useId()
  const units = model.tables.units.list()
  const own = position.unit === undefined ? undefined : model.tables.units.get(position.unit)
  const [chosen, setChosen] = useState(position.unit ?? '')
  const [around, setAround] = useState(own?.in ?? '')
  const [withBelow, setWithBelow] = useState(false)
  const company = useMemo(() => unitCompany(model, position).length - 1, [model, position])
  const within = useMemo(
    () => (own === undefined ? new Set<string>() : unitsWithin(model, own.id)),
    [model, own],
  )
  const busy = state.kind === 'busy'
  const record = async (edit: Edit | null) => {
    if (edit !== null && (await make(edit))) onDone()
  }
  return (
    <div className={form.form}>
      <label htmlFor={`${id}-seat`}>{restructure.toUnit}</label>
      <select
        id={`${id}-seat`}
        // biome-ignore lint/a11y/noAutofocus: the form opens at a press of a button and is what follows
        autoFocus
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value=''>{restructure.noUnit}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </select>
      {company > 0 && (
        <div className={form.choices}>
          <label>
            <input
              type='checkbox'
              checked={withBelow}
              onChange={({ target }) => setWithBelow(target.checked)}
            />
            {restructure.withBelow(new Intl.NumberFormat(language).format(company))}
          </label>
        </div>
      )}
      <ActionButton
        isDisabled={busy || chosen === (position.unit ?? '')}
        onPress={() =>
          record(
            structureEdits(model, position, words).toUnit(chosen === '' ? null : chosen, withBelow),
          )
        }
      >
        {restructure.moveSeats}
      </ActionButton>
      {own !== undefined && (
        <>
          <label htmlFor={`${id}-unit`}>{restructure.wholeUnit(own.name)}</label>
          <select
            id={`${id}-unit`}
            value={around}
            onChange={({ target }) => setAround(target.value)}
          >
            <option value=''>{restructure.atTop}</option>
            {units
              .filter((unit) => !within.has(unit.id))
              .map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
          </select>
          <ActionButton
            isDisabled={busy || around === (own.in ?? '')}
            onPress={() => record(moveUnit(model, own.id, around === '' ? null : around, words))}
          >
            {restructure.moveUnit}
          </ActionButton>
        </>
      )}
      <ActionButton onPress={onDone}>{labels.cancel}</ActionButton>
    </div>
  )
}

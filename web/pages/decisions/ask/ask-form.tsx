import { type ReactNode, useId, useState } from 'react'
import type { Axis } from '../../../../src/authority/axis.ts'
import { AXIS } from '../../../../src/authority/space.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { today } from '../../../app/today.ts'
import { SeatFinder } from '../../../parts/seat/seat-finder.tsx'
import { attributesIn, withAttribute } from '../case-in-address.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useRegionWords } from '../use-tellers.ts'
import styles from './ask.module.css'
import { TreeFinder } from './tree-finder.tsx'

/** The case by its parts; whatever is left open may be anything. */
export function AskForm({ address, change }: DecisionsState) {
  const { decisions: words } = useWords()
  const { model } = useOpenedOrganization()
  const { space } = useMatrix()
  const regions = useRegionWords()
  const { units, positions } = model.tables
  const requester = address.requester
  const declared = new Map(attributesIn(address))
  const valueName = (id: string, value: string) =>
    regions.conditions({ [id]: { form: 'values', values: [value] } })
  return (
    <div className={styles.fields} data-print='no'>
      <Field label={words.kind} isWide>
        <TreeFinder
          label={words.kind}
          axis={space.axes[AXIS.kind] as Axis}
          value={address.kind}
          nameOf={regions.kindName}
          onFind={(kind) => change({ kind })}
        />
      </Field>
      <TextField
        label={words.amount}
        placeholder={words.amountPlaceholder(space.rates.currency)}
        value={address.amount ?? ''}
        onTake={(amount) => change({ amount })}
      />
      {units.size > 0 && (
        <Field label={words.unit}>
          <TreeFinder
            label={words.unit}
            axis={space.axes[AXIS.unit] as Axis}
            value={address.unit}
            nameOf={(id) => units.get(id)?.name ?? id}
            onFind={(unit) => change({ unit })}
          />
        </Field>
      )}
      {(['audience', 'horizon', 'risk'] as const).map((id) => (
        <ValueField
          key={id}
          label={words[id]}
          value={address[id] ?? ''}
          values={(space.axes[AXIS[id]] as Axis).names}
          nameOf={(value) => valueName(id, value)}
          onChoose={(value) => change({ [id]: value })}
        />
      ))}
      {space.axes.slice(AXIS.requester + 1).map(({ id, form, names }) => {
        const set = (value: string) => change({ with: withAttribute(address, id, value) })
        const label = regions.attributeName(id)
        const value = declared.get(id) ?? ''
        return form === 'number' ? (
          <TextField key={id} label={label} placeholder='' value={value} onTake={set} />
        ) : (
          <ValueField
            key={id}
            label={label}
            value={value}
            values={names}
            nameOf={(one) => (one === 'yes' ? words.yes : one === 'no' ? words.no : one)}
            onChoose={set}
          />
        )
      })}
      <Field label={words.requester}>
        {requester === undefined ? (
          <SeatFinder label={words.requester} onFind={(id) => change({ requester: id })} />
        ) : (
          <span className={styles.chosen}>
            {positions.get(requester)?.title ??
              model.tables.people.get(requester)?.name ??
              requester}
            <button
              type='button'
              aria-label={words.clearRequester}
              onClick={() => change({ requester: undefined })}
            >
              ×
            </button>
          </span>
        )}
      </Field>
      <DayField value={address.on} onTake={(on) => change({ on })} />
    </div>
  )
}

function Field(props: {
  readonly label: string
  readonly isWide?: boolean
  readonly children: ReactNode
}) {
  return (
    <div className={props.isWide === true ? styles.wide : styles.field}>
      <span className={styles.label} aria-hidden>
        {props.label}
      </span>
      {props.children}
    </div>
  )
}

/** A text that is taken over when it is left or Enter is pressed. */
function TextField(props: {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onTake: (value: string) => void
}) {
  const id = useId()
  const { value, onTake } = props
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <input
        key={value}
        id={id}
        type='text'
        defaultValue={value}
        maxLength={100}
        autoComplete='off'
        placeholder={props.placeholder}
        onBlur={({ target }) => {
          if (target.value !== value) onTake(target.value.trim())
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') onTake(currentTarget.value.trim())
        }}
      />
    </div>
  )
}

function ValueField(props: {
  readonly label: string
  readonly value: string
  readonly values: readonly string[]
  readonly nameOf: (value: string) => string
  readonly onChoose: (value: string) => void
}) {
  const id = useId()
  const { decisions: words } = useWords()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {props.label}
      </label>
      <select id={id} value={props.value} onChange={({ target }) => props.onChoose(target.value)}>
        <option value=''>{words.any}</option>
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.nameOf(value)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The day; today when nothing is said. Half-typed dates are kept until they are dates. */
function DayField(props: {
  readonly value: string | undefined
  readonly onTake: (day: string | undefined) => void
}) {
  const id = useId()
  const { decisions: words } = useWords()
  const shown = props.value ?? today()
  const [typed, setTyped] = useState(shown)
  const [before, setBefore] = useState(shown)
  if (before !== shown) {
    setBefore(shown)
    setTyped(shown)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {words.day}
      </label>
      <input
        id={id}
        type='date'
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          if (/^\d{4}-\d{2}-\d{2}$/.test(target.value)) {
            props.onTake(target.value === today() ? undefined : target.value)
          }
        }}
      />
    </div>
  )
}

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { sameValue } from '../../../src/record/same-value.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './cell-panel.module.css'
import { SCOPE_PARTS, type Scope } from './use-scope-words.ts'

type Option = { readonly id: string; readonly name: string }

/** Where an assignment holds: a unit, a thing, an initiative, an audience, or everywhere. */
export function ScopeForm(props: {
  readonly scope: Scope
  readonly onSet: (scope: Scope, isFurther: boolean) => void
  readonly onLeave: () => void
}) {
  const { model } = useOpenedOrganization()
  const { matrixScope: words } = useWords()
  const [scope, setScope] = useState(props.scope)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => {
    form.current?.querySelector('select')?.focus({ preventScroll: true })
    // With room for what is said of the change before, at the lower edge of the window.
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { units, things, initiatives } = model.tables
  const options: Readonly<Record<keyof Scope, readonly Option[]>> = {
    unit: units.list(),
    thing: things.list(),
    initiative: initiatives.list(),
    audience: (['internal', 'customer'] as const).map((one) => {
      return { id: one, name: words.audiences[one] }
    }),
  }
  const isSame = sameValue(scope, props.scope)
  const isEverywhere = Object.keys(props.scope).length === 0
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    props.onLeave()
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (isSame) props.onLeave()
        else props.onSet(scope, false)
      }}
    >
      {SCOPE_PARTS.filter((part) => options[part].length > 0).map((part) => (
        <div key={part} className={styles.field}>
          <label htmlFor={`${id}-${part}`}>{words.parts[part]}</label>
          <select
            id={`${id}-${part}`}
            value={scope[part] ?? ''}
            onChange={({ target }) => setScope(scopeWith(scope, part, target.value))}
          >
            <option value=''>{words.all[part]}</option>
            {options[part].map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className={styles.actions}>
        <button type='submit' className={styles.submit}>
          {words.set}
        </button>
        {!isEverywhere && !isSame && (
          <ActionButton onPress={() => props.onSet(scope, true)}>{words.further}</ActionButton>
        )}
        <ActionButton onPress={props.onLeave}>{words.cancel}</ActionButton>
      </p>
    </form>
  )
}

/** A scope with one part set, or left open. */
function scopeWith(scope: Scope, part: keyof Scope, value: string): Scope {
  const { [part]: _, ...rest } = scope
  return value === '' ? rest : ({ ...rest, [part]: value } as Scope)
}

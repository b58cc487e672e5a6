import { useId, useState } from 'react'
import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import type { AnyRule } from '../../../src/diagnosis/rule.ts'
import type { RuleSettings } from '../../../src/diagnosis/settings.ts'
import { sameValue } from '../../../src/record/same-value.ts'
import { useEditing } from '../../app/editing.ts'
import { useText, useWords } from '../../app/language.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import styles from './diagnosis-settings.module.css'
import { OptionField } from './option-field.tsx'
import { draftOf, faultsOf, optionsOf, settingsOf } from './rule-draft.ts'
import { ruleEdit } from './settings-edits.ts'
import { useSettingsWords } from './use-settings-words.ts'

/** How one rule is set here: on or off, how much its findings matter, its options; a change that can be undone. */
export function RuleForm(props: {
  readonly rule: AnyRule
  readonly settings: RuleSettings | undefined
}) {
  const { rule, settings: before } = props
  const text = useText()
  const { diagnosisSettings: words, findings } = useWords()
  const { make, state } = useEditing()
  const { tell } = useSettingsWords()
  const [draft, setDraft] = useState(() => draftOf(rule, before))
  const [reason, setReason] = useState('')
  const id = useId()
  const faults = faultsOf(rule, draft)
  const settings = settingsOf(rule, draft)
  const isBusy = state.kind === 'busy'
  const isReady = faults.length === 0 && !sameValue(settings ?? {}, before ?? {}) && !isBusy
  const label = text(rule.name)
  const save = (next: RuleSettings | undefined) => {
    const message = reason.trim() || words.set(label, tell(rule, next))
    const wish = { rule: rule.id, label, settings: next, before, message }
    void make(ruleEdit(wish, (one) => tell(rule, one)))
  }
  return (
    <form
      className={styles.form}
      aria-label={words.settingsOf(label)}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) save(settings)
      }}
    >
      <label className={styles.check}>
        <input
          type='checkbox'
          checked={draft.isOn}
          onChange={({ target }) => setDraft({ ...draft, isOn: target.checked })}
        />
        {words.isOn}
      </label>
      <label className={styles.field} htmlFor={`${id}-severity`}>
        {findings.severity}
        <select
          id={`${id}-severity`}
          value={draft.severity}
          onChange={({ target }) => {
            const severity = SEVERITIES.find((each) => each === target.value) ?? ''
            setDraft({ ...draft, severity })
          }}
        >
          <option value=''>{words.asRule(findings.severities[rule.severity])}</option>
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {findings.severities[each]}
            </option>
          ))}
        </select>
      </label>
      {optionsOf(rule).map(([name, option]) => (
        <OptionField
          key={name}
          name={name}
          option={option}
          value={draft.options[name]}
          isWrong={faults.includes(name)}
          onChange={(value) => setDraft({ ...draft, options: { ...draft.options, [name]: value } })}
        />
      ))}
      <label className={styles.field} htmlFor={`${id}-reason`}>
        {words.reason}
        <input
          id={`${id}-reason`}
          value={reason}
          maxLength={400}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className={styles.actions}>
        <ActionButton isMain isDisabled={!isReady} onPress='submit'>
          {words.save}
        </ActionButton>
        <ActionButton isDisabled={before === undefined || isBusy} onPress={() => save(undefined)}>
          {words.backToDefault}
        </ActionButton>
      </p>
    </form>
  )
}

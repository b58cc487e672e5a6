import { useId, useState } from 'react'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import { useEditing } from '../../app/editing.ts'
import { useWords } from '../../app/language.ts'
import { today } from '../../app/today.ts'
import { ActionButton } from '../action-button.tsx'
import styles from './accept-finding.module.css'
import { acceptanceEdit } from './acceptance-edit.ts'

/** Takes a finding as it is: asks for the reason and the last day it holds; a change that can be undone. */
export function AcceptFinding({ finding }: { readonly finding: Finding }) {
  const { findings: words, position } = useWords()
  const { make, state } = useEditing()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(inHalfAYear)
  const [by, setBy] = useState('')
  const id = useId()
  if (!isOpen) {
    return (
      <p className={styles.closed}>
        <ActionButton onPress={() => setOpen(true)}>{words.accept}</ActionButton>
      </p>
    )
  }
  const isReady = reason.trim() !== '' && until >= today() && state.kind !== 'busy'
  const accept = () => {
    const acceptance = {
      finding: finding.id,
      reason: reason.trim(),
      until,
      ...(by.trim() === '' ? {} : { by: by.trim() }),
    }
    void make(acceptanceEdit(acceptance)).then((done) => done && setOpen(false))
  }
  return (
    <form
      className={styles.form}
      aria-label={words.accept}
      data-print='no'
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) accept()
      }}
    >
      <p className={styles.note}>{words.acceptNote}</p>
      <label className={styles.field} htmlFor={`${id}-reason`}>
        {words.reason}
        <input
          id={`${id}-reason`}
          value={reason}
          maxLength={400}
          required
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <label className={styles.field} htmlFor={`${id}-until`}>
        {words.until}
        <input
          id={`${id}-until`}
          type='date'
          value={until}
          min={today()}
          required
          onChange={({ target }) => setUntil(target.value)}
        />
      </label>
      <label className={styles.field} htmlFor={`${id}-by`}>
        {words.acceptedBy}
        <input
          id={`${id}-by`}
          value={by}
          maxLength={128}
          placeholder={words.acceptedByHint}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <p className={styles.actions}>
        <ActionButton isMain isDisabled={!isReady} onPress='submit'>
          {words.acceptConfirm}
        </ActionButton>
        <ActionButton onPress={() => setOpen(false)}>{position.cancel}</ActionButton>
      </p>
    </form>
  )
}

/** Half a year from today: long enough to act, short enough to be looked at again. */
function inHalfAYear(): string {
  const day = new Date(`${today()}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 182)
  return day.toISOString().slice(0, 10)
}

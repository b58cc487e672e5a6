import { type FormEvent, useId, useState } from 'react'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useWords } from '../../../app/language.ts'
import { CASE_PARTS, type CaseAddress } from '../case-in-address.ts'
import { type CaseLine, readCaseLine, writeCaseLine } from '../case-line.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import styles from './ask.module.css'

/** The case in one line; what it says replaces the form. */
export function CaseLineForm({ address, change }: DecisionsState) {
  const text = writeCaseLine(address)
  return <Line key={text} text={text} onAsk={change} />
}

function Line({ text, onAsk }: { text: string; onAsk: (address: CaseAddress) => void }) {
  const { decisions: words } = useWords()
  const matrix = useMatrix()
  const id = useId()
  const [typed, setTyped] = useState(text)
  const [wrong, setWrong] = useState<Extract<CaseLine, { ok: false }> | null>(null)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const read = readCaseLine(typed, matrix)
    if (!read.ok) {
      setWrong(read)
      return
    }
    setWrong(null)
    const cleared = Object.fromEntries(CASE_PARTS.map((part) => [part, undefined]))
    onAsk({ ...cleared, ...read.address })
  }
  return (
    <form className={styles.line} onSubmit={ask} data-print='no'>
      <label htmlFor={id}>{words.lineLabel}</label>
      <input
        id={id}
        type='text'
        value={typed}
        maxLength={1000}
        autoComplete='off'
        spellCheck={false}
        placeholder={words.linePlaceholder}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type='submit' className={styles.ask}>
        {words.ask}
      </button>
      <p id={`${id}-wrong`} role='status' className={styles.wrong}>
        {wrong !== null && (
          <>
            <code>
              {typed.slice(0, wrong.at)}
              <mark>{wrong.word}</mark>
            </code>{' '}
            {words.wordMeansNothing(wrong.word, wrong.at + 1)}{' '}
            {wrong.nearest !== undefined && words.meant(wrong.nearest)}
          </>
        )}
      </p>
    </form>
  )
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { writeMinor } from '../../../src/authority/currency.ts'
import type { Question } from '../../../src/authority/question.ts'
import { today } from '../../app/today.ts'
import { addressOf, CASE_PARTS, type CaseAddress, questionOf } from './case-in-address.ts'

/** What the address of the page says. */
export type DecisionsAddress = CaseAddress & {
  /** The two attributes of the heat picture. */
  readonly across?: string | undefined
  readonly down?: string | undefined
  /** The rule shown in the table, and what its rows are searched for. */
  readonly rule?: string | undefined
  readonly find?: string | undefined
}

/** The state of the page, which stands in its address. */
export type DecisionsState = {
  readonly address: DecisionsAddress
  readonly change: (parts: DecisionsAddress) => void
  /** The case asked; nothing while no kind of decision is named. */
  readonly question: Question | null
  /** Asks another case as a whole: what it leaves open is cleared. */
  readonly ask: (question: Question) => void
}

/** Reads the address of the page; what it says wrongly is told where it stands. */
export function useDecisionsAddress(): DecisionsState {
  const search = useSearch({ from: '/decisions' })
  const navigate = useNavigate({ from: '/decisions' })
  const change = useCallback(
    (parts: DecisionsAddress) => {
      void navigate({
        search: (before: object) =>
          Object.fromEntries(
            Object.entries({ ...before, ...parts }).filter(
              ([, part]) => part !== undefined && part !== '',
            ),
          ),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  const ask = useCallback(
    (question: Question) => {
      change(addressOf(question, today(), amountText))
      document.getElementById('ask')?.scrollIntoView({ block: 'start' })
      document.getElementById('answer')?.focus({ preventScroll: true })
    },
    [change],
  )
  // What matters of the case is its text: a new object for the same case would ask it again.
  const text = JSON.stringify(CASE_PARTS.map((part) => search[part] ?? ''))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says all that the search says of the case
  const question = useMemo(() => questionOf(search, today()), [text])
  return { address: search, change, question, ask }
}

/** An amount as it is typed. */
function amountText(amount: NonNullable<Question['amount']>): string {
  if (typeof amount !== 'object') return String(amount)
  const { minor, currency = '' } = amount
  const decimal = writeMinor(minor, currency).replace(/\.0+$/, '')
  return currency === '' || currency === 'XXX' ? decimal : `${decimal} ${currency}`
}

import { useId } from 'react'
import type { RoleId } from '../../../src/catalogue/ids.ts'
import { useWords } from '../../app/language.ts'
import { useRoleName } from '../../parts/use-role-name.ts'
import styles from './rank-form.module.css'

/** What of the address the form may change. */
export type RankChange = {
  readonly pair?: string
  readonly headcount?: string
  readonly company?: string
}

const COMPANIES = ['', 'technology', 'other'] as const

/** Which two roles, and what is known of the organisation. */
export function RankForm(props: {
  readonly roles: readonly RoleId[]
  readonly pair: readonly [RoleId, RoleId]
  readonly headcount: string
  readonly company: (typeof COMPANIES)[number]
  readonly isWrong: boolean
  readonly onChange: (change: RankChange) => void
}) {
  const { rank: words } = useWords()
  const nameOf = useRoleName()
  const id = useId()
  const [first, second] = props.pair
  const select = (label: string, value: RoleId, not: RoleId, onPick: (role: string) => void) => (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {props.roles
          .filter((role) => role !== not)
          .map((role) => (
            <option key={role} value={role}>
              {nameOf(role)}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <div className={styles.form} data-print='no'>
      {props.roles.length > 2 && (
        <>
          {select(words.first, first, second, (role) =>
            props.onChange({ pair: `${role},${second}` }),
          )}
          {select(words.second, second, first, (role) =>
            props.onChange({ pair: `${first},${role}` }),
          )}
        </>
      )}
      <label className={styles.field}>
        <span>{words.headcount}</span>
        <input
          inputMode='numeric'
          maxLength={12}
          placeholder={words.headcountHint}
          value={props.headcount}
          aria-invalid={props.isWrong}
          aria-describedby={props.isWrong ? id : undefined}
          onChange={(event) => props.onChange({ headcount: event.target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>{words.company}</span>
        <select
          value={props.company}
          onChange={(event) => props.onChange({ company: event.target.value })}
        >
          {COMPANIES.map((company) => (
            <option key={company} value={company}>
              {words.companies[company]}
            </option>
          ))}
        </select>
      </label>
      {props.isWrong && (
        <p id={id} className={styles.wrong}>
          {words.headcountWrong}
        </p>
      )}
    </div>
  )
}

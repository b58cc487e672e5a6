import { useNavigate } from '@tanstack/react-router'
import type { Language } from '../../src/model/language.ts'
import { useWords } from '../app/language.ts'
import { useOrganizationId, useOrganizations } from '../app/organization-context.ts'
import { writePreference } from '../app/preference.ts'
import styles from './organization-switch.module.css'

/** Chooses which organisation is shown; the address and this browser remember it. */
export function OrganizationSwitch() {
  const { organization: words } = useWords()
  const { data = [] } = useOrganizations()
  const id = useOrganizationId()
  const navigate = useNavigate()
  return (
    <label className={styles.switch}>
      <span className='visually-hidden'>{words.which}</span>
      <select
        value={id ?? ''}
        onChange={({ target: { value } }) => {
          writePreference('organization', value)
          // What else the address says was about the other organisation.
          void navigate({
            to: '/org',
            search: (before: { readonly lang?: Language }) => ({
              ...(before.lang === undefined ? {} : { lang: before.lang }),
              org: value,
            }),
          })
        }}
      >
        {data.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.example ? words.exampleName(entry.name) : entry.name}
          </option>
        ))}
      </select>
    </label>
  )
}

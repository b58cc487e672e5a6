import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { assessReadiness } from '../../../../src/career/assess-readiness.ts'
import type { CareerProfile } from '../../../../src/career/career-profile.ts'
import { READINESS_STATUSES } from '../../../../src/career/readiness.ts'
import { LEADER_IDS } from '../../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useWords } from '../../../app/language.ts'
import { today } from '../../../app/today.ts'
import { useCareerWords } from '../use-career-words.ts'
import styles from './ready-for-each.module.css'

/** How many demands of each role the profile meets: what is there beside what is wanted. Numbers, no ranking. */
export function ReadyForEach({ profile }: { readonly profile: CareerProfile }) {
  const catalogue = useCatalogue()
  const { careers: words } = useWords()
  const { station, number, say } = useCareerWords()
  const rows = useMemo(
    () => LEADER_IDS.map((role) => assessReadiness(catalogue, role, profile, { today: today() })),
    [catalogue, profile],
  )
  return (
    <section className={styles.each} aria-labelledby='ready-for-each'>
      <h2 id='ready-for-each'>{words.readyForEach}</h2>
      <p className={styles.soft}>{words.readyForEachHow}</p>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope='col'>{words.role}</th>
              {READINESS_STATUSES.map((status) => (
                <th key={status} scope='col'>
                  {say.readiness.statuses[status]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ role, count, items }) => (
              <tr key={role}>
                <th scope='row'>
                  <Link to='/careers' search={{ to: role, view: 'way' }}>
                    {station(role)}
                  </Link>
                </th>
                {items.length === 0 ? (
                  <td colSpan={READINESS_STATUSES.length}>{words.nothingDemanded}</td>
                ) : (
                  READINESS_STATUSES.map((status) => <td key={status}>{number(count[status])}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

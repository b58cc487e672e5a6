import { useState } from 'react'
import { reviewGrowth } from '../../../../src/career/review-growth.ts'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useWords } from '../../../app/language.ts'
import { today } from '../../../app/today.ts'
import type { ProfileEntry } from '../profile/entry-fields.ts'
import { EntryList } from '../profile/entry-list.tsx'
import { useProfile } from '../profile/profile-store.ts'
import { useCareerWords } from '../use-career-words.ts'
import { GrowthView } from './growth-view.tsx'
import styles from './log-view.module.css'

/** The log of what was learned and shown, and what grew since a day, towards the goal where there is one. */
export function LogView({ to }: { readonly to: LeaderId | null }) {
  const catalogue = useCatalogue()
  const { careerProfile: words } = useWords()
  const { lists } = useCareerWords().say.readiness
  const { profile } = useProfile()
  const [since, setSince] = useState(() => yearBefore(today()))
  return (
    <>
      <p className={styles.lead}>{words.logLead}</p>
      <EntryList
        list='log'
        title={lists.log}
        begin={{ date: today(), kind: 'course' }}
        order={newestFirst}
      />
      {profile !== null && (profile.log ?? []).length > 0 && (
        <section className={styles.growth} aria-label={words.grew}>
          <h2>{words.grew}</h2>
          <label className={styles.since}>
            {words.since}
            <input
              type='date'
              value={since}
              max={today()}
              required
              onChange={({ target }) => {
                if (target.value !== '') setSince(target.value)
              }}
            />
          </label>
          <GrowthView growth={reviewGrowth(catalogue, profile, { since, role: to })} to={to} />
        </section>
      )}
    </>
  )
}

function newestFirst(entries: readonly ProfileEntry[]): readonly number[] {
  const dayAt = (at: number) => (entries[at] as { readonly date?: string } | undefined)?.date ?? ''
  return entries.map((_, at) => at).sort((a, b) => (dayAt(a) < dayAt(b) ? 1 : -1))
}

function yearBefore(day: string): string {
  // The 29th of February is no day of every year.
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)
  return `${Number(day.slice(0, 4)) - 1}${rest}`
}

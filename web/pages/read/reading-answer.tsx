import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isLeaderId, LEADER_IDS } from '../../../src/catalogue/ids.ts'
import type { Reading } from '../../../src/reading/reading.ts'
import { readingSentences } from '../../../src/text/reading-sentences.ts'
import { roleClassName } from '../../../src/text/role-class-name.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import { ToneBar } from '../../parts/tone-bar.tsx'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './reading-answer.module.css'

/** Classes of the distribution that are shown. */
const MOST = 5

/** Which role a text describes: the sentence, the title beside it, the shares, what speaks for it. */
export function ReadingAnswer({
  reading,
  text,
}: {
  readonly reading: Reading
  readonly text: string
}) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { read: words } = useWords()
  const tone = useRoleTone()
  const told = useMemo(
    () => readingSentences(catalogue, reading, text, language),
    [catalogue, reading, text, language],
  )
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const { distribution, verdict } = reading.role
  const likely = [verdict, reading.title?.role, ...distribution.map(({ role }) => role)]
  const compared = LEADER_IDS.filter((role) => likely.includes(role))
    .toSorted((one, other) => likely.indexOf(one) - likely.indexOf(other))
    .slice(0, 2)
  return (
    <section className={styles.answer} aria-label={words.answer}>
      <p className={styles.headline} role='status'>
        {told.headline}
      </p>
      {told.title.map((sentence) => (
        <p key={sentence} className={styles.title}>
          {sentence}
        </p>
      ))}
      <div className={styles.grounds}>
        <div>
          <h2 className={styles.heading}>{words.shares}</h2>
          <ol className={styles.bars}>
            {distribution.slice(0, MOST).map(({ role, share }) => (
              <li key={role}>
                <ToneBar
                  name={roleClassName(catalogue, role, language)}
                  value={percent.format(share)}
                  share={share}
                  tone={isLeaderId(role) ? tone(role) : 'middle'}
                />
              </li>
            ))}
          </ol>
          <p className={styles.soft}>{told.stance}</p>
        </div>
        <div>
          <h2 className={styles.heading}>{words.because}</h2>
          <ul className={styles.because}>
            {told.because.map(({ text: sentence, claims }) => (
              <li key={sentence}>
                {sentence} <SourceChips claims={claims} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      {compared.length === 2 && (
        <p data-print='no'>
          <Link to='/compare' search={{ of: compared.join(',') }}>
            {words.compare(compared.map((role) => roleClassName(catalogue, role, language)))}
          </Link>
        </p>
      )}
    </section>
  )
}

import { useId } from 'react'
import { READS } from '../../../../src/career/assess-readiness.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { changeProfile, useProfile } from './profile-store.ts'
import styles from './reading-of-words.module.css'

const EXTENTS = ['several', 'extensive'] as const

/** Most years that a word can be read as. */
const MOST = 30

/** How many years words of the sources are read as: none of them names a number (D4). */
export function ReadingOfWords() {
  const { profile } = useProfile()
  const { careerProfile: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const id = useId()
  return (
    <section className={styles.reading} aria-labelledby={id}>
      <h3 id={id}>{words.reads}</h3>
      <p className={styles.soft}>{words.readsWhy}</p>
      {EXTENTS.map((extent) => (
        <label key={extent}>
          {words.extent[extent]}
          <select
            value={profile?.reads?.[extent] ?? READS[extent]}
            onChange={({ target }) =>
              changeProfile({ reads: { ...profile?.reads, [extent]: Number(target.value) } })
            }
          >
            {Array.from({ length: MOST }, (_, at) => at + 1).map((years) => (
              <option key={years} value={years}>
                {words.years(number.format(years), years === 1)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  )
}

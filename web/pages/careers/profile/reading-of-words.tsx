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
      <h2 id={id}>{words.reads}</h2>
      <p className={styles.soft}>{words.readsWhy}</p>
      {EXTENTS.map((extent) => {
        const chosen = profile?.reads?.[extent] ?? READS[extent]
        return (
          <label key={extent}>
            {words.extent[extent]}
            <select
              value={chosen}
              onChange={({ target }) =>
                changeProfile({ reads: { ...profile?.reads, [extent]: Number(target.value) } })
              }
            >
              {yearsWith(chosen).map((years) => (
                <option key={years} value={years}>
                  {words.years(number.format(years), years === 1)}
                </option>
              ))}
            </select>
          </label>
        )
      })}
    </section>
  )
}

/** Years to choose from; a file may have brought others. */
function yearsWith(chosen: number): readonly number[] {
  const usual = Array.from({ length: MOST }, (_, at) => at + 1)
  return usual.includes(chosen) ? usual : [...usual, chosen].sort((a, b) => a - b)
}

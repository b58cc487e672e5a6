import { Link } from '@tanstack/react-router'
import type { RoleAdvice } from '../../../../src/career/requirements.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useText, useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { AdviceList } from './advice-list.tsx'
import styles from './posting-advice.module.css'

/** What to watch for in postings: advice, the duties one should find, titles that may mislead. */
export function PostingAdvice(props: {
  readonly advice: RoleAdvice
  /** Titles that may mislead, each with what to know of it. */
  readonly titles: readonly string[]
}) {
  const { advice, titles } = props
  const { responsibilities } = useCatalogue()
  const text = useText()
  const { careers: words } = useWords()
  return (
    <div className={styles.postings}>
      <AdviceList advice={advice.postings} />
      <p>
        <Link to='/read'>{words.readPosting}</Link>
      </p>
      {advice.duties.length > 0 && (
        <>
          <h3>{words.postingDuties}</h3>
          <ul className={styles.duties}>
            {advice.duties.map(({ responsibility, claims }) => {
              const name = responsibilities.get(responsibility)?.name
              return (
                <li key={responsibility}>
                  <Link to='/responsibilities/$responsibility' params={{ responsibility }}>
                    {name === undefined ? responsibility : text(name)}
                  </Link>
                  <SourceChips claims={claims} />
                </li>
              )
            })}
          </ul>
        </>
      )}
      {titles.length > 0 && (
        <>
          <h3>{words.postingTitles}</h3>
          <ul className={styles.titles}>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

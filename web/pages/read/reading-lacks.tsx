import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { CreditedResponsibility, Reading } from '../../../src/reading/reading.ts'
import type { Sentence } from '../../../src/text/phrases.ts'
import { readingSentences } from '../../../src/text/reading-sentences.ts'
import { roleClassName } from '../../../src/text/role-class-name.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { Section } from '../../parts/section.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './reading-lacks.module.css'

/** What a text leaves out, what in it belongs elsewhere, and where its wording leaves open what is meant. */
export function ReadingLacks({
  reading,
  text,
}: {
  readonly reading: Reading
  readonly text: string
}) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { read: words } = useWords()
  const told = useMemo(
    () => readingSentences(catalogue, reading, text, language),
    [catalogue, reading, text, language],
  )
  const { measuredAgainst } = reading
  const role = measuredAgainst && roleClassName(catalogue, measuredAgainst, language)
  return (
    <Section id='lacks' title={words.lacks}>
      <div className={styles.lacks}>
        <div>
          <h3>{words.omitted}</h3>
          {role === null ? (
            <p className={styles.soft}>{words.notMeasured}</p>
          ) : (
            <>
              <p className={styles.soft}>{words.omittedLead(role)}</p>
              <Matters of={reading.omitted} told={told.omitted} none={words.nothingOmitted} />
            </>
          )}
        </div>
        <div>
          <h3>{words.elsewhere}</h3>
          {role === null ? (
            <p className={styles.soft}>{words.notMeasured}</p>
          ) : (
            <>
              <p className={styles.soft}>{words.elsewhereLead(role)}</p>
              <Matters of={reading.elsewhere} told={told.elsewhere} none={words.nothingElsewhere} />
            </>
          )}
        </div>
        <div>
          <h3>{words.unclear}</h3>
          <ul>
            {told.unclear.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {told.unclear.length === 0 && <p className={styles.soft}>{words.nothingUnclear}</p>}
        </div>
      </div>
    </Section>
  )
}

function Matters(props: {
  readonly of: readonly CreditedResponsibility[]
  readonly told: readonly Sentence[]
  readonly none: string
}) {
  if (props.of.length === 0) return <p className={styles.soft}>{props.none}</p>
  return (
    <ul>
      {props.of.map(({ responsibility, claims }, at) => (
        <li key={responsibility}>
          <Link to='/responsibilities/$responsibility' params={{ responsibility }}>
            {props.told[at]?.text ?? responsibility}
          </Link>{' '}
          <SourceChips claims={claims} />
        </li>
      ))}
    </ul>
  )
}

import type { Growth } from '../../../../src/career/growth.ts'
import type { LeaderId } from '../../../../src/catalogue/ids.ts'
import { growthSentences } from '../../../../src/text/growth-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useCareerWords } from '../use-career-words.ts'
import styles from './growth-view.module.css'

/** What grew since a day: what it is evidence of, which demands stand better, where nothing was added. */
export function GrowthView(props: { readonly growth: Growth; readonly to: LeaderId | null }) {
  const { growth, to } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { careerProfile: words } = useWords()
  const { station, demand } = useCareerWords()
  const said = growthSentences(catalogue, growth, language)
  return (
    <div className={styles.growth} aria-live='polite'>
      <p className={styles.headline}>{said.headline}</p>
      {said.topics.length > 0 && (
        <section>
          <h3>{words.evidenceOf}</h3>
          <ul className={styles.topics}>
            {said.topics.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {to === null ? (
        <p className={styles.soft}>{words.growTowards}</p>
      ) : (
        <>
          <Lines title={words.risen(station(to))} none={words.noneRisen} lines={said.risen} />
          <Lines
            title={words.resting(station(to))}
            none={words.noneResting}
            lines={growth.resting.map(demand)}
          />
        </>
      )}
      <section>
        <h3>{words.growing}</h3>
        <ul>
          {said.advice.map(({ text, claims }) => (
            <li key={text}>
              {text}
              <SourceChips claims={claims} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Lines(props: {
  readonly title: string
  readonly none: string
  readonly lines: readonly string[]
}) {
  return (
    <section>
      <h3>{props.title}</h3>
      {props.lines.length === 0 && <p className={styles.soft}>{props.none}</p>}
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

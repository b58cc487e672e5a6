import type { CareerSentences } from '../../../../src/text/career-sentences.ts'
import { useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './step-list.module.css'

/** What to do next, in the order in which to do it, each with the reason for its place. */
export function StepList({ steps }: { readonly steps: CareerSentences['steps'] }) {
  const { careers: words } = useWords()
  if (steps.length === 0) return <p>{words.nothingLeft}</p>
  return (
    <div className={styles.steps}>
      {byReason(steps).map(({ why, steps: own }) => (
        <section key={own[0]?.text}>
          <h3 className={styles.why}>{why}</h3>
          <ol>
            {own.map(({ text, claims }) => (
              <li key={text}>
                {text}
                <SourceChips claims={claims} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

type Steps = CareerSentences['steps']

/** Steps in their order, those in a row for the same reason together. */
function byReason(steps: Steps): readonly { readonly why: string; readonly steps: Steps }[] {
  const groups: { readonly why: string; steps: Steps }[] = []
  for (const step of steps) {
    const last = groups.at(-1)
    if (last?.why === step.why) last.steps = [...last.steps, step]
    else groups.push({ why: step.why, steps: [step] })
  }
  return groups
}

import { useMemo } from 'react'
import { clarityOf } from '../../src/diagnosis/clarity.ts'
import { coverageOf } from '../../src/diagnosis/coverage.ts'
import { claritySentences } from '../../src/text/clarity-sentences.ts'
import { useCatalogue } from '../app/catalogue-context.ts'
import { useLanguage } from '../app/language.ts'
import { useOpenedOrganization } from '../app/organization-context.ts'
import { useDiagnosed } from '../app/use-diagnosed.ts'
import styles from './clarity-score.module.css'

/** The score of clarity, never without its sum: each line with its points and where they come from. */
export function ClarityScore() {
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const { findings, accepted, baseline, isCurrent } = useDiagnosed()
  const language = useLanguage()
  const told = useMemo(() => {
    const all = [...findings, ...accepted.map(({ finding }) => finding), ...baseline]
    const { counts } = coverageOf(catalogue, model).coverage
    return claritySentences(clarityOf(catalogue, model, counts, all), language)
  }, [catalogue, model, findings, accepted, baseline, language])
  return (
    <div data-loading={!isCurrent || undefined}>
      <h3>{told.headline}</h3>
      <dl className={styles.lines}>
        {told.lines.map(({ part, name, points, why }) => (
          <div key={part} className={styles.line}>
            <dt>{name}</dt>
            <dd className={styles.points}>{points}</dd>
            <dd className={styles.why}>{why}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.sum}>{told.sum}</p>
      <p className={styles.note}>{told.note}</p>
    </div>
  )
}

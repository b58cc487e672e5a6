import type { ReadinessItem } from '../../../../src/career/readiness.ts'
import type { SourcedDemand } from '../../../../src/career/requirements.ts'
import { usePhrases, useText } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './demand-item.module.css'
import { StatusMark } from './status-mark.tsx'

/** One demand: what is asked, who says so how firmly, and with a profile, how far it is met. */
export function DemandItem({ sourced }: { readonly sourced: SourcedDemand | ReadinessItem }) {
  const { demand, strength, disagreements } = sourced
  const text = useText()
  const { comparison } = usePhrases()
  return (
    <li className={styles.demand}>
      {'status' in sourced && <StatusMark status={sourced.status} />}
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{text(demand.name)}</span>
          <SourceChips claims={demand.claims} />
          <DisputeMarks disagreements={disagreements} />
          <span className={styles.strength}>{comparison.strength[strength]}</span>
        </p>
      </div>
    </li>
  )
}

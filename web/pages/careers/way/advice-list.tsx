import type { Advice } from '../../../../src/catalogue/career-model.ts'
import { useText, useWords } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './advice-list.module.css'

/** Advice of the sources, each with its claims; where they give none, that is told. */
export function AdviceList({ advice }: { readonly advice: readonly Advice[] }) {
  const text = useText()
  const { careers: words } = useWords()
  if (advice.length === 0) return <p className={styles.silent}>{words.nothingSaid}</p>
  return (
    <ul className={styles.advice}>
      {advice.map((one) => (
        <li key={one.id}>
          {text(one.text)}
          <SourceChips claims={one.claims} />
          <DisputeMarks disagreements={one.disagreements} />
        </li>
      ))}
    </ul>
  )
}

import type { AxisChange } from '../../../../src/career/career-path.ts'
import { axisSentence } from '../../../../src/text/path-sentences.ts'
import { useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { useCareerWords } from '../use-career-words.ts'
import styles from './axis-shift.module.css'

/** How far a step moves along an axis: in words with the claims, and drawn. */
export function AxisShift(props: {
  readonly axis: 'orientation' | 'horizon'
  readonly change: AxisChange
}) {
  const { axis, change } = props
  const { map } = useWords()
  const { say } = useCareerWords()
  const said = axisSentence(say.paths.axes[axis], change)
  const [low, high] =
    axis === 'orientation' ? [map.inward, map.outward] : [map.operational, map.strategic]
  return (
    <div className={styles.axis}>
      <p>
        {said.text}
        <SourceChips claims={said.claims} />
      </p>
      <span className={styles.picture} data-axis={axis} aria-hidden='true'>
        <span>{low}</span>
        <span className={styles.track}>
          {change.from !== null && (
            <span className={styles.before} style={{ left: placeOf(change.from.mean) }} />
          )}
          {change.to !== null && (
            <span className={styles.after} style={{ left: placeOf(change.to.mean) }} />
          )}
        </span>
        <span>{high}</span>
      </span>
    </div>
  )
}

function placeOf(mean: number): string {
  return `${((mean + 1) / 2) * 100}%`
}

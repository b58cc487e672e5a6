import type { AxisChange } from '../../../../src/career/career-path.ts'
import { useWords } from '../../../app/language.ts'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './axis-shift.module.css'

/** Shifts smaller than this are told as none, as near the middle is told as the middle. */
const SLIGHT = 0.2

/** How far a step moves along an axis: in words with the claims, and drawn. */
export function AxisShift(props: {
  readonly axis: 'orientation' | 'horizon'
  readonly change: AxisChange
}) {
  const { axis, change } = props
  const { careers: words, map } = useWords()
  const [low, high] =
    axis === 'orientation' ? [map.inward, map.outward] : [map.operational, map.strategic]
  return (
    <div className={styles.axis}>
      <p>
        {words.shift[axis][directionOf(change)]}
        <SourceChips claims={claimsOf(change)} />
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

function directionOf({ by }: AxisChange): 'unsaid' | 'same' | 'more' | 'less' {
  if (by === null) return 'unsaid'
  if (Math.abs(by) < SLIGHT) return 'same'
  return by > 0 ? 'more' : 'less'
}

function claimsOf({ from, to }: AxisChange): readonly string[] {
  const votes = [...(from?.votes ?? []), ...(to?.votes ?? [])]
  return [...new Set(votes.map(({ claim }) => claim))]
}

function placeOf(mean: number): string {
  return `${((mean + 1) / 2) * 100}%`
}

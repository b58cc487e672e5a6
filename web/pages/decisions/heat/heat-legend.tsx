import { HEAT_SHAPES, type HeatState } from '../../../../src/drawing/decisions/heat-cell.ts'
import type { HeatPicture } from '../../../../src/drawing/decisions/heat-picture.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import styles from './heat.module.css'
import type { HeatWords } from './use-heat-words.ts'

const STATES: readonly HeatState[] = ['uncovered', 'disputed', 'stuck', 'other']
/** Deciders named in the legend. */
const MOST = 12

/** What colours and shapes of the picture mean: only those that occur. */
export function HeatLegend(props: { readonly picture: HeatPicture; readonly tell: HeatWords }) {
  const { picture, tell } = props
  const { decisions: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const cells = picture.cells.flat()
  const deciders = new Map<string, (typeof cells)[number]>()
  for (const cell of cells) {
    if (cell.state === 'decided') deciders.set(cell.seats.join(), cell)
  }
  const more = picture.down.more + picture.across.more
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {[...deciders.values()].slice(0, MOST).map((cell) => (
        <li key={cell.seats.join()}>
          <span className={styles.swatch} data-state='decided' data-tone={tell.tone(cell)} />{' '}
          {tell.run({ ...cell, risk: [] })}
        </li>
      ))}
      {STATES.filter((state) => cells.some((cell) => cell.state === state)).map((state) => (
        <li key={state}>
          <span className={styles.swatch} data-state={state}>
            {HEAT_SHAPES[state]}
          </span>{' '}
          {words.heatStates[state]}
        </li>
      ))}
      {cells.some(({ risk }) => risk.length > 0) && (
        <li>
          <span className={styles.swatch} data-state='risk'>
            {HEAT_SHAPES.risk}
          </span>{' '}
          {words.atRisk}
        </li>
      )}
      {more > 0 && <li className={styles.soft}>{words.heatMore(number.format(more))}</li>}
    </ul>
  )
}

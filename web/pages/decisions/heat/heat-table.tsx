import type { Question } from '../../../../src/authority/question.ts'
import type { HeatPicture } from '../../../../src/drawing/decisions/heat-picture.ts'
import { useWords } from '../../../app/language.ts'
import styles from './heat.module.css'
import type { HeatWords } from './use-heat-words.ts'

/** The heat picture as a table: the same rows, columns and cells, each of which asks its case. */
export function HeatTable(props: {
  readonly picture: HeatPicture
  readonly tell: HeatWords
  readonly corner: string
  readonly onAsk: (question: Question) => void
}) {
  const { picture, tell } = props
  const { decisions: words } = useWords()
  return (
    <details className={styles.twin}>
      <summary>{words.asTable}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.heatPicture}>
        <table>
          <thead>
            <tr>
              <th scope='col'>{props.corner}</th>
              {picture.across.slots.map(({ key }, column) => (
                <th key={key} scope='col'>
                  {tell.column(picture, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.down.slots.map(({ key }, row) => (
              <tr key={key}>
                <th scope='row'>{tell.row(picture, row)}</th>
                {picture.cells[row]?.map((cell, column) => (
                  <td key={picture.across.slots[column]?.key}>
                    <button type='button' onClick={() => props.onAsk(cell.question)}>
                      {tell.cell(cell)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

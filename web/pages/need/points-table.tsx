import type { NeedPoint, RankedOutcome } from '../../../src/need/need-result.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './points-table.module.css'

/** What an outcome's points are made of: the answer, its weight, the reason and its claims. */
export function PointsTable({ outcome }: { readonly outcome: RankedOutcome }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const text = useText()
  const { need: words } = useWords()
  const { questions, weights } = catalogue.data.need
  const number = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
  const answerText = (point: NeedPoint) => {
    const question = questions.find(({ id }) => id === point.question)
    const answer = question?.answers.find(({ id }) => id === point.answer)
    return answer === undefined ? point.answer : text(answer.text)
  }
  const reasonOf = (point: NeedPoint) =>
    weights.find(
      (weight) =>
        weight.question === point.question &&
        weight.answer === point.answer &&
        weight.outcome === (point.passedFrom ?? outcome.outcome),
    )?.reason
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope='col'>{words.weight}</th>
            <th scope='col'>{words.answer}</th>
            <th scope='col'>{words.because}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.points.map((point, index) => {
            const reason = reasonOf(point)
            return (
              <tr key={`${point.question} ${point.answer} ${String(index)}`}>
                <td className={styles.weight}>{number.format(point.points)}</td>
                <td>{answerText(point)}</td>
                <td>
                  {reason !== undefined && text(reason)}
                  <SourceChips claims={point.claims} />
                  <span className={styles.basis}> {words.basis[point.basis]}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

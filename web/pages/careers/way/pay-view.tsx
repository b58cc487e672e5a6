import type { PayFacts } from '../../../../src/career/pay-facts.ts'
import { isRoleId } from '../../../../src/catalogue/ids.ts'
import { useText, useWords } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import { usePayWords } from '../../../parts/use-pay-words.ts'
import { useRoleName } from '../../../parts/use-role-name.ts'
import styles from './pay-view.module.css'

/** What sources tell of pay: never a figure without its date, region, statistic and limits. */
export function PayView({ pay }: { readonly pay: PayFacts }) {
  const text = useText()
  const nameOf = useRoleName()
  const { amountOf, dateOf, regionOf } = usePayWords()
  const { careers: words } = useWords()
  return (
    <div className={styles.pay}>
      {pay.figures.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope='col'>{words.payRole}</th>
                <th scope='col'>{words.payAmount}</th>
                <th scope='col'>{words.payStatistic}</th>
                <th scope='col'>{words.payRegion}</th>
                <th scope='col'>{words.payDate}</th>
                <th scope='col'>{words.paySource}</th>
              </tr>
            </thead>
            <tbody>
              {pay.figures.map((figure) => (
                <tr key={`${figure.role} ${figure.asOf} ${figure.amount}`}>
                  <th scope='row'>{isRoleId(figure.role) ? nameOf(figure.role) : figure.role}</th>
                  <td className={styles.amount}>{amountOf(figure)}</td>
                  <td>{text(figure.statistic)}</td>
                  <td>{regionOf(figure)}</td>
                  <td>{dateOf(figure)}</td>
                  <td>
                    <SourceChips claims={figure.claims} />
                    {figure.namedOrigin}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <DisputeMarks disagreements={pay.disagreements} withTopic />
    </div>
  )
}

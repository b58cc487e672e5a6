import type { Pay } from '../../../src/catalogue/metric.ts'
import { useText, useWords } from '../../app/language.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import { usePayWords } from '../../parts/use-pay-words.ts'
import styles from './role-rows.module.css'

/** Pay figures, never without their date, region and statistic. */
export function RolePay({ figures }: { readonly figures: readonly Pay[] }) {
  const text = useText()
  const { amountOf, dateOf, regionOf } = usePayWords()
  const { role: words } = useWords()
  if (figures.length === 0) return <p className={styles.silent}>{words.none}</p>
  return (
    <ul className={styles.entries}>
      {figures.map((figure) => (
        <li key={`${figure.asOf}-${figure.amount}`}>
          {words.payLine(
            amountOf(figure),
            text(figure.statistic),
            regionOf(figure),
            dateOf(figure),
          )}
          <SourceChips claims={figure.claims} />
          {figure.namedOrigin !== null && (
            <p className={styles.note}>{words.payOrigin(figure.namedOrigin)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

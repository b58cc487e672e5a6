import type { Pay } from '../../../src/catalogue/metric.ts'
import { useLanguage, useText, useWords } from '../../app/language.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './role-rows.module.css'

/** Pay figures, never without their date, region and statistic. */
export function RolePay({ figures }: { readonly figures: readonly Pay[] }) {
  const language = useLanguage()
  const text = useText()
  const { role: words } = useWords()
  if (figures.length === 0) return <p className={styles.silent}>{words.none}</p>
  return (
    <ul className={styles.entries}>
      {figures.map((figure) => {
        const amount = new Intl.NumberFormat(language, {
          style: 'currency',
          currency: figure.currency,
          maximumFractionDigits: 0,
        }).format(figure.amount)
        const date = new Intl.DateTimeFormat(language, {
          year: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        }).format(new Date(`${figure.asOf}-01T00:00:00Z`))
        return (
          <li key={`${figure.asOf}-${figure.amount}`}>
            {words.payLine(
              amount,
              text(figure.statistic),
              regionName(figure.region, language),
              date,
            )}
            <SourceChips claims={figure.claims} />
            {figure.namedOrigin !== null && (
              <p className={styles.note}>{words.payOrigin(figure.namedOrigin)}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The name of a region given by its code (ISO 3166); any other text stays as it is. */
function regionName(region: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(region)) return region
  return new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region
}

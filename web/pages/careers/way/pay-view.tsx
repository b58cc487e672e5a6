import type { PayFacts } from '../../../../src/career/pay-facts.ts'
import { paySentences } from '../../../../src/text/pay-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage } from '../../../app/language.ts'
import { DisputeMarks } from '../../../parts/dispute-marks.tsx'
import { SourceChips } from '../../../parts/source-chips.tsx'
import styles from './pay-view.module.css'

/** What sources tell of pay: never a figure without its date, region, statistic and limits. */
export function PayView({ pay }: { readonly pay: PayFacts }) {
  const said = paySentences(useCatalogue(), pay, useLanguage())
  return (
    <div className={styles.pay}>
      <ul className={styles.figures}>
        {said.figures.map(({ text, claims, limits }) => (
          <li key={text}>
            <p className={styles.figure}>
              {text}
              <SourceChips claims={claims} />
            </p>
            <ul className={styles.limits}>
              {limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {[...said.differences, ...said.silent].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className={styles.beside}>
        {said.beside.map(({ text, claims }) => (
          <li key={text}>
            {text}
            <SourceChips claims={claims} />
          </li>
        ))}
      </ul>
      <DisputeMarks disagreements={pay.disagreements} withTopic />
    </div>
  )
}

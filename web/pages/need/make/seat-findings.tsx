import type { Finding } from '../../../../src/diagnosis/finding.ts'
import type { Model } from '../../../../src/model/model.ts'
import { findingSentences } from '../../../../src/text/finding-sentences.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { SeverityMark } from '../../../parts/severity-mark.tsx'
import styles from './make-it-so.module.css'

/** The findings a position would clear, and those it would bring. */
export function SeatFindings(props: {
  readonly findings: { readonly gone: readonly Finding[]; readonly fresh: readonly Finding[] }
  readonly before: Model
  readonly after: Model
}) {
  const { findings, before, after } = props
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { makeItSo: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const group = (title: string, of: Model, list: readonly Finding[]) => {
    const { tell } = findingSentences(catalogue, of, language)
    return (
      <div>
        <p className={styles.count}>{title}</p>
        {list.length > 0 && (
          <ul>
            {list.map((finding) => (
              <li key={finding.id}>
                <SeverityMark severity={finding.severity} /> {tell(finding).what}
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  }
  return (
    <div className={styles.findings} aria-live='polite'>
      {group(words.gone(number.format(findings.gone.length)), before, findings.gone)}
      {group(words.fresh(number.format(findings.fresh.length)), after, findings.fresh)}
    </div>
  )
}

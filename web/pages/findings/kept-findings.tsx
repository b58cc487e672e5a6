import { useEditing } from '../../app/editing.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { withdrawalEdit } from '../../parts/finding/acceptance-edit.ts'
import { useFindingTeller } from '../../parts/finding/use-finding-teller.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { useDates } from '../../parts/use-dates.ts'
import styles from './findings-page.module.css'

/** What was accepted, with reason and last day, and how many findings the baseline holds. */
export function KeptFindings() {
  const { accepted, baseline } = useDiagnosed()
  const language = useLanguage()
  const { findings: words } = useWords()
  const { make, state } = useEditing()
  const { tell } = useFindingTeller()
  const date = useDates()
  const number = new Intl.NumberFormat(language)
  return (
    <>
      {accepted.length > 0 && (
        <section className={styles.group} aria-labelledby='accepted-findings'>
          <h2 id='accepted-findings' className={styles.severity}>
            {words.acceptedTitle}{' '}
            <span className={styles.count}>{number.format(accepted.length)}</span>
          </h2>
          <ul className={styles.list}>
            {accepted.map(({ finding, acceptance }) => (
              <li key={finding.id} className={styles.accepted}>
                <p>
                  <SeverityMark severity={finding.severity} /> {tell(finding).what}
                </p>
                <p className={styles.reason}>
                  {words.acceptedFor(acceptance.reason, date(acceptance.until), acceptance.by)}
                </p>
                <ActionButton
                  isDisabled={state.kind === 'busy'}
                  onPress={() => void make(withdrawalEdit(finding.id, words.withdrawn(finding.id)))}
                >
                  {words.withdraw}
                </ActionButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {baseline.length > 0 && (
        <p className={styles.pending}>
          {words.inBaseline(number.format(baseline.length), baseline.length === 1)}
        </p>
      )}
    </>
  )
}

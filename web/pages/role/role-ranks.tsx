import { LEADER_IDS, type RoleId } from '../../../src/catalogue/ids.ts'
import { rankRoles } from '../../../src/comparison/rank-roles.ts'
import { reportingLines } from '../../../src/comparison/reporting-lines.ts'
import { rankSentences, reportingSentences } from '../../../src/text/rank-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { RoleNames } from '../../parts/role-names.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './role-rows.module.css'

/** Whom the role reports to, and how it stands to each of the other leaders. */
export function RoleRanks({ role }: { readonly role: RoleId }) {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { rank: words, role: roleWords } = useWords()
  if (role === 'org') return <p className={styles.silent}>{roleWords.none}</p>
  const reporting = reportingSentences(catalogue, reportingLines(catalogue, role), language)
  return (
    <div className={styles.rows}>
      {reporting.length > 0 && (
        <section className={styles.row}>
          <h3 className={styles.name}>{words.reporting}</h3>
          <ul className={styles.entries}>
            {reporting.map((line) => (
              <li key={line.text}>
                {line.text}
                <SourceChips claims={line.claims} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {LEADER_IDS.filter((other) => other !== role).map((other) => {
        const answer = rankRoles(catalogue, { of: role, against: other, circumstances: {} })
        const said = rankSentences(catalogue, answer, language)
        return (
          <section key={other} className={styles.row}>
            <h3 className={styles.name}>
              <RoleNames roles={[other]} />
            </h3>
            <p>
              {said.headline}
              <SourceChips claims={said.claims} />
              <DisputeMarks disagreements={answer.disagreements} />
            </p>
          </section>
        )
      })}
    </div>
  )
}

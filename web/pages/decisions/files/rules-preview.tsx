import type { MatrixPreview } from '../../../../src/app/decisions/preview-matrix.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { SeverityProblems } from '../../../parts/bring/severity-problems.tsx'
import styles from '../../../parts/bring/table.module.css'
import { Choice } from '../../../parts/choice.tsx'
import type { MatrixWishes, Wish } from './matrix-wishes.ts'
import { NamesMeant } from './names-meant.tsx'
import { RuleColumns } from './rule-columns.tsx'
import { RuleOutcomes } from './rule-outcomes.tsx'

const CHANGES = ['new', 'changed', 'unchanged', 'missing', 'removed'] as const

/** What a table does to the rules: the answer and the press first, then everything it rests on. */
export function RulesPreview(props: {
  readonly preview: MatrixPreview
  readonly wishes: MatrixWishes
  readonly onWish: Wish
  readonly isBusy: boolean
  readonly onRecord: () => void
}) {
  const { preview, wishes, onWish } = props
  const { report, problems, plan } = preview
  const { spreadsheet, matrixFile: words } = useWords()
  const number = new Intl.NumberFormat(useLanguage())
  const counted = plan === null ? [] : CHANGES.filter((change) => plan.counts[change] > 0)
  const changesNothing = plan?.operations.length === 0
  return (
    <section
      className={styles.preview}
      aria-labelledby='rules-preview-title'
      aria-busy={props.isBusy}
    >
      <h3 id='rules-preview-title'>{words.becomes}</h3>
      <p className={styles.counts}>
        {plan === null
          ? words.rulesRead(number.format(report.counts.rules))
          : counted
              .map((change) => `${number.format(plan.counts[change])} ${words.changes[change]}`)
              .join(' · ')}
      </p>
      {(report.counts.errors ?? 0) > 0 && (
        <Choice
          name='rules-policy'
          label={spreadsheet.withErrors}
          value={wishes.policy}
          options={[
            { id: 'all-or-none', text: spreadsheet.allOrNone },
            { id: 'skip-the-bad', text: spreadsheet.skipBad },
          ]}
          onChoose={(policy) => onWish({ policy })}
        />
      )}
      <div className={styles.wishes}>
        <label className={styles.check}>
          <input
            type='checkbox'
            checked={wishes.removeMissing}
            onChange={({ target }) => onWish({ removeMissing: target.checked })}
          />
          {words.removeMissing}
        </label>
        <label className={styles.check}>
          <input
            type='checkbox'
            checked={wishes.newDecisions}
            onChange={({ target }) => onWish({ newDecisions: target.checked })}
          />
          {words.newDecisions}
        </label>
      </div>
      <div className={styles.press}>
        <ActionButton
          isMain
          isDisabled={props.isBusy || plan === null || changesNothing}
          onPress={props.onRecord}
        >
          {spreadsheet.record}
        </ActionButton>
        {plan === null && <span className={styles.soft}>{words.blocked}</span>}
        {changesNothing && <span className={styles.soft}>{words.nothingChanges}</span>}
      </div>
      <h4>{spreadsheet.problems}</h4>
      {problems.length === 0 && <p className={styles.soft}>{spreadsheet.noProblems}</p>}
      <NamesMeant problems={problems} wishes={wishes} onWish={onWish} />
      <SeverityProblems problems={problems} left={preview.problemsLeft} />
      {report.columns.length > 0 && (
        <RuleColumns columns={report.columns} wishes={wishes} onWish={onWish} />
      )}
      <RuleOutcomes preview={preview} />
    </section>
  )
}

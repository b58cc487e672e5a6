import type { TablePreview as Preview } from '../../../../../src/app/organizations/preview-table.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import { ActionButton } from '../../../../parts/action-button.tsx'
import styles from '../../../../parts/bring/table.module.css'
import { Choice } from '../../../../parts/choice.tsx'
import { useRoleName } from '../../../../parts/use-role-name.ts'
import { ReimportPlan } from './reimport-plan.tsx'
import { TableColumns } from './table-columns.tsx'
import { TableProblems } from './table-problems.tsx'
import { TableRows } from './table-rows.tsx'
import { TableSourceChoices } from './table-source-choices.tsx'
import { TableSuperiors } from './table-superiors.tsx'
import type { TableWishes, Wish } from './table-wishes.ts'

const COUNTS = ['positions', 'people', 'units', 'vacant', 'lines', 'roots'] as const

/** What a spreadsheet becomes: the answer and the press first, then everything it rests on. */
export function TablePreview(props: {
  readonly preview: Preview
  readonly name: string
  readonly onName: (name: string) => void
  readonly wishes: TableWishes
  readonly onWish: Wish
  /** The organisation that is open, if there is one, and whether the spreadsheet goes into it. */
  readonly present: string | null
  readonly isAgain: boolean
  readonly isBusy: boolean
  readonly onTakeIn: () => void
}) {
  const { preview, wishes, onWish, isAgain } = props
  const { document, report, problems, plan } = preview
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const hasErrors = report.counts.errors > 0
  const isBlocked = document === null || (hasErrors && wishes.policy === 'all-or-none')
  const changesNothing = isAgain && plan?.operations.length === 0
  return (
    <section
      className={styles.preview}
      aria-labelledby='table-preview-title'
      aria-busy={props.isBusy}
    >
      <h3 id='table-preview-title'>{isAgain ? words.again : words.becomes}</h3>
      {props.present !== null && document !== null && (
        <Choice
          name='where-to'
          label={words.whereTo}
          value={isAgain ? 'again' : 'new'}
          options={[
            { id: 'new', text: words.asNew },
            { id: 'again', text: words.intoPresent(props.present) },
          ]}
          onChoose={(to) => onWish({ isAgain: to === 'again' })}
        />
      )}
      {!isAgain && document !== null && (
        <label className={styles.name}>
          <span className={styles.label}>{words.name}</span>
          <input
            type='text'
            maxLength={200}
            value={props.name}
            onChange={({ target }) => props.onName(target.value)}
          />
        </label>
      )}
      {document === null ? (
        <p>{words.noDocument}</p>
      ) : (
        <p className={styles.counts}>
          {COUNTS.filter((count) => report.counts[count] > 0)
            .map((count) => words.counts[count](number.format(report.counts[count])))
            .join(' · ')}
        </p>
      )}
      {preview.aligned.length > 0 && !isAgain && <Aligned aligned={preview.aligned} />}
      {hasErrors && document !== null && (
        <div>
          <p className={styles.label}>{words.withErrors}</p>
          <Choice
            name='policy'
            label={words.withErrors}
            value={wishes.policy}
            options={[
              { id: 'all-or-none', text: words.allOrNone },
              { id: 'skip-the-bad', text: words.skipBad },
            ]}
            onChoose={(policy) => onWish({ policy })}
          />
        </div>
      )}
      {document !== null && (
        <div className={styles.press}>
          <ActionButton
            isMain
            isDisabled={props.isBusy || isBlocked || changesNothing}
            onPress={props.onTakeIn}
          >
            {isAgain ? words.record : words.takeIn}
          </ActionButton>
          {isBlocked && <span className={styles.soft}>{words.blocked}</span>}
        </div>
      )}
      {isAgain && plan !== null && <ReimportPlan plan={plan} wishes={wishes} onWish={onWish} />}
      <TableProblems
        problems={problems}
        left={preview.problemsLeft}
        wishes={wishes}
        onWish={onWish}
      />
      {report.columns.length > 0 && (
        <TableColumns report={report} wishes={wishes} onWish={onWish} />
      )}
      {(report.columns.length > 0 || report.source.sheets.length > 1) && (
        <TableSourceChoices source={report.source} onWish={onWish} />
      )}
      {document !== null && <TableSuperiors report={report} />}
      {document !== null && <TableRows preview={preview} />}
    </section>
  )
}

/** Seats recognised by title shown before the rest is counted. */
const MOST_ALIGNED = 8

/** Which seats were set beside which roles. */
function Aligned({ aligned }: { readonly aligned: Preview['aligned'] }) {
  const language = useLanguage()
  const { spreadsheet: words, overview } = useWords()
  const nameOf = useRoleName()
  const left = aligned.length - MOST_ALIGNED
  const shown = aligned
    .slice(0, MOST_ALIGNED)
    .map(({ title, role }) => `${title} → ${nameOf(role)}`)
  if (left > 0) shown.push(overview.more(new Intl.NumberFormat(language).format(left)))
  return (
    <p className={styles.soft}>
      {words.aligned}: {shown.join(' · ')}
    </p>
  )
}

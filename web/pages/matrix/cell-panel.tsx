import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Finding } from '../../../src/diagnosis/finding.ts'
import type {
  ColumnCheckCode,
  ColumnChecks,
  RowCheckCode,
  RowChecks,
} from '../../../src/diagnosis/matrix-checks.ts'
import type { Assignment } from '../../../src/model/assignment.ts'
import type { Position } from '../../../src/model/position.ts'
import { VERBS } from '../../../src/model/verb.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { useFindingTeller } from '../../parts/finding/use-finding-teller.ts'
import type { MatrixRow } from '../../parts/matrix/matrix-lines.ts'
import { SeatLink } from '../../parts/seat-link.tsx'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { useSeatWords } from '../../parts/use-seat-words.ts'
import { isUnconfirmed } from './cell-edits.ts'
import styles from './cell-panel.module.css'
import { CellParts, type SetScope } from './cell-parts.tsx'

/** What the cell in focus says, what is wrong along its row, and along its column. */
export function CellPanel(props: {
  readonly row: MatrixRow
  readonly position: Position
  readonly assignments: readonly Assignment[]
  readonly rowChecks: RowChecks | null
  readonly columnChecks: ColumnChecks
  readonly onEdit: () => void
  readonly onConfirm: () => void
  readonly scopesAsked: number
  readonly onScope: SetScope
  readonly onLeave: () => void
}) {
  const { row, position, assignments, rowChecks, columnChecks } = props
  const catalogue = useCatalogue()
  const { model } = useOpenedOrganization()
  const { matrix: words } = useWords()
  const { verbs } = usePhrases()
  const say = useSeatWords()
  const names = VERBS.filter((verb) => assignments.some((one) => one.verb === verb)).map(
    (verb) => verbs[verb].name,
  )
  const { matter } = row
  const { counts } = columnChecks
  return (
    <section className={styles.panel} aria-label={words.cell}>
      <div className={styles.cell}>
        <p className={styles.said}>
          {matter === null ? words.onlyHead : names.join(', ') || words.emptyCell}
        </p>
        <p className={styles.where}>
          {position.title} · {row.name}
        </p>
        {matter !== null && assignments.length > 0 && (
          <CellParts
            key={`${position.id} ${matter}`}
            assignments={assignments}
            asked={props.scopesAsked}
            onSet={props.onScope}
            onLeave={props.onLeave}
          />
        )}
        {matter !== null && (
          <p className={styles.actions}>
            <ActionButton onPress={props.onEdit}>{words.edit}</ActionButton>
            {assignments.some(isUnconfirmed) && (
              <ActionButton onPress={props.onConfirm}>{words.confirm}</ActionButton>
            )}
          </p>
        )}
      </div>
      {matter !== null && rowChecks !== null && (
        <Line title={words.row}>
          <p className={styles.name}>
            {catalogue.responsibilities.has(matter) ? (
              <Link to='/responsibilities/$responsibility' params={{ responsibility: matter }}>
                {row.name}
              </Link>
            ) : (
              row.name
            )}
          </p>
          <Told findings={rowChecks.findings}>
            {rowChecks.codes.map((code) => (
              <li key={code}>
                <SeverityMark severity='low' /> {rowText(words.rowCodes, code, rowChecks, say)}
              </li>
            ))}
          </Told>
        </Line>
      )}
      <Line title={words.column}>
        <p className={styles.name}>
          <SeatLink id={position.id} />
          <span className={styles.holder}> {say.holder(model, position)}</span>
        </p>
        <p className={styles.counts}>
          {VERBS.filter((verb) => counts[verb] > 0)
            .map((verb) => `${verbs[verb].name} ${say.number(counts[verb])}`)
            .join(' · ')}
        </p>
        <Told findings={columnChecks.findings}>
          {columnChecks.codes.map((code) => (
            <li key={code}>
              <SeverityMark severity='low' />{' '}
              {columnText(words.columnCodes, code, columnChecks, say)}
            </li>
          ))}
        </Told>
      </Line>
    </section>
  )
}

type Say = ReturnType<typeof useSeatWords>
type MatrixWords = ReturnType<typeof useWords>['matrix']

function rowText(
  words: MatrixWords['rowCodes'],
  code: RowCheckCode,
  { counts }: RowChecks,
  say: Say,
): string {
  return code === 'many-heard'
    ? words[code](say.number(counts['gives-input'] + counts['must-agree']))
    : words[code]
}

function columnText(
  words: MatrixWords['columnCodes'],
  code: ColumnCheckCode,
  { counts }: ColumnChecks,
  say: Say,
): string {
  return code === 'many-answered' ? words[code](say.number(counts['answers-for'])) : words[code]
}

function Line(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.children}
    </div>
  )
}

/** Findings in words, and what a look alone tells; or that nothing is wrong. */
function Told(props: {
  readonly findings: readonly Finding[]
  readonly children: readonly ReactNode[]
}) {
  const { tell } = useFindingTeller()
  const { matrix: words } = useWords()
  if (props.findings.length + props.children.length === 0) {
    return <p className={styles.fine}>{words.nothingWrong}</p>
  }
  return (
    <ul className={styles.told}>
      {props.findings.map((finding) => (
        <li key={finding.id} data-severity={finding.severity}>
          <SeverityMark severity={finding.severity} /> {tell(finding).what}
        </li>
      ))}
      {props.children}
    </ul>
  )
}

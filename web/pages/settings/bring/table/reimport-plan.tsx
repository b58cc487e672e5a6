import type {
  TableEntityOutcome,
  TableFieldOutcome,
  TablePlan,
} from '../../../../../src/app/organizations/table-port.ts'
import { importWords } from '../../../../../src/text/import-sentences.ts'
import { useLanguage, useWords } from '../../../../app/language.ts'
import styles from '../../../../parts/bring/table.module.css'
import type { TableWishes, Wish } from './table-wishes.ts'

/** Entities shown of each kind of change. */
const MOST = 200

const CHANGES = ['changed', 'new', 'missing', 'removed', 'removed-by-hand'] as const

/** What a spreadsheet changes in the present organisation, field by field, before it is recorded. */
export function ReimportPlan(props: {
  readonly plan: TablePlan
  readonly wishes: TableWishes
  readonly onWish: Wish
}) {
  const { plan, wishes, onWish } = props
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  const number = new Intl.NumberFormat(language)
  const counted = ([...CHANGES, 'unchanged'] as const).filter((change) => plan.counts[change] > 0)
  return (
    <>
      <p>
        {plan.operations.length === 0 && <>{words.nothingChanges} </>}
        <span className={styles.soft}>
          {counted
            .map((change) => `${number.format(plan.counts[change])} ${words.changes[change]}`)
            .join(' · ')}
        </span>
      </p>
      <div className={styles.wishes}>
        <label className={styles.check}>
          <input
            type='checkbox'
            checked={wishes.isSameTable}
            onChange={({ target }) => onWish({ isSameTable: target.checked })}
          />
          <span>
            {words.sameBefore}
            <span className={styles.soft}> {words.sameBeforeHint}</span>
          </span>
        </label>
        <label className={styles.check}>
          <input
            type='checkbox'
            checked={wishes.tableWins}
            onChange={({ target }) => onWish({ tableWins: target.checked })}
          />
          {words.takeTheirs}
        </label>
        <label className={styles.check}>
          <input
            type='checkbox'
            checked={wishes.removeMissing}
            onChange={({ target }) => onWish({ removeMissing: target.checked })}
          />
          {words.removeMissing}
        </label>
      </div>
      {CHANGES.map((change) => (
        <Changed
          key={change}
          change={change}
          entities={plan.entities.filter((entity) => entity.change === change)}
        />
      ))}
      <Kept
        entities={plan.entities.filter((e) => e.change === 'unchanged' && e.fields.length > 0)}
      />
    </>
  )
}

function Changed(props: {
  readonly change: (typeof CHANGES)[number]
  readonly entities: readonly TableEntityOutcome[]
}) {
  const { change, entities } = props
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  if (entities.length === 0) return null
  const number = new Intl.NumberFormat(language)
  return (
    <details className={styles.problems} open={entities.length <= 20}>
      <summary>
        {number.format(entities.length)} {words.changes[change]}
      </summary>
      <Entities entities={entities} />
    </details>
  )
}

/** Where table and organisation differ and the organisation stays as it is. */
function Kept({ entities }: { readonly entities: readonly TableEntityOutcome[] }) {
  const language = useLanguage()
  const { spreadsheet: words } = useWords()
  if (entities.length === 0) return null
  return (
    <details className={styles.problems} open>
      <summary>
        {new Intl.NumberFormat(language).format(entities.length)} {words.outcomes.conflictPresent}
      </summary>
      <Entities entities={entities} />
    </details>
  )
}

function Entities({ entities }: { readonly entities: readonly TableEntityOutcome[] }) {
  const language = useLanguage()
  const { spreadsheet: words, overview } = useWords()
  const left = entities.length - MOST
  return (
    <ul>
      {entities.slice(0, MOST).map((entity) => (
        <li key={`${entity.kind} ${entity.id}`}>
          <b>{entity.name}</b> <span className={styles.soft}>{words.kinds[entity.kind]}</span>
          {entity.fields.length > 0 && (
            <ul className={styles.fields}>
              {entity.fields.map((field) => (
                <Field key={field.field} {...field} />
              ))}
            </ul>
          )}
        </li>
      ))}
      {left > 0 && <li>{overview.more(new Intl.NumberFormat(language).format(left))}</li>}
    </ul>
  )
}

function Field({ field, present, incoming, outcome, by }: TableFieldOutcome) {
  const { spreadsheet: words } = useWords()
  const name = useFieldName()
  const becomes =
    outcome === 'conflict'
      ? words.outcomes[by === 'present' ? 'conflictPresent' : 'conflictIncoming']
      : words.outcomes[outcome]
  const shown = (value: unknown) => (value === undefined ? words.nothing : textOf(value))
  return (
    <li data-outcome={outcome}>
      <i>{name(field)}</i>: {shown(present)} <span aria-hidden='true'>→</span>{' '}
      <span className='visually-hidden'>{words.inTable}: </span>
      {shown(incoming)} <span className={styles.soft}>({becomes})</span>
    </li>
  )
}

/** What a field of the document is called here; the name of its column where it has one. */
function useFieldName(): (field: string) => string {
  const { fields } = importWords(useLanguage())
  const { spreadsheet: words } = useWords()
  const others: Readonly<Record<string, string | undefined>> = {
    'reports-to': words.superior,
    holder: words.holder,
    in: fields['unit-parent'],
    lines: fields['dotted-manager'],
    state: fields.status,
  }
  return (field) => others[field] ?? fields[field] ?? field
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

import { Link } from '@tanstack/react-router'
import { type EditState, useEditing } from '../app/editing.ts'
import { useWords } from '../app/language.ts'
import type { FindingsChange } from '../app/opened-organization.ts'
import { NO_ANSWER, STALE_HEAD } from '../app/organization-api.ts'
import { ActionButton } from './action-button.tsx'
import styles from './edit-status.module.css'

/** What became of the latest change, at the lower edge of the window: done, refused, or too late. */
export function EditStatus() {
  const { state, step, dismiss } = useEditing()
  const { change: words, organization } = useWords()
  const isGrave = state.kind === 'conflict' || state.kind === 'refused'
  return (
    <div className={styles.place} data-print='no'>
      <div role={isGrave ? 'alert' : 'status'}>
        {state.kind !== 'idle' && (
          <div className={styles.status} data-kind={state.kind}>
            <Message state={state} />
            {state.kind === 'done' && state.canUndo && (
              <ActionButton onPress={() => void step('undo')}>{organization.undo}</ActionButton>
            )}
            {state.kind === 'refused' && (
              <ActionButton onPress={state.again}>{words.again}</ActionButton>
            )}
            {state.kind === 'conflict' && <Choices state={state} />}
            {state.kind !== 'busy' && state.kind !== 'conflict' && (
              <button
                type='button'
                className={styles.close}
                aria-label={words.dismiss}
                onClick={dismiss}
              >
                ×
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  )
}

function Message({ state }: { readonly state: EditState }) {
  const { change: words } = useWords()
  switch (state.kind) {
    case 'idle':
      return null
    case 'busy':
      return <p className={styles.text}>{words.recording}</p>
    case 'done':
      return (
        <p className={styles.text}>
          {sentence(state.message)} <FindingsTold of={state.findings} />
        </p>
      )
    case 'merged':
      return (
        <p className={styles.text}>
          {sentence(state.message)} {words.merged} <FindingsTold of={state.findings} />
        </p>
      )
    case 'refused':
      return (
        <p className={styles.text}>
          <b>{words.refused}.</b>{' '}
          <Refusal code={state.problem.code} detail={state.problem.detail} />
        </p>
      )
    case 'conflict':
      return <Conflict state={state} />
  }
}

/** Messages of changes are headings; here they stand among sentences. */
const sentence = (message: string) => (/[.!?]$/.test(message) ? message : `${message}.`)

/** What the change did to the findings, with a way to them. */
function FindingsTold({ of }: { readonly of: FindingsChange | null }) {
  const { restructure: words } = useWords()
  if (of === null) return null
  const { gone, fresh } = of
  if (gone + fresh === 0) return <span className={styles.findings}>{words.unchanged}</span>
  const parts = [
    ...(gone > 0 ? [words.gone(gone)] : []),
    ...(fresh > 0 ? [words.fresh(fresh, gone === 0)] : []),
  ]
  return (
    <Link to='/findings' className={styles.findings}>
      {parts.join(', ')}
    </Link>
  )
}

function Refusal({ code, detail }: { readonly code: string; readonly detail: string }) {
  const { change: words } = useWords()
  if (code === NO_ANSWER) return words.noAnswer
  if (code === STALE_HEAD) return words.staleStep
  if (code === 'nothing-to-undo') return words.nothingToUndo
  if (code === 'nothing-to-redo') return words.nothingToRedo
  return detail
}

type ConflictState = Extract<EditState, { kind: 'conflict' }>

function Conflict({ state: { edit, theirs } }: { readonly state: ConflictState }) {
  const { change: words } = useWords()
  return (
    <div className={styles.text}>
      <p>
        <b>{words.conflict}.</b> {words.conflictText}
      </p>
      <table className={styles.compare}>
        <thead>
          <tr>
            <th scope='col'>{words.field}</th>
            <th scope='col'>{words.theirs}</th>
            <th scope='col'>{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          {edit.fields.map(({ label, now, mine }) => (
            <tr key={label}>
              <th scope='row'>{label}</th>
              <td>{now(theirs.model) || words.nothing}</td>
              <td>{mine || words.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isPossible({ edit, theirs }) && <p>{words.gone}</p>}
    </div>
  )
}

function isPossible({ edit, theirs }: Pick<ConflictState, 'edit' | 'theirs'>): boolean {
  return edit.operations(theirs.model).length > 0
}

function Choices({ state: { edit, theirs } }: { readonly state: ConflictState }) {
  const { make, dismiss } = useEditing()
  const { change: words } = useWords()
  return (
    <>
      {isPossible({ edit, theirs }) && (
        <ActionButton isMain onPress={() => void make(insisting(edit))}>
          {words.takeMine}
        </ActionButton>
      )}
      <ActionButton onPress={dismiss}>{words.leaveTheirs}</ActionButton>
    </>
  )
}

/** The same change, made although others were faster. */
function insisting(edit: ConflictState['edit']): ConflictState['edit'] {
  return { ...edit, fields: edit.fields.map(({ label, now, mine }) => ({ label, now, mine })) }
}

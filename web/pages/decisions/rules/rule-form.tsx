import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Rule } from '../../../../src/model/rule.ts'
import { useCatalogue } from '../../../app/catalogue-context.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useEditing } from '../../../app/editing.ts'
import { useWords } from '../../../app/language.ts'
import { useDraftProof } from '../../../app/use-proof.ts'
import { CELLS, type Cell, type RuleRow, readRow } from '../../../parts/rule/rule-row.ts'
import { ProofChangeView } from '../proof/proof-change-view.tsx'
import { useDecisionTeller } from '../use-tellers.ts'
import { type RowProblem, rowProblems } from './row-problems.ts'
import { putRule, saveRuleEdit } from './rule-edits.ts'
import styles from './rule-form.module.css'

/** A rule being typed: as it was seen (nothing for a new one), and the row to begin with. */
export type RuleDraft = { readonly seen: Rule | undefined; readonly row: RuleRow }

const LONG: ReadonlySet<Cell> = new Set(['conditions', 'decides', 'further'])

/** A row in editing: its cells, what is wrong with them, and what the proof would say. */
export function RuleForm(props: { readonly draft: RuleDraft; readonly onClose: () => void }) {
  const { draft, onClose } = props
  const { decisions: words } = useWords()
  const { make } = useEditing()
  const matrix = useMatrix()
  const catalogue = useCatalogue()
  const [row, setRow] = useState(draft.row)
  const read = useMemo(() => readRow(row, draft.seen), [row, draft.seen])
  const problems = rowProblems(row, read, draft.seen, { matrix, catalogue })
  const isWrong = problems.some(isGrave)
  const operations = useMemo(
    () => (isWrong ? null : putRule(draft.seen, read.rule)),
    [isWrong, draft.seen, read.rule],
  )
  const change = useDraftProof(operations)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (isWrong) return
    if (await make(saveRuleEdit(draft.seen, read.rule, words.changes))) onClose()
  }
  return (
    <form
      className={styles.form}
      aria-label={draft.seen === undefined ? words.newRule : words.editing(draft.seen.id)}
      onSubmit={(event) => void save(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose()
      }}
    >
      <div className={styles.cells}>
        {CELLS.map((cell, at) => (
          <CellField
            key={cell}
            cell={cell}
            text={row[cell]}
            isFirst={at === (draft.seen === undefined ? 1 : 2)}
            problems={problems.filter((problem) => problem.cell === cell)}
            onType={(text) => setRow((before) => ({ ...before, [cell]: text }))}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.actions}>
          <button type='submit' className={styles.save} disabled={isWrong}>
            {words.save}
          </button>
          <button type='button' className={styles.cancel} onClick={onClose}>
            {words.cancel}
          </button>
        </p>
        <ProofChangeView change={isWrong ? null : change} />
      </div>
    </form>
  )
}

/** A seat that does not exist is told, and may be recorded: it may come later. */
const isGrave = ({ what }: RowProblem): boolean =>
  what.from !== 'engine' || what.problem.code !== 'unknown-seat'

function CellField(props: {
  readonly cell: Cell
  readonly text: string
  readonly isFirst: boolean
  readonly problems: readonly RowProblem[]
  readonly onType: (text: string) => void
}) {
  const { cell, text, problems } = props
  const { decisions: words } = useWords()
  const id = useId()
  const field = {
    id,
    value: text,
    maxLength: 20_000,
    spellCheck: false,
    autoComplete: 'off',
    // The reader has just opened the row to type in it.
    autoFocus: props.isFirst,
    placeholder: words.cellExamples[cell],
    'aria-invalid': problems.length > 0,
    'aria-describedby': `${id}-wrong`,
  }
  return (
    <div className={LONG.has(cell) ? styles.long : styles.cell}>
      <label htmlFor={id}>{words.cells[cell]}</label>
      {LONG.has(cell) ? (
        <textarea
          {...field}
          rows={text.length > 70 ? 3 : 2}
          onChange={({ target }) => props.onType(target.value.replace(/\n/g, ' '))}
        />
      ) : (
        <input type='text' {...field} onChange={({ target }) => props.onType(target.value)} />
      )}
      <div id={`${id}-wrong`} role='status'>
        {problems.slice(0, 3).map((problem) => (
          <Wrong key={`${problem.at} ${problem.length}`} problem={problem} text={text} />
        ))}
      </div>
    </div>
  )
}

/** What is wrong, with the characters it is about marked in the text. */
function Wrong({ problem, text }: { readonly problem: RowProblem; readonly text: string }) {
  const { decisions: words } = useWords()
  const teller = useDecisionTeller()
  const { what, at, length } = problem
  const end = at + Math.max(1, length)
  return (
    <p className={styles.wrong} data-grave={isGrave(problem)}>
      {text !== '' && (
        <code>
          {text.slice(Math.max(0, at - 24), at)}
          <mark>{text.slice(at, end) || '⎵'}</mark>
        </code>
      )}{' '}
      {/* Where it stands is seen; a problem of a question is told without its place. */}
      {what.from === 'engine'
        ? teller.problem({ ...what.problem, kind: 'question' })
        : what.from === 'cell'
          ? words.expected(words.expectations[what.expected], at + 1)
          : words.rowProblems[what.code]}
    </p>
  )
}

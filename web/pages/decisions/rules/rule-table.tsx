import { useEffect, useMemo, useState } from 'react'
import type { Rule } from '../../../../src/model/rule.ts'
import { useMatrix } from '../../../app/compiled-matrix.ts'
import { useEditing } from '../../../app/editing.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { CELLS } from '../../../parts/rule/rule-row.ts'
import { freeId } from '../../../parts/seat/free-id.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useRegionWords } from '../use-tellers.ts'
import { removeRuleEdit } from './rule-edits.ts'
import { RuleForm } from './rule-form.tsx'
import { RuleLine } from './rule-line.tsx'
import styles from './rule-table.module.css'
import type { DraftState } from './use-rule-draft.ts'

/** Rows on one page of the table. */
const PAGE = 50

/** The rules as a table whose rows are edited in place. */
export function RuleTable(props: { readonly state: DecisionsState; readonly drafts: DraftState }) {
  const { state, drafts } = props
  const { model } = useOpenedOrganization()
  const { decisions: words } = useWords()
  const { make } = useEditing()
  const matrix = useMatrix()
  const number = new Intl.NumberFormat(useLanguage())
  const { kindName } = useRegionWords()
  const { rule: shown, find = '' } = state.address
  const all = model.tables.rules.list()
  const rules = useMemo(() => matching(all, find, kindName), [all, find, kindName])
  const [page, setPage] = useState(0)
  const target = shown === undefined ? -1 : rules.findIndex(({ id }) => id === shown)
  // A link to a rule opens the page of the table it stands on.
  useEffect(() => {
    if (target === -1 || shown === undefined) return
    setPage(Math.floor(target / PAGE))
    requestAnimationFrame(() =>
      document.getElementById(`rule-${shown}`)?.scrollIntoView({ block: 'center' }),
    )
  }, [target, shown])
  const pages = Math.max(1, Math.ceil(rules.length / PAGE))
  const at = Math.min(page, pages - 1)
  const rows = rules.slice(at * PAGE, (at + 1) * PAGE)
  const problems = useMemo(
    () => new Set(matrix.problems.filter(({ kind }) => kind === 'rules').map(({ id }) => id)),
    [matrix],
  )
  const { draft, open, close } = drafts
  const isTaken = (id: string) => model.tables.rules.has(id)
  return (
    <>
      <div className={styles.tools} data-print='no'>
        <label className={styles.find}>
          <span>{words.findRules}</span>
          <input
            type='search'
            value={find}
            maxLength={200}
            onChange={({ target: { value } }) => {
              setPage(0)
              state.change({ find: value, rule: undefined })
            }}
          />
        </label>
        <p role='status' className={styles.count}>
          {words.rulesShown(number.format(rules.length), number.format(all.length))}
        </p>
        <ActionButton isMain onPress={() => open()}>
          {words.addRule}
        </ActionButton>
      </div>
      {draft !== null && draft.seen === undefined && (
        <div className={styles.fresh}>
          <RuleForm key={JSON.stringify(draft.row)} draft={draft} onClose={close} />
        </div>
      )}
      {rules.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={words.rulesTable}>
          <table className={styles.table}>
            <thead>
              <tr>
                {CELLS.map((cell) => (
                  <th key={cell} scope='col'>
                    {words.cells[cell]}
                  </th>
                ))}
                <th scope='col' data-print='no'>
                  <span className='visually-hidden'>{words.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((rule) =>
                draft?.seen?.id === rule.id ? (
                  <tr key={rule.id} id={`rule-${rule.id}`} className={styles.editing}>
                    <td colSpan={CELLS.length + 1}>
                      <RuleForm draft={draft} onClose={close} />
                    </td>
                  </tr>
                ) : (
                  <RuleLine
                    key={rule.id}
                    rule={rule}
                    isShown={rule.id === shown}
                    isBroken={problems.has(rule.id)}
                    onEdit={() => open(rule)}
                    onDuplicate={() =>
                      open(undefined, { ...rule, id: freeId(rule.id, 'rule', isTaken) })
                    }
                    onRemove={() => void make(removeRuleEdit(rule, words.changes))}
                  />
                ),
              )}
            </tbody>
          </table>
        </section>
      )}
      {pages > 1 && (
        <nav className={styles.pages} aria-label={words.pages} data-print='no'>
          <ActionButton isDisabled={at === 0} onPress={() => setPage(at - 1)}>
            {words.previous}
          </ActionButton>
          <span>{words.page(number.format(at + 1), number.format(pages))}</span>
          <ActionButton isDisabled={at === pages - 1} onPress={() => setPage(at + 1)}>
            {words.next}
          </ActionButton>
        </nav>
      )}
    </>
  )
}

/** Rules in which all words of a text occur, whatever their case. */
function matching(
  rules: readonly Rule[],
  find: string,
  kindName: (id: string) => string,
): readonly Rule[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rules
  return rules.filter((rule) => {
    const text = `${JSON.stringify(rule)} ${kindName(rule.decision)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ProofFinding, Repair } from '../../../../src/authority/proof.ts'
import type { Question } from '../../../../src/authority/question.ts'
import { useEditing } from '../../../app/editing.ts'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { useDraftProof } from '../../../app/use-proof.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import { freeId } from '../../../parts/seat/free-id.ts'
import { sensible } from '../case-in-address.ts'
import { RuleLinks } from '../rule-links.tsx'
import { putRule, removeRuleEdit, saveRuleEdit } from '../rules/rule-edits.ts'
import type { DraftState } from '../rules/use-rule-draft.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useDecisionTeller, useProofTeller } from '../use-tellers.ts'
import styles from './proof.module.css'
import { ProofChangeView } from './proof-change-view.tsx'
import { type RepairStep, repairStep } from './repair-edit.ts'

/** A repair that can be made at once: previewed, then recorded. */
type Ready = Extract<RepairStep, { do: 'change' | 'remove' }>

/** One cause: what is the matter, where, the case that shows it, and what would mend it. */
export function ProofFindingItem(props: {
  readonly finding: ProofFinding
  readonly state: DecisionsState
  readonly drafts: DraftState
}) {
  const { finding, state, drafts } = props
  const { decisions: words } = useWords()
  const { model } = useOpenedOrganization()
  const teller = useProofTeller()
  const { question } = useDecisionTeller()
  const told = teller.finding(finding)
  const shown = shownBy(finding, (id) => model.tables.people.has(id))
  const [tried, setTried] = useState<number | null>(null)
  const isTaken = (id: string) => model.tables.rules.has(id)
  const stepOf = (repair: Repair) =>
    repairStep(model, repair, { id: freeId('', 'rule', isTaken), decision: finding.witness.kind })
  const step = tried === null ? null : stepOf(finding.repairs[tried] as Repair)
  return (
    <li className={styles.finding}>
      <p>
        {told.sentence} <RuleLinks rules={finding.rules} />
      </p>
      {told.where.length > 1 && (
        <ul className={styles.where}>
          {told.where.map((area) => (
            <li key={area}>{area}</li>
          ))}
        </ul>
      )}
      <p className={styles.actions} data-print='no'>
        <ActionButton onPress={() => state.ask(shown)}>{words.askThis}</ActionButton>
        <span className={styles.witness}>{question(sensible(shown))}</span>
      </p>
      {finding.repairs.length > 0 && (
        <ul className={styles.repairs}>
          {finding.repairs.map((repair, at) => {
            const text = told.repairs[at] ?? ''
            const one = stepOf(repair)
            return (
              <li key={text} data-tried={at === tried}>
                <span>{text}</span>
                {one?.do === 'type' && (
                  <ActionButton onPress={() => drafts.open(one.seen, one.like)}>
                    {words.typeRepair}
                  </ActionButton>
                )}
                {one?.do === 'go' && (
                  <Link to='/positions/$position' params={{ position: one.position }}>
                    {words.goRepair}
                  </Link>
                )}
                {(one?.do === 'change' || one?.do === 'remove') && (
                  <ActionButton onPress={() => setTried(at === tried ? null : at)}>
                    {at === tried ? words.closeRepair : words.tryRepair}
                  </ActionButton>
                )}
                {at === tried && (step?.do === 'change' || step?.do === 'remove') && (
                  <Preview step={step} onDone={() => setTried(null)} />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

/** The case that shows a finding: of an absence, the one with that person kept out of it. */
function shownBy(
  { kind, witness, people = [] }: ProofFinding,
  isPerson: (id: string) => boolean,
): Question {
  const away = kind === 'stuck-when-away' ? people.filter(isPerson) : []
  return away.length === 0 || witness.recused ? witness : { ...witness, recused: away }
}

/** What a repair would change, before it is recorded. */
function Preview({ step, onDone }: { readonly step: Ready; readonly onDone: () => void }) {
  const { decisions: words } = useWords()
  const { make } = useEditing()
  const { seen } = step
  const rule = step.do === 'change' ? step.rule : undefined
  const operations = useMemo(
    () =>
      rule === undefined
        ? [{ op: 'remove', kind: 'rules', id: seen.id } as const]
        : putRule(seen, rule),
    [seen, rule],
  )
  const change = useDraftProof(operations)
  const edit =
    rule === undefined
      ? removeRuleEdit(seen, words.changes)
      : saveRuleEdit(seen, rule, words.changes)
  return (
    <div className={styles.preview}>
      <ProofChangeView change={change} />
      <ActionButton
        isMain
        onPress={() => void make(edit).then((isDone) => (isDone ? onDone() : undefined))}
      >
        {words.makeRepair}
      </ActionButton>
    </div>
  )
}

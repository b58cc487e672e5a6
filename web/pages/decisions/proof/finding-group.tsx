import { useState } from 'react'
import type { FindingKind, ProofFinding } from '../../../../src/authority/proof.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import type { DraftState } from '../rules/use-rule-draft.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useProofTeller } from '../use-tellers.ts'
import { severityOf, shapeOf } from './finding-shape.ts'
import styles from './proof.module.css'
import { ProofFindingItem } from './proof-finding-item.tsx'

/** Findings shown before the rest is asked for. */
const FEW = 5

/** Findings of one kind with their exact number. */
export function FindingGroup(props: {
  readonly kind: FindingKind
  readonly findings: readonly ProofFinding[]
  readonly count: number
  readonly state: DecisionsState
  readonly drafts: DraftState
}) {
  const { findings, count } = props
  const { decisions: words } = useWords()
  const teller = useProofTeller()
  const number = new Intl.NumberFormat(useLanguage())
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? findings : findings.slice(0, FEW)
  const [first] = findings
  if (first === undefined) return null
  return (
    <div className={styles.group} data-severity={severityOf(first)}>
      <h3 className={styles.groupTitle}>
        <span aria-hidden className={styles.shape}>
          {shapeOf(first)}
        </span>{' '}
        {teller.kind(props.kind)} <span className={styles.number}>{number.format(count)}</span>
      </h3>
      <ul className={styles.findings}>
        {shown.map((finding, at) => (
          <ProofFindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: findings of one proof never change their order
            key={at}
            finding={finding}
            state={props.state}
            drafts={props.drafts}
          />
        ))}
      </ul>
      {!isWhole && findings.length > FEW && (
        <ActionButton onPress={() => setWhole(true)}>
          {words.showAll(number.format(findings.length))}
        </ActionButton>
      )}
      {findings.length < count && isWhole && (
        <p className={styles.soft}>{words.andMore(number.format(count - findings.length))}</p>
      )}
    </div>
  )
}

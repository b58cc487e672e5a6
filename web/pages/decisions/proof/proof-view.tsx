import type { AuthorityProblem } from '../../../../src/authority/authority-problem.ts'
import type { FindingKind, Proof, ProofFinding } from '../../../../src/authority/proof.ts'
import { PROPERTIES } from '../../../../src/authority/proof.ts'
import { useWords } from '../../../app/language.ts'
import { stopProving } from '../../../app/proof-client.ts'
import { useProof } from '../../../app/use-proof.ts'
import { ActionButton } from '../../../parts/action-button.tsx'
import type { DraftState } from '../rules/use-rule-draft.ts'
import type { DecisionsState } from '../use-decisions-address.ts'
import { useDecisionTeller, useProofTeller } from '../use-tellers.ts'
import { FindingGroup } from './finding-group.tsx'
import styles from './proof.module.css'
import { ShareBar } from './share-bar.tsx'

/** What is proved of all cases, and where it fails; the last true state while a new proof is made. */
export function ProofView(props: { readonly state: DecisionsState; readonly drafts: DraftState }) {
  const { decisions: words } = useWords()
  const { value, isCurrent, state, again } = useProof()
  return (
    <div className={styles.proof} data-stale={!isCurrent}>
      <p role='status' className={styles.state} data-loading={state === 'busy' || undefined}>
        {state === 'busy' && (
          <>
            {value === null ? words.provingFirst : words.provingAgain}{' '}
            <ActionButton onPress={stopProving}>{words.stop}</ActionButton>
          </>
        )}
        {state === 'stopped' && (
          <>
            {words.stopped} <ActionButton onPress={again}>{words.proveAgain}</ActionButton>
          </>
        )}
        {state === 'failed' && (
          <>
            {words.proofFailed} <ActionButton onPress={again}>{words.proveAgain}</ActionButton>
          </>
        )}
      </p>
      {value !== null && <Proved {...props} proof={value.proof} />}
      {value !== null && value.problems.length > 0 && <Unread problems={value.problems} />}
    </div>
  )
}

function Proved(props: {
  readonly proof: Proof
  readonly state: DecisionsState
  readonly drafts: DraftState
}) {
  const { proof } = props
  const { decisions: words } = useWords()
  const teller = useProofTeller()
  const ungoverned = teller.ungoverned(proof)
  const groups = groupsOf(proof)
  const failures = groups.filter(([, [first]]) => first?.property !== 'P13')
  const told = groups.filter(([, [first]]) => first?.property === 'P13')
  const group = ([kind, findings]: (typeof groups)[number]) => (
    <FindingGroup
      key={kind}
      kind={kind}
      findings={findings}
      count={proof.counts[kind] ?? findings.length}
      state={props.state}
      drafts={props.drafts}
    />
  )
  return (
    <>
      <p className={styles.verdict}>{teller.verdict(proof)}</p>
      <ShareBar proof={proof} />
      <ul className={styles.properties}>
        {PROPERTIES.flatMap((property) => {
          const state = proof.properties[property]
          if (state === undefined) return []
          const { name, claim } = teller.property(property)
          return [
            <li key={property} data-state={state}>
              <span className={styles.sign} aria-hidden>
                {state === 'holds' ? '✓' : state === 'fails' ? '✗' : '?'}
              </span>
              <span>
                <b>{name}</b> <span className={styles.soft}>{teller.state(state)}</span>
                <span className={styles.claim}>{claim}</span>
              </span>
            </li>,
          ]
        })}
      </ul>
      {failures.map(group)}
      {ungoverned !== undefined && (
        <details className={styles.besides}>
          <summary>{words.ungoverned}</summary>
          <p className={styles.soft}>{ungoverned}</p>
        </details>
      )}
      {told.length > 0 && (
        <details className={styles.besides}>
          <summary>{words.besides}</summary>
          {told.map(group)}
        </details>
      )}
    </>
  )
}

/** Findings by kind, in the order they were found. */
function groupsOf({
  findings,
}: Proof): readonly (readonly [FindingKind, readonly ProofFinding[]])[] {
  const groups = new Map<FindingKind, ProofFinding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.kind)
    if (group) group.push(finding)
    else groups.set(finding.kind, [finding])
  }
  return [...groups]
}

/** Rules and delegations that cannot be read, and what is wrong with them. */
function Unread(props: { readonly problems: readonly AuthorityProblem[] }) {
  const { decisions: words } = useWords()
  const teller = useDecisionTeller()
  return (
    <div className={styles.unread}>
      <h3>{words.unread}</h3>
      <ul>
        {props.problems.slice(0, 50).map((problem) => (
          <li key={`${problem.where} ${problem.message}`}>
            <b>{problem.id}</b> {teller.problem(problem)}
          </li>
        ))}
      </ul>
    </div>
  )
}

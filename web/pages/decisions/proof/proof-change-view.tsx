import type { ProofFinding } from '../../../../src/authority/proof.ts'
import { useLanguage, useWords } from '../../../app/language.ts'
import type { ProofChange } from '../../../app/proof-messages.ts'
import type { Working } from '../../../app/use-proof.ts'
import { useProofTeller } from '../use-tellers.ts'
import { shapeOf } from './finding-shape.ts'
import styles from './proof.module.css'

/** How many of each are named. */
const FEW = 4

/** What an edit that is not recorded yet would change in the proof. */
export function ProofChangeView({ change }: { readonly change: Working<ProofChange> | null }) {
  const { decisions: words } = useWords()
  if (change === null) return <p className={styles.pending}>{words.cannotProve}</p>
  const { value, isCurrent, state } = change
  return (
    <div className={styles.change} role='status' data-stale={!isCurrent}>
      {!isCurrent && (
        <p className={styles.pending}>{state === 'failed' ? words.draftFailed : words.proving}</p>
      )}
      {value !== null && value.fresh.length + value.gone.length === 0 && isCurrent && (
        <p>{words.sameProof}</p>
      )}
      {value !== null && <Findings title={words.wouldVanish} sign='−' findings={value.gone} />}
      {value !== null && <Findings title={words.wouldAppear} sign='+' findings={value.fresh} />}
    </div>
  )
}

function Findings(props: {
  readonly title: string
  readonly sign: '+' | '−'
  readonly findings: readonly ProofFinding[]
}) {
  const { decisions: words } = useWords()
  const teller = useProofTeller()
  const number = new Intl.NumberFormat(useLanguage())
  const { findings } = props
  if (findings.length === 0) return null
  return (
    <div className={styles.changed} data-sign={props.sign}>
      <p className={styles.changeTitle}>
        {props.sign} {props.title} ({number.format(findings.length)})
      </p>
      <ul>
        {findings.slice(0, FEW).map((finding) => {
          const told = teller.finding(finding)
          return (
            <li key={`${finding.kind} ${told.sentence}`}>
              <span aria-hidden>{shapeOf(finding)}</span> {told.sentence}
            </li>
          )
        })}
      </ul>
      {findings.length > FEW && <p>{words.andMore(number.format(findings.length - FEW))}</p>}
    </div>
  )
}

import { Link } from '@tanstack/react-router'
import { useWords } from '../../../app/language.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import { useProof } from '../../../app/use-proof.ts'
import styles from './share-bar.module.css'
import { ShareBar } from './share-bar.tsx'

/** On the overview: the share of decisions proved, and the way to the rules. */
export function DecisionsProved() {
  const { decisions: words } = useWords()
  const { model } = useOpenedOrganization()
  const { rules, assignments } = model.tables
  const isEmpty = rules.size === 0 && assignments.size === 0
  return (
    <div>
      <h3>{words.overview}</h3>
      {isEmpty ? <p className={styles.soft}>{words.noRulesYet}</p> : <Proved />}
      <p className={styles.more}>
        <Link to='/decisions'>{words.toDecisions}</Link>
      </p>
    </div>
  )
}

function Proved() {
  const { decisions: words } = useWords()
  const { value, isCurrent } = useProof()
  return (
    <>
      <p role='status' className={styles.soft} data-loading={!isCurrent || undefined}>
        {value === null ? words.provingFirst : ''}
      </p>
      {value !== null && <ShareBar proof={value.proof} />}
    </>
  )
}

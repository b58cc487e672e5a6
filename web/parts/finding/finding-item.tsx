import type { Finding } from '../../../src/diagnosis/finding.ts'
import { useWords } from '../../app/language.ts'
import { SeverityMark } from '../severity-mark.tsx'
import { AcceptFinding } from './accept-finding.tsx'
import styles from './finding-item.module.css'
import { FixList } from './fix-list.tsx'
import { SubjectLinks } from './subject-links.tsx'
import { useFindingTeller } from './use-finding-teller.ts'

/** A finding in words: what is wrong, why it matters, what to do, what it is about, ways to mend it. */
export function FindingItem(props: {
  readonly finding: Finding
  /** Where why and what to do stand above for several findings alike. */
  readonly isShort?: boolean
}) {
  const { finding } = props
  const { findings: words } = useWords()
  const { what, why, todo } = useFindingTeller().tell(finding)
  return (
    <article className={styles.finding} data-severity={finding.severity}>
      <p className={styles.what}>
        <SeverityMark severity={finding.severity} /> {what}
      </p>
      <dl className={styles.facts}>
        {props.isShort !== true && (
          <>
            <dt>{words.why}</dt>
            <dd>{why}</dd>
            <dt>{words.todo}</dt>
            <dd>{todo}</dd>
          </>
        )}
        <dt>{words.subjects}</dt>
        <dd>
          <SubjectLinks subjects={finding.subjects} />
        </dd>
      </dl>
      <FixList finding={finding} />
      <AcceptFinding finding={finding} />
    </article>
  )
}

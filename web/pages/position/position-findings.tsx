import { useWords } from '../../app/language.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { FindingItem } from '../../parts/finding/finding-item.tsx'
import styles from './position-page.module.css'

/** What diagnosis found about a position. */
export function PositionFindings({ id }: { readonly id: string }) {
  const { position: words, findings: all } = useWords()
  const { findings, isCurrent } = useDiagnosed()
  const own = findings.filter(({ subjects }) =>
    subjects.some((subject) => subject.kind === 'positions' && subject.id === id),
  )
  if (own.length === 0)
    return <p className={styles.soft}>{isCurrent ? words.noFindings : all.pending}</p>
  return (
    <ul className={styles.findings}>
      {own.map((finding) => (
        <li key={finding.id}>
          <FindingItem finding={finding} />
        </li>
      ))}
    </ul>
  )
}

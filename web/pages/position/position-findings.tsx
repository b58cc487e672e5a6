import { useWords } from '../../app/language.ts'
import { useFindings } from '../../app/organization-context.ts'
import { FindingItem } from '../../parts/finding/finding-item.tsx'
import styles from './position-page.module.css'

/** What diagnosis found about a position. */
export function PositionFindings({ id }: { readonly id: string }) {
  const { position: words } = useWords()
  const own = useFindings().filter(({ subjects }) =>
    subjects.some((subject) => subject.kind === 'positions' && subject.id === id),
  )
  if (own.length === 0) return <p className={styles.soft}>{words.noFindings}</p>
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

import type { RoleDescription } from '../../../src/catalogue/describe-role.ts'
import { useText, useWords } from '../../app/language.ts'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './role-rows.module.css'

/** The measures of success the sources set for the role. */
export function RoleMeasures({ described }: { readonly described: RoleDescription }) {
  const text = useText()
  const words = useWords()
  if (described.metrics.length === 0) return <p className={styles.silent}>{words.role.none}</p>
  return (
    <ul className={styles.entries}>
      {described.metrics.map(({ metric, claims }) => (
        <li key={metric.id}>
          <b>{text(metric.name)}</b>
          <SourceChips claims={claims} />
          <p className={styles.note}>{text(metric.description)}</p>
        </li>
      ))}
    </ul>
  )
}

import type { Role } from '../../../src/catalogue/role.ts'
import { usePhrases, useText } from '../../app/language.ts'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import styles from './role-rows.module.css'

/** Questions about the role that no source answers. */
export function RoleUnsaid({ role }: { readonly role: Role }) {
  const text = useText()
  const { silent } = usePhrases().comparison
  if (role.unsaid.length === 0) return <p className={styles.silent}>{silent}</p>
  return (
    <ul className={styles.entries}>
      {role.unsaid.map((question) => (
        <li key={question.text.en}>
          {text(question.text)}
          <DisputeMarks disagreements={question.disagreements} />
        </li>
      ))}
    </ul>
  )
}

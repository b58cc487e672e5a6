import type { Disagreement } from '../../../src/catalogue/disagreement.ts'
import { useWords } from '../../app/language.ts'
import { DisputeList } from '../../parts/dispute-list.tsx'
import styles from './role-rows.module.css'

/** The disagreements that touch a role, weightiest first. */
export function RoleDisputes({ disputes }: { readonly disputes: readonly Disagreement[] }) {
  const { role } = useWords()
  if (disputes.length === 0) return <p className={styles.silent}>{role.nothingDisputed}</p>
  return <DisputeList disputes={disputes} />
}

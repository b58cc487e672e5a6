import { Link } from '@tanstack/react-router'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import styles from './rule-links.module.css'

/** Rules by their ids, each leading to its row; assignments that work as rules are left out. */
export function RuleLinks({ rules }: { readonly rules: readonly string[] }) {
  const { model } = useOpenedOrganization()
  return (
    <span className={styles.rules}>
      {rules
        .filter((rule) => model.tables.rules.has(rule))
        .map((rule) => (
          <Link
            key={rule}
            to='/decisions'
            search={(before: object) => ({ ...before, rule, find: undefined })}
            hash={`rule-${rule}`}
            className={styles.rule}
          >
            {rule}
          </Link>
        ))}
    </span>
  )
}

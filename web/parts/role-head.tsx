import { Link } from '@tanstack/react-router'
import type { RoleId } from '../../src/catalogue/ids.ts'
import { useCatalogue } from '../app/catalogue-context.ts'
import { useText } from '../app/language.ts'
import styles from './role-head.module.css'
import { useRoleTone } from './use-role-tone.ts'

/** A role's short name under a bar in its tone, its full name below; leads to its page. */
export function RoleHead({ role }: { readonly role: RoleId }) {
  const catalogue = useCatalogue()
  const text = useText()
  const tone = useRoleTone()
  const entry = catalogue.roles.get(role)
  if (entry === undefined) return null
  return (
    <span className={styles.head} data-tone={tone(role)}>
      <Link to='/roles/$role' params={{ role }} className={styles.short}>
        {entry.abbreviation ?? text(entry.name)}
      </Link>
      {entry.abbreviation !== null && <span className={styles.full}>{text(entry.name)}</span>}
    </span>
  )
}

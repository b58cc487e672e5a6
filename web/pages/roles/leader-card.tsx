import type { RoleId } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { RoleHead } from '../../parts/role-head.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './leader-card.module.css'

/** A leader in short: head, the first sentence of its definition, how much is said of it. */
export function LeaderCard({ role }: { readonly role: RoleId }) {
  const catalogue = useCatalogue()
  const text = useText()
  const words = useWords()
  const definition = catalogue.roles.get(role)?.definition[0]
  const claims = catalogue.claimsByRole.get(role) ?? []
  const disputes = new Set(
    claims.flatMap(({ id }) => (catalogue.disagreementsByClaim.get(id) ?? []).map((d) => d.id)),
  )
  return (
    <li className={styles.card}>
      <h2 className={styles.head}>
        <RoleHead role={role} />
      </h2>
      <p className={styles.text}>
        {definition === undefined ? (
          words.role.noDefinition
        ) : (
          <>
            {text(definition.text)}
            <SourceChips claims={definition.claims} />
          </>
        )}
      </p>
      <p className={styles.count}>
        {words.roles.claims(claims.length)} ·{' '}
        <span className={styles.disputes}>≠ {disputes.size}</span>
        <span className='visually-hidden'> {words.shell.disagreements}</span>
      </p>
    </li>
  )
}

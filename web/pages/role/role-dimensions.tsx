import { Link } from '@tanstack/react-router'
import type { RoleId } from '../../../src/catalogue/ids.ts'
import { byStrength } from '../../../src/comparison/testimony.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText } from '../../app/language.ts'
import { StatementItem } from '../../parts/statement-item.tsx'
import { statementOf } from '../../parts/statement-of.ts'
import styles from './role-rows.module.css'

/** Every dimension with every statement about the role; silence is said. */
export function RoleDimensions({ role }: { readonly role: RoleId }) {
  const catalogue = useCatalogue()
  const text = useText()
  const { silent } = usePhrases().comparison
  const claims = catalogue.claimsByRole.get(role) ?? []
  return (
    <div className={styles.rows}>
      {[...catalogue.dimensions.values()].map((dimension) => {
        const said = claims.filter((claim) => claim.dimension === dimension.id).toSorted(byStrength)
        return (
          <section key={dimension.id} className={styles.row}>
            <div>
              <h3 className={styles.name}>
                <Link to='/dimensions/$dimension' params={{ dimension: dimension.id }}>
                  {text(dimension.name)}
                </Link>
              </h3>
              <p className={styles.note}>{text(dimension.question)}</p>
            </div>
            {said.length === 0 ? (
              <p className={styles.silent}>{silent}</p>
            ) : (
              <ul>
                {said.map((claim) => (
                  <StatementItem key={claim.id} statement={statementOf(catalogue, claim, role)} />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import { LEADER_IDS, ROLE_IDS } from '../../../src/catalogue/ids.ts'
import { byStrength } from '../../../src/comparison/testimony.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../../app/language.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { RoleHead } from '../../parts/role-head.tsx'
import { StatementItem } from '../../parts/statement-item.tsx'
import { statementOf } from '../../parts/statement-of.ts'
import styles from './dimension-page.module.css'

/** One dimension over all roles: every statement, role by role. */
export function DimensionPage() {
  const { dimension: id } = useParams({ from: '/dimensions/$dimension' })
  const catalogue = useCatalogue()
  const text = useText()
  const { dimension: words } = useWords()
  const { silent } = usePhrases().comparison
  const dimension = catalogue.dimensions.get(id)
  if (dimension === undefined) {
    return (
      <PageHead title={words.unknown(id.slice(0, 40))}>
        <p>
          <Link to='/dimensions'>{words.title}</Link>
        </p>
      </PageHead>
    )
  }
  const rows = ROLE_IDS.map((role) => ({
    role,
    claims: (catalogue.claimsByRole.get(role) ?? [])
      .filter((claim) => claim.dimension === id)
      .toSorted(byStrength),
  })).filter(({ role, claims }) => claims.length > 0 || isListed(role))
  return (
    <>
      <PageHead title={text(dimension.name)} lead={text(dimension.question)} />
      <div className={styles.rows}>
        {rows.map(({ role, claims }) => (
          <section key={role} className={styles.row} id={role}>
            <h2 className={styles.role}>
              <RoleHead role={role} />
            </h2>
            {claims.length === 0 ? (
              <p className={styles.silent}>{silent}</p>
            ) : (
              <ul>
                {claims.map((claim) => (
                  <StatementItem key={claim.id} statement={statementOf(catalogue, claim, role)} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </>
  )
}

/** Leaders are named even where the sources are silent about them. */
function isListed(role: string): boolean {
  return (LEADER_IDS as readonly string[]).includes(role)
}

import { useCatalogue } from '../app/catalogue-context.ts'
import styles from './claim-list.module.css'
import { StatementItem } from './statement-item.tsx'
import { statementOf } from './statement-of.ts'

/** Claims in full: each with its roles, source, strength and disputes. */
export function ClaimList({ claims }: { readonly claims: readonly string[] }) {
  const catalogue = useCatalogue()
  return (
    <ul className={styles.list}>
      {claims.map((id) => {
        const claim = catalogue.claims.get(id)
        if (claim === undefined) return null
        return <StatementItem key={id} statement={statementOf(catalogue, claim, null)} />
      })}
    </ul>
  )
}

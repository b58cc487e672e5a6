import { Link } from '@tanstack/react-router'
import type { RoleDescription } from '../../../src/catalogue/describe-role.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { PartList } from '../../parts/part-list.tsx'
import styles from './role-rows.module.css'

/** The kinds of decision in which the sources give the role a say, by domain. */
export function RoleDecisions({ described }: { readonly described: RoleDescription }) {
  const catalogue = useCatalogue()
  const text = useText()
  const words = useWords()
  if (described.decisions.length === 0) return <p className={styles.silent}>{words.role.none}</p>
  return (
    <div className={styles.rows}>
      {catalogue.data.domains.flatMap(({ domain, name }) => {
        const held = described.decisions.flatMap(({ decision, parts }) => {
          const kind = catalogue.decisionKinds.get(decision)
          return kind?.domain === domain ? [{ kind, parts }] : []
        })
        if (held.length === 0) return []
        return [
          <section key={domain} className={styles.row}>
            <h3 className={styles.name}>{text(name)}</h3>
            <ul className={styles.entries}>
              {held.map(({ kind, parts }) => (
                <li key={kind.id} className={styles.entry}>
                  <span>
                    <Link to='/decisions/$decision' params={{ decision: kind.id }}>
                      {text(kind.name)}
                    </Link>
                  </span>
                  <PartList parts={parts} of={described.role.id} />
                </li>
              ))}
            </ul>
          </section>,
        ]
      })}
    </div>
  )
}

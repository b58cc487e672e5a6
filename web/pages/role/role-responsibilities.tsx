import { Link } from '@tanstack/react-router'
import type { RoleDescription } from '../../../src/catalogue/describe-role.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { PartList } from '../../parts/part-list.tsx'
import styles from './role-rows.module.css'

/** What the role answers for, carries out or has a say in, by area. */
export function RoleResponsibilities({ described }: { readonly described: RoleDescription }) {
  const catalogue = useCatalogue()
  const text = useText()
  const words = useWords()
  if (described.responsibilities.length === 0) {
    return <p className={styles.silent}>{words.role.none}</p>
  }
  return (
    <div className={styles.rows}>
      {[...catalogue.areas.values()].flatMap((area) => {
        const ids = new Set(area.responsibilities.map(({ id }) => id))
        const held = described.responsibilities.filter((r) => ids.has(r.responsibility.id))
        if (held.length === 0) return []
        return [
          <section key={area.id} className={styles.row}>
            <h3 className={styles.name}>{text(area.name)}</h3>
            <ul className={styles.entries}>
              {held.map(({ responsibility, parts }) => (
                <li key={responsibility.id} className={styles.entry}>
                  <span>
                    <Link
                      to='/responsibilities/$responsibility'
                      params={{ responsibility: responsibility.id }}
                    >
                      {text(responsibility.name)}
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

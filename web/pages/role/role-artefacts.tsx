import { Link } from '@tanstack/react-router'
import type { RoleDescription } from '../../../src/catalogue/describe-role.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { HoldingList } from '../../parts/holding-list.tsx'
import styles from './role-rows.module.css'

/** What the role owns, runs or produces, by group. */
export function RoleArtefacts({ described }: { readonly described: RoleDescription }) {
  const catalogue = useCatalogue()
  const text = useText()
  const words = useWords()
  if (described.artefacts.length === 0) return <p className={styles.silent}>{words.role.none}</p>
  return (
    <div className={styles.rows}>
      {catalogue.data.artefactGroups.flatMap(({ id, name }) => {
        const held = described.artefacts.filter(({ artefact }) => artefact.group === id)
        if (held.length === 0) return []
        return [
          <section key={id} className={styles.row}>
            <h3 className={styles.name}>{text(name)}</h3>
            <ul className={styles.entries}>
              {held.map(({ artefact, holdings }) => (
                <li key={artefact.id} className={styles.entry}>
                  <span>
                    <Link
                      to='/responsibilities/$responsibility'
                      params={{ responsibility: artefact.responsibility }}
                    >
                      {text(artefact.name)}
                    </Link>
                  </span>
                  <HoldingList holdings={holdings} of={described.role.id} />
                </li>
              ))}
            </ul>
          </section>,
        ]
      })}
    </div>
  )
}

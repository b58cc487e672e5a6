import { Link } from '@tanstack/react-router'
import { isLeaderId, LEADER_IDS } from '../../../src/catalogue/ids.ts'
import type { Role } from '../../../src/catalogue/role.ts'
import { positionRoles } from '../../../src/comparison/position-roles.ts'
import { useOpenedCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { PositioningMap } from '../../parts/map/positioning-map.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import { useRoleName } from '../../parts/use-role-name.ts'
import { useRoleTone } from '../../parts/use-role-tone.ts'
import styles from './role-introduction.module.css'

/** What a role is, in a few sentences, with the map beside it and the roles to compare it with. */
export function RoleIntroduction({ role }: { readonly role: Role }) {
  const { catalogue, positions } = useOpenedCatalogue()
  const text = useText()
  const words = useWords()
  const nameOf = useRoleName()
  const tone = useRoleTone()
  const shown = isLeaderId(role.id)
    ? positions
    : [...positions, ...positionRoles(catalogue, [role.id])]
  return (
    <div className={styles.introduction}>
      <div className={styles.words}>
        <div className={styles.head} data-tone={tone(role.id)}>
          <h1>{role.abbreviation ?? text(role.name)}</h1>
          {role.abbreviation !== null && <p className={styles.full}>{text(role.name)}</p>}
        </div>
        {role.definition.length === 0 && <p className={styles.none}>{words.role.noDefinition}</p>}
        {role.definition.map((sentence, index) => (
          <p
            key={sentence.claims.join('-') + String(index)}
            className={index === 0 ? styles.first : styles.sentence}
          >
            {text(sentence.text)}
            <SourceChips claims={sentence.claims} />
          </p>
        ))}
        <nav className={styles.compare} aria-label={words.role.compareWith} data-print='no'>
          <span>{words.role.compareWith}</span>
          {LEADER_IDS.filter((id) => id !== role.id).map((id) => (
            <Link key={id} to='/compare' search={{ of: `${role.id},${id}` }}>
              {nameOf(id)}
            </Link>
          ))}
        </nav>
        {isLeaderId(role.id) && (
          <p data-print='no'>
            <Link to='/careers' search={{ to: role.id }}>
              {words.role.career}
            </Link>
          </p>
        )}
      </div>
      {role.kind !== 'organisation' && (
        <aside className={styles.map} aria-label={words.role.map}>
          <PositioningMap positions={shown} lit={[role.id]} />
        </aside>
      )}
    </div>
  )
}

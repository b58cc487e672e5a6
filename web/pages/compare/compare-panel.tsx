import { LEADER_IDS, type RoleId } from '../../../src/catalogue/ids.ts'
import { positionRoles } from '../../../src/comparison/position-roles.ts'
import { useOpenedCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { PositioningMap } from '../../parts/map/positioning-map.tsx'
import styles from './compare-panel.module.css'
import { RankPanel } from './rank-panel.tsx'

/** Beside the table: where the roles stand, and which of two is higher. */
export function ComparePanel({ roles }: { readonly roles: readonly RoleId[] }) {
  const { catalogue, positions } = useOpenedCatalogue()
  const { compare: words } = useWords()
  const neighbours = roles.filter((role) => !(LEADER_IDS as readonly RoleId[]).includes(role))
  return (
    <aside className={styles.panel} aria-label={words.whereTheyStand}>
      <section className={styles.card}>
        <h2 className={styles.title}>{words.whereTheyStand}</h2>
        <PositioningMap
          positions={[...positions, ...positionRoles(catalogue, neighbours)]}
          lit={roles}
        />
      </section>
      <RankPanel roles={roles} />
    </aside>
  )
}

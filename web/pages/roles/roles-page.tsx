import { Link } from '@tanstack/react-router'
import { LEADER_IDS, NEIGHBOUR_IDS } from '../../../src/catalogue/ids.ts'
import { useOpenedCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { PositioningMap } from '../../parts/map/positioning-map.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { LeaderCard } from './leader-card.tsx'
import styles from './roles-page.module.css'

/** The seven leaders as cards beside the map of them all; the people around them below. */
export function RolesPage() {
  const { catalogue, positions } = useOpenedCatalogue()
  const text = useText()
  const { roles: words, shell } = useWords()
  const responsibilities = catalogue.responsibilities.size
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <p>
          <Link to='/compare' search={{ of: LEADER_IDS.join(',') }}>
            {words.compareAll}
          </Link>
        </p>
      </PageHead>
      <div className={styles.split}>
        <ul className={styles.cards}>
          {LEADER_IDS.map((role) => (
            <LeaderCard key={role} role={role} />
          ))}
        </ul>
        <aside className={styles.aside} aria-labelledby='map-title'>
          <h2 id='map-title'>{words.mapTitle}</h2>
          <PositioningMap positions={positions} lit={LEADER_IDS} />
        </aside>
      </div>
      <Section id='neighbours' title={words.neighbours}>
        <p className={styles.lead}>{words.neighboursLead}</p>
        <ul className={styles.neighbours}>
          {NEIGHBOUR_IDS.flatMap((id) => {
            const role = catalogue.roles.get(id)
            if (role === undefined) return []
            return [
              <li key={id}>
                <Link to='/roles/$role' params={{ role: id }}>
                  {text(role.name)}
                </Link>{' '}
                <span className={styles.count}>
                  {words.claims(catalogue.claimsByRole.get(id)?.length ?? 0)}
                </span>
              </li>,
            ]
          })}
        </ul>
      </Section>
      <Section id='more' title={words.more}>
        <dl className={styles.more}>
          <div>
            <dt>
              <Link to='/disagreements'>{shell.disagreements}</Link>
            </dt>
            <dd>{words.disagreementsText(catalogue.disagreements.size)}</dd>
          </div>
          <div>
            <dt>
              <Link to='/dimensions'>{shell.dimensions}</Link>
            </dt>
            <dd>{words.dimensionsText(catalogue.dimensions.size)}</dd>
          </div>
          <div>
            <dt>
              <Link to='/responsibilities' search={{ as: 'catalogue' }}>
                {shell.responsibilities}
              </Link>
            </dt>
            <dd>{words.responsibilitiesText(responsibilities)}</dd>
          </div>
          <div>
            <dt>
              <Link to='/decisions' search={{ as: 'catalogue' }}>
                {shell.decisions}
              </Link>
            </dt>
            <dd>
              {words.decisionsText(
                [...catalogue.decisionKinds.values()].filter((k) => k.leaf).length,
              )}
            </dd>
          </div>
          <div>
            <dt>
              <Link to='/sources'>{shell.sources}</Link>
            </dt>
            <dd>{words.sourcesText(catalogue.sources.size)}</dd>
          </div>
        </dl>
      </Section>
    </>
  )
}

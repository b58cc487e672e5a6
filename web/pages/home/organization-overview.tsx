import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { SEVERITIES } from '../../../src/diagnosis/finding.ts'
import { countFindings } from '../../../src/diagnosis/group-findings.ts'
import { POSITION_FLAGS } from '../../../src/model/index/position-flags.ts'
import type { Model } from '../../../src/model/model.ts'
import { useLanguage, useWords } from '../../app/language.ts'
import { fetchHistory } from '../../app/organization-api.ts'
import { useOpenedOrganization, useOrganizations } from '../../app/organization-context.ts'
import { useDiagnosed } from '../../app/use-diagnosed.ts'
import { ActionButton } from '../../parts/action-button.tsx'
import { ChangeLine } from '../../parts/change-line.tsx'
import { ClarityScore } from '../../parts/clarity-score.tsx'
import { useTourSteps } from '../../parts/example-tour.tsx'
import { useFindingTeller } from '../../parts/finding/use-finding-teller.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { DecisionsProved } from '../decisions/proof/decisions-proved.tsx'
import { CoverageAreas } from './coverage-areas.tsx'
import styles from './home-organization.module.css'
import { LeaderSeats } from './leader-seats.tsx'

/** How many of each are shown before the page of its own is pointed to. */
const FEW = 5

/** The state of technology leadership at a glance: numbers, leaders, gravest findings, last changes. */
export function OrganizationOverview() {
  const { id, model } = useOpenedOrganization()
  const { data: all = [] } = useOrganizations()
  const language = useLanguage()
  const { overview: words, organization, tour } = useWords()
  const goOnTour = useTourSteps()
  const number = new Intl.NumberFormat(language)
  const { positions, units, people } = model.tables
  const { name } = model.organization
  const vacancies = vacanciesIn(model)
  const isExample = all.some((entry) => entry.id === id && entry.example)
  const counts = [
    words.positions(number.format(positions.size)),
    ...(units.size > 0 ? [words.units(number.format(units.size))] : []),
    ...(people.size > 0 ? [words.people(number.format(people.size))] : []),
    ...(vacancies > 0 ? [words.vacancies(number.format(vacancies))] : []),
  ]
  return (
    <>
      <div className={styles.head}>
        <h2 id='overview-title' className={styles.name}>
          {isExample ? organization.exampleName(name) : name}
        </h2>
        <p className={styles.counts}>{counts.join(' · ')}</p>
        <p>
          <Link to='/org'>{words.openChart}</Link>
          {isExample && (
            <>
              {' '}
              <ActionButton onPress={() => goOnTour(0)}>{tour.again}</ActionButton>
            </>
          )}
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.part}>
          <LeaderSeats />
          <Gravest />
        </div>
        <div className={styles.part}>
          <ClarityScore />
          <CoverageAreas />
          <DecisionsProved />
          <LastChanges />
        </div>
      </div>
    </>
  )
}

function vacanciesIn(model: Model): number {
  const { positions, people } = model.tables
  // Where nobody has been entered at all, an empty seat says nothing.
  const isSaid = (handle: number) => {
    const position = positions.at(handle)
    return position?.vacant === true || position?.['vacant-since'] !== undefined
  }
  let count = 0
  for (const handle of positions.order.handles()) {
    if ((model.index.tree.flags.get(handle) & POSITION_FLAGS.vacant) === 0) continue
    if (people.size > 0 || isSaid(handle)) count++
  }
  return count
}

function Gravest() {
  const { findings: all } = useWords()
  const { findings, isCurrent } = useDiagnosed()
  const language = useLanguage()
  const { overview: words } = useWords()
  const { tell } = useFindingTeller()
  const number = new Intl.NumberFormat(language)
  const counts = countFindings(findings)
  return (
    <div>
      <h3>{words.gravest}</h3>
      {findings.length === 0 ? (
        <p className={styles.soft}>{isCurrent ? words.noFindings : all.pending}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {findings.slice(0, FEW).map((finding) => (
              <li key={finding.id} className={styles.finding}>
                <SeverityMark severity={finding.severity} />
                <span>{tell(finding).what}</span>
              </li>
            ))}
          </ul>
          <p className={styles.more}>
            <Link to='/findings'>{words.allFindings(number.format(findings.length))}</Link>{' '}
            {SEVERITIES.map((severity) => (
              <span key={severity} className={styles.count}>
                <SeverityMark severity={severity} /> {number.format(counts[severity])}
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  )
}

function LastChanges() {
  const { id, head } = useOpenedOrganization()
  const { overview: words, history } = useWords()
  const { data, isError } = useQuery({
    queryKey: ['changes', id, 'latest'],
    queryFn: () => fetchHistory(id, { limit: FEW }),
  })
  return (
    <div>
      <h3>{words.lastChanges}</h3>
      {isError && <p>{history.failed}</p>}
      {data !== undefined && data.changes.length === 0 && (
        <p className={styles.soft}>{words.noChanges}</p>
      )}
      {data !== undefined && data.changes.length > 0 && (
        <>
          <ol>
            {data.changes.slice(0, FEW).map((change) => (
              <ChangeLine key={change.id} change={change} isHead={change.id === head} />
            ))}
          </ol>
          <p className={styles.more}>
            <Link to='/history'>{words.allChanges}</Link>
          </p>
        </>
      )}
    </div>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import { reportsOf } from '../../../src/model/index/walks.ts'
import { related } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { useWords } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'
import { OrganizationGate } from '../../app/organization-gate.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { AlignmentView } from '../../parts/seat/alignment-view.tsx'
import { RestructureView } from '../../parts/seat/restructure-view.tsx'
import { SeatLink } from '../../parts/seat-link.tsx'
import { Section } from '../../parts/section.tsx'
import { usePageTitle } from '../../parts/use-page-title.ts'
import { PositionDecisions } from './position-decisions.tsx'
import { PositionFacts } from './position-facts.tsx'
import { PositionFindings } from './position-findings.tsx'
import { PositionHead } from './position-head.tsx'
import { PositionHistory } from './position-history.tsx'
import { PositionLines } from './position-lines.tsx'
import styles from './position-page.module.css'

/** Everything about one position of the organisation, and the ways to change it. */
export function PositionPage() {
  return (
    <OrganizationGate>
      <KnownOrNot />
    </OrganizationGate>
  )
}

function KnownOrNot() {
  const { position: id } = useParams({ from: '/positions/$position' })
  const { model } = useOpenedOrganization()
  const position = model.tables.positions.get(id)
  // Forms begin anew with another position.
  return position === undefined ? <Unknown id={id} /> : <Known key={id} position={position} />
}

function Known({ position }: { readonly position: Position }) {
  const { position: words, alignment, restructure, decisions, paper } = useWords()
  usePageTitle(position.title.slice(0, 100))
  return (
    <>
      <PositionHead position={position} />
      <div className={styles.columns}>
        <div>
          <Section id='role' title={alignment.title}>
            <AlignmentView position={position} />
          </Section>
          <Section id='decisions' title={decisions.mayDecide}>
            <PositionDecisions id={position.id} />
          </Section>
          <Section id='findings' title={words.findings}>
            <PositionFindings id={position.id} />
          </Section>
          <Section id='history' title={words.history}>
            <PositionHistory id={position.id} />
          </Section>
        </div>
        <div>
          <PositionFacts position={position} />
          <PositionLines position={position} />
          <div className={styles.lines} data-print='no'>
            <h2>{paper.handOut}</h2>
            <ul>
              <li>
                <Link to='/positions/$position/charter' params={{ position: position.id }}>
                  {paper.charter}
                </Link>
              </li>
              <li>
                <Link to='/positions/$position/posting' params={{ position: position.id }}>
                  {paper.posting}
                </Link>
              </li>
            </ul>
          </div>
          <div className={styles.lines} data-print='no'>
            <h2>{restructure.title}</h2>
            <RestructureView position={position} />
          </div>
          <p data-print='no'>
            <Link to='/org' search={{ at: position.id }}>
              {words.inChart}
            </Link>
          </p>
        </div>
      </div>
    </>
  )
}

/** An id that is no position; perhaps others name it as their superior. */
function Unknown({ id }: { readonly id: string }) {
  const { model } = useOpenedOrganization()
  const { position: words } = useWords()
  const { positions } = model.tables
  const handle = positions.ids.find(id)
  const naming = [
    ...(handle === -1
      ? []
      : Array.from(reportsOf(model, handle), (one) => positions.ids.idOf(one))),
    ...related(model, 'lines-to-position', id),
  ]
  return (
    <>
      <PageHead title={words.unknown(id.slice(0, 60))} lead={words.unknownText} />
      {naming.length > 0 && (
        <>
          <p>{words.namedBy}:</p>
          <ul>
            {naming.slice(0, 100).map((one) => (
              <li key={one}>
                <SeatLink id={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

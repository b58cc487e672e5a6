import { Link, useParams } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { DisputeMarks } from '../../parts/dispute-marks.tsx'
import { HoldingList } from '../../parts/holding-list.tsx'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { WhoDoesWhat } from '../../parts/who-does-what.tsx'
import styles from './responsibility-page.module.css'

/** One responsibility: who does what about it, the claims, its decisions and artefacts. */
export function ResponsibilityPage() {
  const { responsibility: id } = useParams({ from: '/responsibilities/$responsibility' })
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words, shell } = useWords()
  const responsibility = catalogue.responsibilities.get(id)
  if (responsibility === undefined) {
    return (
      <PageHead title={words.unknownResponsibility(id.slice(0, 40))}>
        <p>
          <Link to='/responsibilities' search={{ as: 'catalogue' }}>
            {shell.responsibilities}
          </Link>
        </p>
      </PageHead>
    )
  }
  const area = [...catalogue.areas.values()].find((each) =>
    each.responsibilities.some((leaf) => leaf.id === id),
  )
  const artefacts = [...catalogue.artefacts.values()].filter((a) => a.responsibility === id)
  const decisions = responsibility.decisions.flatMap((d) => catalogue.decisionKinds.get(d) ?? [])
  return (
    <>
      <PageHead title={text(responsibility.name)} lead={text(responsibility.description)}>
        {area !== undefined && (
          <p>
            {words.area}:{' '}
            <Link to='/responsibilities' search={{ as: 'catalogue' }} hash={area.id}>
              {text(area.name)}
            </Link>
          </p>
        )}
      </PageHead>
      <Section id='who' title={words.who}>
        <WhoDoesWhat parts={responsibility.parts} />
        {responsibility.disagreements.length > 0 && (
          <p className={styles.disputes}>
            <DisputeMarks disagreements={responsibility.disagreements} withTopic />
          </p>
        )}
      </Section>
      {decisions.length > 0 && (
        <Section id='decisions' title={words.decisions}>
          <IndexList
            entries={decisions.map((kind) => ({
              id: kind.id,
              link: (
                <Link to='/decisions/$decision' params={{ decision: kind.id }}>
                  {text(kind.name)}
                </Link>
              ),
              note: text(kind.description),
            }))}
          />
        </Section>
      )}
      {artefacts.length > 0 && (
        <Section id='artefacts' title={words.artefacts}>
          <ul className={styles.rows}>
            {artefacts.map((artefact) => (
              <li key={artefact.id}>
                <span className={styles.name}>{text(artefact.name)}</span>
                <HoldingList holdings={artefact.holdings} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id='claims' title={words.claims}>
        <ClaimList claims={responsibility.claims} />
      </Section>
    </>
  )
}

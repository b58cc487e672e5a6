import { Link, useParams } from '@tanstack/react-router'
import { ROLE_IDS } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { DisputeList } from '../../parts/dispute-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { RoleNames } from '../../parts/role-names.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './source-page.module.css'

/** One article: what it is, where it comes from, what to beware of, and what it is used for. */
export function SourcePage() {
  const { source: id } = useParams({ from: '/sources/$source' })
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words, shell } = useWords()
  const source = catalogue.sources.get(id)
  if (source === undefined) {
    return (
      <PageHead title={words.unknownSource(id.slice(0, 40))}>
        <p>
          <Link to='/sources'>{shell.sources}</Link>
        </p>
      </PageHead>
    )
  }
  const claims = [...catalogue.claims.values()].filter((claim) => claim.source === id)
  const roles = ROLE_IDS.filter((role) => claims.some((claim) => claim.roles.includes(role)))
  const disputes = [...catalogue.disagreements.values()].filter((d) => d.sources.includes(id))
  return (
    <>
      <PageHead title={source.title} lead={text(source.about)} />
      <dl className={styles.facts}>
        <div>
          <dt>{words.kind}</dt>
          <dd>{text(source.kind)}</dd>
        </div>
        <div>
          <dt>{words.language}</dt>
          <dd>{words.languages[source.language]}</dd>
        </div>
        <div>
          <dt>{words.compares}</dt>
          <dd>{source.compares.join(', ')}</dd>
        </div>
        <div>
          <dt>{words.witness}</dt>
          <dd>{source.witness}</dd>
        </div>
        {source.namesAsOrigin.length > 0 && (
          <div>
            <dt>{words.origin}</dt>
            <dd>{source.namesAsOrigin.join(', ')}</dd>
          </div>
        )}
      </dl>
      {source.caveats.length > 0 && (
        <Section id='caveats' title={words.caveats}>
          <ul className={styles.caveats}>
            {source.caveats.map((caveat) => (
              <li key={caveat.en}>{text(caveat)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id='claims' title={words.claimsHere}>
        <p>
          {words.claimsBy(claims.length, id)} <RoleNames roles={roles} />
        </p>
      </Section>
      <Section id='disputes' title={words.disputesHere}>
        <DisputeList disputes={disputes} />
      </Section>
    </>
  )
}

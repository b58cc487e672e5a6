import { Link, useParams } from '@tanstack/react-router'
import type { DecisionKind } from '../../../src/catalogue/decision-kind.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { WhoDoesWhat } from '../../parts/who-does-what.tsx'

/** One kind of decision: who has which say in it, the claims, where it stands in the trees. */
export function DecisionPage() {
  const { decision: id } = useParams({ from: '/decisions/$decision' })
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words, shell } = useWords()
  const kind = catalogue.decisionKinds.get(id)
  if (kind === undefined) {
    return (
      <PageHead title={words.unknownDecision(id.slice(0, 40))}>
        <p>
          <Link to='/decisions' search={{ as: 'catalogue' }}>
            {shell.decisions}
          </Link>
        </p>
      </PageHead>
    )
  }
  const domain = catalogue.data.domains.find((each) => each.domain === kind.domain)
  const parent = kind.parent === null ? undefined : catalogue.decisionKinds.get(kind.parent)
  const below = [...catalogue.decisionKinds.values()].filter((each) => each.parent === id)
  const responsibilities = [...catalogue.responsibilities.values()].filter((each) =>
    each.decisions.includes(id),
  )
  const linkTo = (each: DecisionKind) => (
    <Link to='/decisions/$decision' params={{ decision: each.id }}>
      {text(each.name)}
    </Link>
  )
  return (
    <>
      <PageHead title={text(kind.name)} lead={text(kind.description)}>
        <p>
          {words.domain}:{' '}
          <Link to='/decisions' search={{ as: 'catalogue' }} hash={kind.domain}>
            {domain === undefined ? kind.domain : text(domain.name)}
          </Link>
          {parent !== undefined && (
            <>
              {' '}
              · {words.above}: {linkTo(parent)}
            </>
          )}
        </p>
      </PageHead>
      <Section id='who' title={words.who}>
        <WhoDoesWhat parts={kind.parts} />
      </Section>
      {below.length > 0 && (
        <Section id='below' title={words.below}>
          <IndexList
            entries={below.map((each) => ({
              id: each.id,
              link: linkTo(each),
              note: text(each.description),
            }))}
          />
        </Section>
      )}
      {responsibilities.length > 0 && (
        <Section id='belongs' title={words.belongsTo}>
          <IndexList
            entries={responsibilities.map((each) => ({
              id: each.id,
              link: (
                <Link to='/responsibilities/$responsibility' params={{ responsibility: each.id }}>
                  {text(each.name)}
                </Link>
              ),
              note: text(each.description),
            }))}
          />
        </Section>
      )}
      <Section id='claims' title={words.claims}>
        {kind.claims.length === 0 ? <p>{words.noClaims}</p> : <ClaimList claims={kind.claims} />}
      </Section>
    </>
  )
}

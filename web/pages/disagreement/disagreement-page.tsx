import { Link, useParams } from '@tanstack/react-router'
import { ROLE_IDS } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { usePhrases, useText, useWords } from '../../app/language.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { RoleNames } from '../../parts/role-names.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './disagreement-page.module.css'

/** One disagreement: what it is about, why it is one, and every claim in it in full. */
export function DisagreementPage() {
  const { disagreement: id } = useParams({ from: '/disagreements/$disagreement' })
  const catalogue = useCatalogue()
  const text = useText()
  const { disagreement: words, shell } = useWords()
  const { disagreementKind, severity } = usePhrases().comparison
  const dispute = catalogue.disagreements.get(id)
  if (dispute === undefined) {
    return (
      <PageHead title={words.unknown(id.slice(0, 40))}>
        <p>
          <Link to='/disagreements'>{shell.disagreements}</Link>
        </p>
      </PageHead>
    )
  }
  const claims = dispute.claims.flatMap((claim) => catalogue.claims.get(claim) ?? [])
  const roles = ROLE_IDS.filter((role) => claims.some((claim) => claim.roles.includes(role)))
  return (
    <>
      <PageHead
        title={text(dispute.topic)}
        lead={`${disagreementKind[dispute.kind]} · ${severity[dispute.severity]} · ${words.scope[dispute.scope]} · ${dispute.id}`}
      />
      <Section id='why' title={words.why}>
        <p className={styles.why}>{text(dispute.why)}</p>
      </Section>
      <Section id='claims' title={words.claims}>
        {claims.length === 0 ? <p>{words.noClaims}</p> : <ClaimList claims={dispute.claims} />}
      </Section>
      <dl className={styles.facts}>
        {roles.length > 0 && (
          <div>
            <dt>{words.concerns}</dt>
            <dd>
              <RoleNames roles={roles} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.sources}</dt>
          <dd>
            {dispute.sources.map((source, index) => (
              <span key={source}>
                {index > 0 && ', '}
                <Link to='/sources/$source' params={{ source }}>
                  {catalogue.sources.get(source)?.title ?? source}
                </Link>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { useOrganizationId } from '../../app/organization-context.ts'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import styles from '../responsibility/responsibility-page.module.css'

/** The catalogue's kinds of decision, domain by domain. */
export function CatalogueDecisions() {
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words, decisions } = useWords()
  const organization = useOrganizationId()
  return (
    <>
      <PageHead title={words.decisionsTitle} lead={words.decisionsLead}>
        {organization !== null && (
          <p>
            <Link to='/decisions'>{decisions.ofOrganization}</Link>
          </p>
        )}
      </PageHead>
      {catalogue.data.domains.map(({ domain, name, description, kinds }) => (
        <Section key={domain} id={domain} title={text(name)}>
          <p className={styles.about}>{text(description)}</p>
          <IndexList
            entries={kinds.map((kind) => ({
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
      ))}
    </>
  )
}

import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { useOrganizationId } from '../../app/organization-context.ts'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './responsibility-page.module.css'

/** The catalogue's tree of responsibilities, area by area. */
export function CatalogueResponsibilities() {
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words, matrix } = useWords()
  const organization = useOrganizationId()
  return (
    <>
      <PageHead title={words.responsibilitiesTitle} lead={words.responsibilitiesLead}>
        {organization !== null && (
          <p>
            <Link to='/responsibilities'>{matrix.ofOrganization}</Link>
          </p>
        )}
      </PageHead>
      {[...catalogue.areas.values()].map((area) => (
        <Section key={area.id} id={area.id} title={text(area.name)}>
          <p className={styles.about}>{text(area.description)}</p>
          <IndexList
            entries={area.responsibilities.map((responsibility) => ({
              id: responsibility.id,
              link: (
                <Link
                  to='/responsibilities/$responsibility'
                  params={{ responsibility: responsibility.id }}
                >
                  {text(responsibility.name)}
                </Link>
              ),
              note: text(responsibility.description),
            }))}
          />
        </Section>
      ))}
    </>
  )
}

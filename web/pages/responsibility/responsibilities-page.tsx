import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import styles from './responsibility-page.module.css'

/** The tree of responsibilities, area by area. */
export function ResponsibilitiesPage() {
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words } = useWords()
  return (
    <>
      <PageHead title={words.responsibilitiesTitle} lead={words.responsibilitiesLead} />
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

import { useCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { DisputeList } from '../../parts/dispute-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'

/** All disagreements, weightiest first. */
export function DisagreementsPage() {
  const catalogue = useCatalogue()
  const { disagreement: words } = useWords()
  const all = [...catalogue.disagreements.values()]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {(['high', 'medium', 'low'] as const).map((severity) => (
        <Section key={severity} id={severity} title={words.severityHeading[severity]}>
          <DisputeList disputes={all.filter((dispute) => dispute.severity === severity)} />
        </Section>
      ))}
    </>
  )
}

import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Section } from '../../parts/section.tsx'
import { SourceChips } from '../../parts/source-chips.tsx'
import styles from './why-page.module.css'

/** What it is good for to tell the roles apart, and to let them work together. */
export function WhyPage() {
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words } = useWords()
  return (
    <>
      <PageHead title={words.whyTitle} lead={words.whyLead} />
      {catalogue.data.arguments.map((sheet) => (
        <Section key={sheet.id} id={sheet.id} title={text(sheet.title)}>
          <ul className={styles.arguments}>
            {sheet.arguments.map((argument) => (
              <li key={argument.text.en}>
                {text(argument.text)} <SourceChips claims={argument.claims} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

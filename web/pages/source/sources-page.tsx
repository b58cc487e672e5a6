import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'

/** The five articles. */
export function SourcesPage() {
  const catalogue = useCatalogue()
  const text = useText()
  const { thing: words } = useWords()
  return (
    <>
      <PageHead title={words.sourcesTitle} lead={words.sourcesLead} />
      <IndexList
        entries={[...catalogue.sources.values()].map((source) => ({
          id: source.id,
          link: (
            <>
              {Number(source.id)}{' '}
              <Link to='/sources/$source' params={{ source: source.id }} lang={source.language}>
                {source.title}
              </Link>
            </>
          ),
          note: text(source.about),
        }))}
      />
    </>
  )
}

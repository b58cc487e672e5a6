import { Link } from '@tanstack/react-router'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useText, useWords } from '../../app/language.ts'
import { IndexList } from '../../parts/index-list.tsx'
import { PageHead } from '../../parts/page-head.tsx'

/** All dimensions, each as the question it answers. */
export function DimensionsPage() {
  const catalogue = useCatalogue()
  const text = useText()
  const { dimension: words } = useWords()
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <IndexList
        entries={[...catalogue.dimensions.values()].map((dimension) => ({
          id: dimension.id,
          link: (
            <Link to='/dimensions/$dimension' params={{ dimension: dimension.id }}>
              {text(dimension.name)}
            </Link>
          ),
          note: text(dimension.question),
        }))}
      />
    </>
  )
}

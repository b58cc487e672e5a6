import { Link } from '@tanstack/react-router'
import { PageHead } from '../parts/page-head.tsx'
import { useWords } from './language.ts'

/** What stands where no page is. */
export function MissingPage() {
  const { shell } = useWords()
  return (
    <PageHead title={shell.missingTitle} lead={shell.missing}>
      <p>
        <Link to='/'>{shell.toStart}</Link>
      </p>
    </PageHead>
  )
}

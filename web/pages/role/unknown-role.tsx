import { Link } from '@tanstack/react-router'
import { findRole } from '../../../src/catalogue/find-title.ts'
import { LEADER_IDS } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useWords } from '../../app/language.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { RoleNames } from '../../parts/role-names.tsx'

/** Says that there is no such role and names the nearest. */
export function UnknownRole({ name }: { readonly name: string }) {
  const catalogue = useCatalogue()
  const { role: words, shell } = useWords()
  const { suggestions } = findRole(catalogue, name.slice(0, 200))
  return (
    <PageHead title={words.unknownTitle(name.slice(0, 40))}>
      <p>
        {words.unknownHint}{' '}
        <RoleNames roles={suggestions.length > 0 ? suggestions.slice(0, 3) : LEADER_IDS} />
      </p>
      <p>
        <Link to='/roles'>{shell.roles}</Link>
      </p>
    </PageHead>
  )
}

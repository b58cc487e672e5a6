import { useCallback } from 'react'
import type { RoleId } from '../../src/catalogue/ids.ts'
import { useCatalogue } from '../app/catalogue-context.ts'
import { useLanguage } from '../app/language.ts'

/** Gives a function that names a role in short: its abbreviation, or its name where it has none. */
export function useRoleName(): (role: RoleId) => string {
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useCallback(
    (id: RoleId) => {
      const role = catalogue.roles.get(id)
      return role?.abbreviation ?? role?.name[language] ?? id
    },
    [catalogue, language],
  )
}

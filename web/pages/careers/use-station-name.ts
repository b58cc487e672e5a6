import { useCallback } from 'react'
import type { StationId } from '../../../src/career/career-path.ts'
import { isRoleId } from '../../../src/catalogue/ids.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { useRoleName } from '../../parts/use-role-name.ts'

/** Gives a function that names a station of a career: a role in short, or an entry post. */
export function useStationName(): (station: StationId) => string {
  const { data } = useCatalogue()
  const language = useLanguage()
  const nameOf = useRoleName()
  return useCallback(
    (station: StationId) =>
      isRoleId(station)
        ? nameOf(station)
        : (data.career.entryPosts.find(({ id }) => id === station)?.name[language] ?? station),
    [data, language, nameOf],
  )
}

import { useEffect, useState } from 'react'
import type { TablePreview } from '../../../../../src/app/organizations/preview-table.ts'
import { useLanguage } from '../../../../app/language.ts'
import {
  type ApiProblem,
  type PeopleTable,
  previewPeople,
} from '../../../../app/organization-api.ts'
import type { TableSource } from '../../../../parts/bring/table-source.ts'
import type { TableWishes } from './table-wishes.ts'

/** The organisation a spreadsheet is held against, and the change it was first taken in with. */
export type Target = { readonly id: string; readonly base: string | null }

/** What the server makes of a spreadsheet; the last answer stays while the next is read. */
export type TableReading = {
  readonly preview: TablePreview | null
  readonly problem: ApiProblem | null
  readonly isReading: boolean
}

/** As long as somebody types, nothing is asked; in milliseconds. */
const TYPING = 300

const NOTHING: TableReading = { preview: null, problem: null, isReading: false }

/** Asks what a spreadsheet would become, again whenever something else is wished. Nothing is written. */
export function useTablePreview(
  source: TableSource | null,
  wishes: TableWishes,
  target: Target | null,
  attempt: number,
): TableReading {
  const language = useLanguage()
  const [reading, setReading] = useState(NOTHING)
  const { encoding, sheet, headerRow, mapping, managers } = wishes
  const { isSameTable, removeMissing, tableWins } = wishes
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks the same again
  useEffect(() => {
    if (source === null) {
      setReading(NOTHING)
      return
    }
    let isLate = false
    setReading((before) => ({ ...before, isReading: true }))
    const table: PeopleTable = {
      ...source,
      ...(encoding === undefined ? {} : { encoding }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(headerRow === undefined ? {} : { headerRow }),
      mapping,
      managers,
      // Bad rows are left out here, so that the rest can be seen; taking in obeys the wish.
      policy: 'skip-the-bad',
      ...(target === null
        ? {}
        : {
            organization: target.id,
            removeMissing,
            onConflict: tableWins ? ('take' as const) : ('keep' as const),
            ...(isSameTable && target.base !== null ? { base: target.base } : {}),
          }),
    }
    const timer = setTimeout(
      async () => {
        const answer = await previewPeople(table, language)
        if (isLate) return
        setReading(
          answer.ok
            ? { preview: answer.value, problem: null, isReading: false }
            : { preview: null, problem: answer.problem, isReading: false },
        )
      },
      'text' in source ? TYPING : 0,
    )
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [
    source,
    encoding,
    sheet,
    headerRow,
    mapping,
    managers,
    target,
    isSameTable,
    removeMissing,
    tableWins,
    language,
    attempt,
  ])
  return reading
}

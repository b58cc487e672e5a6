import { useEffect, useState } from 'react'
import type { MatrixPreview } from '../../../../src/app/decisions/preview-matrix.ts'
import { useLanguage } from '../../../app/language.ts'
import { previewMatrix } from '../../../app/matrix-api.ts'
import type { ApiProblem } from '../../../app/organization-api.ts'
import { useOpenedOrganization } from '../../../app/organization-context.ts'
import type { TableSource } from '../../../parts/bring/table-source.ts'
import type { MatrixWishes } from './matrix-wishes.ts'

/** What the server makes of a table of rules; the last answer stays while the next is read. */
export type MatrixReading = {
  readonly preview: MatrixPreview | null
  readonly problem: ApiProblem | null
  readonly isReading: boolean
}

/** As long as somebody types, nothing is asked; in milliseconds. */
const TYPING = 300

const NOTHING: MatrixReading = { preview: null, problem: null, isReading: false }

/**
 * Asks what a table would do to the rules of the opened organisation: again whenever something else is wished, or
 * the organisation has moved on. Nothing is written.
 */
export function useMatrixPreview(source: TableSource | null, wishes: MatrixWishes): MatrixReading {
  const language = useLanguage()
  const { id, head } = useOpenedOrganization()
  const [reading, setReading] = useState(NOTHING)
  // biome-ignore lint/correctness/useExhaustiveDependencies: upon another head the answer is another
  useEffect(() => {
    if (source === null) {
      setReading(NOTHING)
      return
    }
    let isLate = false
    setReading((before) => ({ ...before, isReading: true }))
    const { sheet, headerRow, asked: _, ...rest } = wishes
    const ask = async () => {
      const answer = await previewMatrix(
        {
          ...source,
          ...rest,
          organization: id,
          ...(sheet !== undefined && { sheet }),
          ...(headerRow !== undefined && { headerRow }),
        },
        language,
      )
      if (isLate) return
      setReading(
        answer.ok
          ? { preview: answer.value, problem: null, isReading: false }
          : { preview: null, problem: answer.problem, isReading: false },
      )
    }
    const timer = setTimeout(() => void ask(), 'text' in source ? TYPING : 0)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [source, wishes, id, head, language])
  return reading
}

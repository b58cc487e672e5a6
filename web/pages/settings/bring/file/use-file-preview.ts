import { useEffect, useState } from 'react'
import type { BroughtFile } from '../../../../../src/app/organizations/bring-file.ts'
import type { Choice, Conflict } from '../../../../../src/record/merge.ts'
import type { OpenedOrganization } from '../../../../app/opened-organization.ts'
import {
  type ApiProblem,
  bringFile,
  type NamedText,
  STALE_HEAD,
} from '../../../../app/organization-api.ts'
import { useRefresh } from '../../../../app/use-change.ts'

/** What the server makes of an edited file; the last answer stays while the next is asked for. */
export type FileReading = {
  readonly brought: BroughtFile | null
  /** All conflicts, those that are settled by now too. */
  readonly conflicts: readonly Conflict[]
  readonly problem: ApiProblem | null
  readonly isReading: boolean
}

/** As long as somebody types, nothing is asked; in milliseconds. */
const TYPING = 300

const NOTHING: FileReading = { brought: null, conflicts: [], problem: null, isReading: false }

/** Asks what an edited file would change, again whenever it is settled otherwise. Nothing is written. */
export function useFilePreview(
  opened: OpenedOrganization | null,
  source: NamedText | null,
  choices: readonly Choice[],
): FileReading {
  const [reading, setReading] = useState(NOTHING)
  const refresh = useRefresh()
  const { id, head } = opened ?? { id: null, head: '' }
  useEffect(() => {
    if (id === null || source === null) {
      setReading(NOTHING)
      return
    }
    let isLate = false
    setReading((before) => ({ ...before, isReading: true }))
    const timer = setTimeout(async () => {
      const answer = await bringFile(id, head, { ...source, choices, preview: true })
      if (isLate) return
      if (answer.ok) {
        const { value: brought } = answer
        setReading((before) => ({
          brought,
          conflicts: choices.length === 0 ? brought.conflicts : before.conflicts,
          problem: null,
          isReading: false,
        }))
      } else if (answer.problem.code === STALE_HEAD) {
        // The new head is the sign to ask again.
        await refresh(id)
      } else setReading({ ...NOTHING, problem: answer.problem })
    }, TYPING)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [id, head, source, choices, refresh])
  return reading
}

import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { useCatalogue } from './catalogue-context.ts'
import { askForDiagnosis, isLarge, latestDiagnosis, onDiagnosed } from './diagnosis-client.ts'
import { type Diagnosed, diagnosed } from './opened-organization.ts'
import { useOpenedOrganization } from './organization-context.ts'

const NOTHING_YET: Diagnosed = {
  findings: [],
  accepted: [],
  baseline: [],
  expired: [],
  gone: [],
  failures: [],
  problems: [],
}

/**
 * What diagnosis finds in the opened organisation. A large one is diagnosed beside the page: until
 * that is done, what was found last is given, and that it is not of this state.
 */
export function useDiagnosed(): Diagnosed & { readonly isCurrent: boolean } {
  const catalogue = useCatalogue()
  const opened = useOpenedOrganization()
  const { id, head, model } = opened
  const large = isLarge(opened)
  const latest = useSyncExternalStore(onDiagnosed, () => latestDiagnosis(id))
  useEffect(() => {
    if (large) askForDiagnosis(opened)
  }, [large, opened])
  return useMemo(() => {
    if (!large) return { ...diagnosed(catalogue, model), isCurrent: true }
    return { ...(latest?.diagnosed ?? NOTHING_YET), isCurrent: latest?.head === head }
  }, [catalogue, model, large, latest, head])
}

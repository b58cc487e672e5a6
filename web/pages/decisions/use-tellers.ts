import { useMemo } from 'react'
import type { Region } from '../../../src/authority/region.ts'
import { type DecisionTeller, decisionSentences } from '../../../src/text/decision-sentences.ts'
import { type ProofTeller, proofSentences } from '../../../src/text/proof-sentences.ts'
import { regionWords } from '../../../src/text/region-words.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'

/** Tells who decides in the opened organisation; people are named as of a day. */
export function useDecisionTeller(at?: string): DecisionTeller {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useMemo(
    () => decisionSentences(catalogue, model, language, at),
    [catalogue, model, language, at],
  )
}

/** Tells the proof of the opened organisation. */
export function useProofTeller(): ProofTeller {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useMemo(() => proofSentences(catalogue, model, language), [catalogue, model, language])
}

/** Names of parts of all cases, as functions that may be handed on alone. */
export type RegionNames = {
  readonly conditions: (region: Region) => string
  readonly kindName: (id: string) => string
  readonly attributeName: (id: string) => string
}

/** Names parts of all cases of the opened organisation. */
export function useRegionWords(): RegionNames {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useMemo(() => {
    const words = regionWords(catalogue, model, language)
    return {
      conditions: (region) => words.conditions(region),
      kindName: (id) => words.kindName(id),
      attributeName: (id) => words.attributeName(id),
    }
  }, [catalogue, model, language])
}

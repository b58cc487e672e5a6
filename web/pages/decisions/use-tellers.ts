import { useMemo } from 'react'
import { type DecisionTeller, decisionSentences } from '../../../src/text/decision-sentences.ts'
import { type ProofTeller, proofSentences } from '../../../src/text/proof-sentences.ts'
import { type RegionWords, regionWords } from '../../../src/text/region-words.ts'
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

/** Names parts of all cases of the opened organisation. */
export function useRegionWords(): RegionWords {
  const { model } = useOpenedOrganization()
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useMemo(() => regionWords(catalogue, model, language), [catalogue, model, language])
}

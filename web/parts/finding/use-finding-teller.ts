import { useMemo } from 'react'
import { type FindingTeller, findingSentences } from '../../../src/text/finding-sentences.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'
import { useOpenedOrganization } from '../../app/organization-context.ts'

/** Tells findings of the opened organisation in the language of the page. */
export function useFindingTeller(): FindingTeller {
  const catalogue = useCatalogue()
  const language = useLanguage()
  const { model } = useOpenedOrganization()
  return useMemo(() => findingSentences(catalogue, model, language), [catalogue, model, language])
}

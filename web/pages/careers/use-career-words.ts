import { useMemo } from 'react'
import { type CareerWords, careerWords } from '../../../src/text/career-words.ts'
import { useCatalogue } from '../../app/catalogue-context.ts'
import { useLanguage } from '../../app/language.ts'

/** Names, numbers and phrases of careers in the page's language. */
export function useCareerWords(): CareerWords {
  const catalogue = useCatalogue()
  const language = useLanguage()
  return useMemo(() => careerWords(catalogue, language), [catalogue, language])
}

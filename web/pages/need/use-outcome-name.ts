import type { NeedOutcome } from '../../../src/catalogue/need-model.ts'
import { needPhrasesIn } from '../../../src/text/need-sentences.ts'
import { useLanguage } from '../../app/language.ts'

/** Gives a function that names what the question can be answered with. */
export function useOutcomeName(): (outcome: NeedOutcome) => string {
  const { outcome: names } = needPhrasesIn(useLanguage())
  return (outcome) => names[outcome]
}

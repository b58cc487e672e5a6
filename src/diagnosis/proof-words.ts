import type { ProofFacts } from './proof-rule.ts'
import type { Say } from './say.ts'

/** The cases of a finding on the matrix: the smallest area in words, the others counted. */
export function casesOf({ regions, count }: ProofFacts, say: Say): string {
  const cases = say.cases(regions[0] ?? {})
  if (count < 2) return cases
  const others = say.count(count - 1, {
    en: ['one other area', '# other areas'],
    de: ['einem weiteren Bereich', '# weiteren Bereichen'],
  })
  return say.pick({ en: `${cases} (and in ${others})`, de: `${cases} (und in ${others})` })
}

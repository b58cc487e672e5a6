import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Demand } from '../catalogue/pack.ts'
import type { Language } from '../model/language.ts'
import { packPhrases } from './pack-phrases.ts'

/** What a demand says besides its text: roles that fill it, sharing, the head, rights; each with its place. */
export function demandFacts(
  catalogue: Catalogue,
  { roles, sharing, underHead, rights }: Demand,
  language: Language,
): readonly string[] {
  const words = packPhrases(language)
  const named = roles.map((role) => catalogue.roles.get(role)?.name[language] ?? role)
  return [
    ...(named.length > 0 ? [`${words.filledBy}: ${named.join(', ')}`] : []),
    ...(sharing ? [`${sharing.allowed ? words.mayShare : words.one} (${sharing.place})`] : []),
    ...(underHead ? [`${words.underHead} (${underHead})`] : []),
    ...rights.map((right) => {
      const kind = catalogue.decisionKinds.get(right.decision)?.name[language] ?? right.decision
      return `${words.approves}: ${kind} (${right.place}; ${words.stays[right.handOn]})`
    }),
  ]
}

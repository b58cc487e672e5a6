import type { Catalogue } from '../catalogue/catalogue.ts'
import type { RankCircumstances } from '../comparison/rank.ts'
import { rankRoles } from '../comparison/rank-roles.ts'
import type { Answer } from './ask-result.ts'

/** Number of people, in digits, as a question may mention it: "with 300 people", "30 Leute". */
const PEOPLE =
  /(\d{1,3}(?:[.,' ]\d{3})+|\d{1,8})\s*-?\s*(?:people|persons?|employees|staff|heads|mitarbeite|leute|personen|beschäftigte|köpfe)/iu

/**
 * Lets an answer about the rank of two roles carry the derivation of `comparison`: the rank, what
 * it rests on, under the circumstances the question mentions. Other answers stay as they are.
 */
export function withRank(catalogue: Catalogue, answer: Answer, question: string): Answer {
  const [of, against, third] = answer.reading.roles
  const ranked = answer.reading.kind === 'rank' && of && against && of !== against && !third
  if (!ranked) return answer
  const rank = rankRoles(catalogue, { of, against, circumstances: circumstancesOf(question) })
  const claims = rank.reasons.flatMap((reason) => reason.claims)
  if (claims.length === 0) return { ...answer, rank }
  return { ...answer, rank, claims: [...new Set(claims)], disagreements: rank.disagreements }
}

function circumstancesOf(question: string): RankCircumstances {
  const headcount = Number(PEOPLE.exec(question)?.[1]?.replace(/[.,' ]/g, ''))
  return headcount > 0 ? { headcount } : {}
}

import type { AuthorityProblem } from '../authority/authority-problem.ts'
import type { DecisionNames } from './decision-names.ts'

/** What is wrong with a rule, a delegation or a question, in a language. */
export function authorityProblemSentence(
  problem: AuthorityProblem,
  { language, words }: DecisionNames,
): string {
  if (language === 'en') return problem.message
  const found = words.quoted(problem.found ?? '')
  void found
  return problem.message
}

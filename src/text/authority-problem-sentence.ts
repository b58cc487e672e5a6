import type { AuthorityProblem } from '../authority/authority-problem.ts'
import { type ProblemPhrases, problemsDe, problemsEn } from './authority-problem-phrases.ts'
import type { DecisionNames } from './decision-names.ts'

/** What is wrong with a rule, a delegation or a question: where, what, and what was probably meant. */
export function authorityProblemSentence(problem: AuthorityProblem, names: DecisionNames): string {
  const { language, rules } = names
  const { kind, id, path, code, found, nearest } = problem
  const say: ProblemPhrases = language === 'de' ? problemsDe : problemsEn
  const written = path.join('.')
  const place =
    kind === 'question'
      ? ''
      : say.place(
          kind === 'delegations' && rules.isDelegation(id)
            ? rules.delegation(id)
            : kind === 'rule-sets'
              ? say.ruleSet(rules.ruleSet(id))
              : kind === 'rules' || kind === 'assignments'
                ? rules.named(id)
                : say.entity(id),
          written,
        )
  const meant = nearest === undefined ? '' : say.meant(nearest)
  return `${place}${say.codes[code](problem, found)}${meant}`
}

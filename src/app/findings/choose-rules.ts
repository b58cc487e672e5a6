import { RULES, ruleOf } from '../../diagnosis/registry.ts'
import type { AnyRule } from '../../diagnosis/rule.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** The rules of some ids, all of them when none is named; refused for an id that no rule has. */
export function chosenRules(ids: readonly string[]): Outcome<readonly AnyRule[]> {
  const unknown = ids.find((id) => !ruleOf(id))
  if (unknown !== undefined) return unknownRule(unknown)
  return answered(ids.length > 0 ? RULES.filter(({ id }) => ids.includes(id)) : RULES)
}

/** Nothing but a wrong id of a rule, with what was probably meant. */
export function unknownRule(id: string) {
  const ids = RULES.map((rule) => rule.id)
  const near = nearestWord(id, ids)
  const advice = near ? `Did you mean ${near}?` : `There are: ${ids.join(', ')}.`
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
  const message = `There is no rule “${shown}”. ${advice}`
  return refused('unknown-rule', 'rule', message, near ? [near] : ids)
}

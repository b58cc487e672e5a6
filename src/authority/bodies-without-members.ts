import type { Model } from '../model/model.ts'
import { type AuthorityProblem, problemIn } from './authority-problem.ts'
import type { AuthorityRule } from './read-rule.ts'
import { seatsOf } from './who.ts'

/** Bodies that rules name and that can never act, each once (A6.1). */
export function bodiesWithoutMembers(
  rules: readonly AuthorityRule[],
  { tables }: Model,
): readonly AuthorityProblem[] {
  const empty = tables.bodies.list().filter(({ members }) => members.length === 0)
  if (empty.length === 0) return []
  const named = new Set(
    rules.flatMap(({ decides, mustAgree }) =>
      [...(decides ? [decides] : []), ...mustAgree]
        .flatMap(seatsOf)
        .flatMap((seat) => (seat.is === 'body' ? [seat.body] : [])),
    ),
  )
  return empty
    .filter(({ id }) => named.has(id))
    .map(({ id, name }) => {
      const message = `“${name}” has no members, so nobody can act for it where a rule names it.`
      return problemIn('bodies', id, ['members'], { code: 'no-members', message })
    })
}

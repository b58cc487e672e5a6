import type { Body } from '../../model/body.ts'
import { type Model, related } from '../../model/model.ts'
import { isPowerless, membersOf } from '../empty-body.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly body: string
  /** Live seats that sit on it. */
  readonly members: number
  /** How many must be there; 1 when the body names none. */
  readonly quorum: number
  /** The rules that name it. */
  readonly rules: readonly string[]
}

/**
 * A body that rules of authority name and that can never act: nobody sits on it, or fewer than its quorum. Silent on
 * bodies that no rule names: a list of committees need not list their members.
 *
 * The spot is the body.
 */
export const bodyWithoutMembers = defineRule<Facts, object>({
  id: 'body-without-members',
  category: 'decision-rights',
  severity: 'high',
  since: '0.1.0',
  sources: [
    {
      reference:
        "Henry M. Robert: Robert's Rules of Order (1876), quorum: the number that must be present for business to be done",
      for: {
        en: 'A body acts only when enough of its members are there.',
        de: 'Ein Gremium handelt nur, wenn genug Mitglieder da sind.',
      },
    },
    { claim: 's2-014' },
  ],
  options: {},
  reads: {
    bodies: (id) => [id],
    rules: (id, { model }, before) =>
      model.tables.rules.get(id) === before.tables.rules.get(id)
        ? []
        : [...namedIn(model, id), ...namedIn(before, id)],
    positions: (id, { model }) => related(model, 'bodies-of-position', id),
  },
  spots: ({ model }) => model.tables.bodies.list().map(({ id }) => id),
  find(context, spot) {
    const body = context.model.tables.bodies.get(spot)
    if (!body || !isPowerless(context.model, body)) return []
    const rules = rulesNaming(context, body)
    const [first] = rules
    if (first === undefined) return []
    const members = membersOf(context.model, body)
    return [
      {
        message: members === 0 ? 'empty' : 'too-few',
        subjects: [{ kind: 'bodies', id: spot }],
        facts: { body: spot, members, quorum: body.quorum ?? 1, rules },
        place: { kind: 'bodies', id: spot, field: 'members' },
      },
    ]
  },
  name: { en: 'Body that cannot act', de: 'Gremium, das nicht handeln kann' },
  sentences: {
    en: {
      empty: {
        what: '{body} has a part in {rules}, and nobody sits on it.',
        why: 'A body without members never has a quorum: what it takes the body for never happens.',
        todo: 'Enter the positions that sit on it, or name somebody else in the rule.',
      },
      'too-few': {
        what: '{body} has a part in {rules}; it takes {quorum} and has {members}.',
        why: 'With fewer members than must be there the body cannot act even when all of them come.',
        todo: 'Enter who else sits on it, or lower the quorum.',
      },
    },
    de: {
      empty: {
        what: '{body} wirkt nach {rules} mit, und niemand gehört ihm an.',
        why: 'Ein Gremium ohne Mitglieder ist nie beschlussfähig: Wofür es gebraucht wird, das geschieht nicht.',
        todo: 'Die Stellen eintragen, die ihm angehören, oder in der Regel eine andere Stelle benennen.',
      },
      'too-few': {
        what: '{body} wirkt nach {rules} mit; beschlussfähig ist es ab {quorum}, es hat aber nur {members}.',
        why: 'Mit weniger Mitgliedern, als da sein müssen, kann das Gremium auch dann nicht handeln, wenn alle kommen.',
        todo: 'Eintragen, wer ihm noch angehört, oder die nötige Zahl senken.',
      },
    },
  },
  words: ({ body, members, quorum, rules }, say) => ({
    body: say.pick({ en: `The body ${say.body(body)}`, de: `Das Gremium ${say.body(body)}` }),
    rules: say.rules(rules),
    ...(members > 0
      ? {
          quorum: say.count(quorum, {
            en: ['# member', '# members'],
            de: ['# Mitglied', '# Mitgliedern'],
          }),
          members: say.number(members),
        }
      : {}),
  }),
})

const BODY = 'body:'

/** Bodies that a rule names, as `board`, `body:board` or `{ body: board }`; other words among them. */
function namedIn({ tables }: Model, id: string): readonly string[] {
  const rule = tables.rules.get(id)
  if (!rule) return []
  const words: string[] = []
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      words.push(part.startsWith(BODY) ? part.slice(BODY.length) : part)
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit)
  }
  visit([rule.decides, rule['must-agree']])
  return words
}

/** The rules that need a body to decide or agree; read once for all rules. */
function rulesNaming({ model, remember }: RuleContext, { id }: Body): readonly string[] {
  const { rules } = model.tables
  const byName = remember(rules, 'rules by named body', () => {
    const found = new Map<string, string[]>()
    for (const rule of rules.list()) {
      for (const word of new Set(namedIn(model, rule.id))) {
        const list = found.get(word)
        if (list) list.push(rule.id)
        else found.set(word, [rule.id])
      }
    }
    return found
  })
  return inOrder(byName.get(id) ?? [])
}

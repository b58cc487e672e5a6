import { decidersOf, hasRight, mattersNaming, mattersOfRule, rightsIn } from '../decision-rights.ts'
import {
  allMatters,
  type Duty,
  dutiesOf,
  isAbove,
  isHeldBy,
  matterSubject,
  mattersAbove,
  mattersAround,
  mattersOf,
  overlap,
  placeOfDuty,
  withMattersBelow,
} from '../duties.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  /** The seats that decide and answer for nothing of it. */
  readonly positions: readonly string[]
  /** Who answers, and has a right of its own. */
  readonly answering: readonly string[]
}

/**
 * A seat that decides a matter for which another line answers, beside that one's own right. Silent
 * where nobody answers (`nobody-answers` tells that) and where those who answer have no right
 * (`answers-without-deciding`); where the one who decides stands above or below one who answers; for
 * rules of authority, which give many a seat a decision for good reasons.
 *
 * The spot is the matter.
 */
export const decidesWithoutAnswering = defineRule<Facts, object>({
  id: 'decides-without-answering',
  category: 'decision-rights',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: authority and responsibility',
      for: {
        en: 'Wherever authority is exercised, responsibility arises.',
        de: 'Wo Befugnis ausgeübt wird, entsteht Verantwortung.',
      },
    },
    { claim: 's2-013' },
    { claim: 's3-108' },
  ],
  options: {},
  reads: {
    'assignments-of-matter': (id, { model }) => withMattersBelow(model, [id]),
    positions: (id, context) => [
      ...mattersAround(context.model, id),
      ...mattersNaming(context, id),
    ],
    'delegations-to-position': (id, { model }) => mattersOf(model, id),
    rules: (id, context, before) => mattersOfRule(context, id, before),
    responsibilities: (id) => [id],
    things: (id) => [id],
    units: (id, { model }, before) =>
      model.tables.units.get(id)?.in === before.tables.units.get(id)?.in ? [] : allMatters(model),
  },
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    const found = unanswering(context, matter)
    const [first] = found
    if (!first) return []
    const positions = inOrder(new Set(found.map(({ duty }) => duty.seat.id)))
    return [
      {
        message: 'decides',
        subjects: [
          matterSubject(model, matter),
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: {
          matter,
          positions,
          answering: inOrder(new Set(found.flatMap((one) => one.answering))),
        },
        place: placeOfDuty(first.duty, 'verb'),
      },
    ]
  },
  name: { en: 'Decides without answering', de: 'Entscheidet, ohne zu verantworten' },
  sentences: {
    en: {
      decides: {
        what: '{seats} {verb} on {matter} without answering for it; {answering} {answer}, and may decide too.',
        why: 'A decision that another line has to answer for is easily made and hard to live with; and there are two who may decide.',
        todo: 'Let those who decide answer for their part, or turn their decision into agreeing or giving input.',
      },
    },
    de: {
      decides: {
        what: '{seats} {verb} über {matter}, ohne es zu verantworten; {answering} {answer} es und {may} auch entscheiden.',
        why: 'Eine Entscheidung, für die eine andere Linie einsteht, ist leicht getroffen und schwer zu tragen; und zwei dürfen entscheiden.',
        todo: 'Wer entscheidet, soll seinen Teil auch verantworten; sonst aus dem Entscheiden ein Zustimmen oder Input machen.',
      },
    },
  },
  words: ({ matter, positions, answering }, say) => ({
    seats: say.seats(positions),
    verb: say.count(positions.length, {
      en: ['decides', 'decide'],
      de: ['entscheidet', 'entscheiden'],
    }),
    matter: say.matter(matter),
    answering: say.seats(answering),
    answer: say.count(answering.length, {
      en: ['answers', 'answer'],
      de: ['verantwortet', 'verantworten'],
    }),
    ...(say.language === 'de' ? { may: answering.length === 1 ? 'darf' : 'dürfen' } : {}),
  }),
})

type Unanswering = { readonly duty: Duty; readonly answering: readonly string[] }

function unanswering(context: RuleContext, matter: string): readonly Unanswering[] {
  const { model } = context
  const deciding = decidersOf(model, matter)
  if (deciding.length === 0) return []
  const answering = dutiesOf(model, matter).filter(({ verb }) => verb === 'answers-for')
  if (answering.length === 0) return []
  const rights = rightsIn(context, matter)
  return deciding.flatMap((duty) => {
    const { id } = duty.seat
    const own = [matter, ...mattersAbove(matter)]
    if (own.some((one) => isHeldBy(model, id, one, ['answers-for']))) return []
    const those = inOrder(
      new Set(
        answering
          .filter(({ scope }) => overlap(model, scope, duty.scope))
          .map(({ seat }) => seat.id),
      ),
    )
    const inLine = those.some((one) => isAbove(model, one, id) || isAbove(model, id, one))
    const able = those.filter((one) => hasRight(context, one, matter, rights))
    return inLine || able.length === 0 ? [] : [{ duty, answering: able }]
  })
}

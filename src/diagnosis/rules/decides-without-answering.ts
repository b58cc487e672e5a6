import { hasRight, mattersNaming, mattersOfRule, rightsIn } from '../decision-rights.ts'
import {
  type Duty,
  dutiesOf,
  firstDuty,
  groupDuties,
  holdersAround,
  mattersOf,
  placeOfDuty,
} from '../duties.ts'
import { mattersAffected, seatsByUpper, uppersOf } from '../lines.ts'
import { allMatters, matterSubject, withMattersBelow } from '../matters.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { overlap } from '../scopes.ts'
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
    positions: (id, context, before) => [
      ...mattersAffected(context.model, before, id),
      ...mattersNaming(context, id, before),
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
    const first = firstDuty(found.map(({ duty }) => duty))
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
          answering: inOrder(
            new Set(Array.from(new Set(found.map((one) => one.answering))).flat()),
          ),
        },
        place: placeOfDuty(first, 'verb'),
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
  const duties = dutiesOf(model, matter, ['answers-for', 'decides', 'must-agree'])
  const deciding = duties.filter(({ verb }) => verb === 'decides')
  const answering = duties.filter(({ verb }) => verb === 'answers-for')
  if (deciding.length === 0 || answering.length === 0) return []
  const rights = rightsIn(context, matter, duties)
  const everybody = new Set(answering.map(({ seat }) => seat.id))
  const around = holdersAround(model, matter, ['answers-for'])
  const below = seatsByUpper(model, everybody)
  const able = new Set(Array.from(everybody).filter((id) => hasRight(context, id, matter, rights)))
  const answeringGroups = groupDuties(answering)
  return groupDuties(deciding).flatMap(({ scope, duties: same }) => {
    const met = answeringGroups.filter((group) => overlap(model, group.scope, scope))
    const there = new Set(met.flatMap((group) => group.duties.map(({ seat }) => seat.id)))
    const ableThere = Array.from(there).filter((id) => able.has(id))
    if (ableThere.length === 0) return []
    return same
      .filter(({ seat: { id } }) => {
        if (everybody.has(id) || around.has(id)) return false
        const isAbove = below.get(id)?.some((one) => there.has(one)) ?? false
        return !isAbove && !uppersOf(model, id).some((upper) => there.has(upper))
      })
      .map((duty) => ({ duty, answering: ableThere }))
  })
}

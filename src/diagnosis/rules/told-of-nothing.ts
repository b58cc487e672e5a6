import type { Model } from '../../model/model.ts'
import { VERBS } from '../../model/verb.ts'
import { AUTHORITY_READS } from '../authority-reads.ts'
import { rightsIn } from '../decision-rights.ts'
import { dutiesOf, firstDuty, isHeld, mattersOf, placeOfDuty } from '../duties.ts'
import { becameLive } from '../lines.ts'
import { dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject, mattersAbove, withMattersBelow } from '../matters.ts'
import { ROLE_CHARTING } from '../role-charting.ts'
import { defineRule } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = { readonly matter: string; readonly positions: readonly string[] }

const OTHERS = VERBS.filter((verb) => verb !== 'is-told')

/**
 * A matter of which seats are to be told and in which nobody does anything that could be told: no
 * other part in it, in what lies around it or below it, and no rule of authority names anybody.
 *
 * The spot is the matter.
 */
export const toldOfNothing = defineRule<Facts, object>({
  id: 'told-of-nothing',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [ROLE_CHARTING, { claim: 's2-081' }],
  options: {},
  reads: {
    ...AUTHORITY_READS,
    'assignments-of-matter': (id, { model }) => mattersAround(model, [id]),
    positions: (id, context, before) => [
      ...(AUTHORITY_READS.positions?.(id, context, before) ?? []),
      ...(becameLive(context.model, before, id)
        ? mattersAround(context.model, mattersOf(context.model, id))
        : []),
    ],
  },
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    // Mostly somebody does something: that ends it at once.
    const { stated } = dutiesIn(model, matter)
    if (stated.some(({ verb }) => verb !== 'is-told') || isHeld(model, matter, OTHERS)) return []
    const told = dutiesOf(model, matter, ['is-told'])
    const first = firstDuty(told)
    if (!first) return []
    const near = [...mattersAbove(matter), ...withMattersBelow(model, [matter])]
    if (near.some((one) => isHeld(model, one, OTHERS))) return []
    const byRule = rightsIn(context, matter)
    if (byRule.unclear || byRule.deciders.size > 0) return []
    return [
      {
        message: 'idle',
        subjects: [matterSubject(model, matter)],
        facts: { matter, positions: inOrder(new Set(told.map(({ seat }) => seat.id))) },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Told of nothing', de: 'Informiert worüber?' },
  sentences: {
    en: {
      idle: {
        what: '{seats} {are} to be told of {matter}, and nobody has any other part in it.',
        why: 'There is nobody who could tell: the entry promises word of something that nobody does.',
        todo: 'Enter who answers for it and carries it out, or take the entry out.',
      },
    },
    de: {
      idle: {
        what: '{seats} {are} über {matter} informiert werden, und sonst ist niemand daran beteiligt.',
        why: 'Es gibt niemanden, der informieren könnte: Der Eintrag verspricht Nachricht von etwas, das niemand tut.',
        todo: 'Eintragen, wer es verantwortet und ausführt, oder den Eintrag entfernen.',
      },
    },
  },
  words: ({ matter, positions }, say) => ({
    seats: say.seats(positions),
    are: say.count(positions.length, { en: ['is', 'are'], de: ['soll', 'sollen'] }),
    matter: say.matter(matter),
  }),
})

/** Matters, what lies below them in the tree of dots, and what lies around them. */
function mattersAround(model: Model, matters: readonly string[]): readonly string[] {
  return [...withMattersBelow(model, matters), ...matters.flatMap(mattersAbove)]
}

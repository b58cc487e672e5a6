import { AUTHORITY_READS } from '../authority-reads.ts'
import { hasRight } from '../decision-rights.ts'
import { areAmong, firstDuty, holdersAround, placeOfDuty } from '../duties.ts'
import { uppersOf, uppersOfAny } from '../lines.ts'
import { type Duty, dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { findGroups, type ScopeGroup } from '../scope-groups.ts'
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
  reads: AUTHORITY_READS,
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
          answering: allAble(context, matter, found),
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

type Unanswering = {
  readonly duty: Duty
  /** Those who answer there, by scope. */
  readonly met: readonly ScopeGroup[]
}

function unanswering(context: RuleContext, matter: string): readonly Unanswering[] {
  const { model } = context
  const duties = dutiesIn(model, matter)
  const { answering, deciding } = duties
  // Mostly those who decide answer too: that ends it at once.
  if (answering.length === 0 || areAmong(deciding, answering)) return []
  const { answeringGroups, decidingGroups } = duties
  const everybody = new Set(answering.map(({ handle }) => handle))
  const around = holdersAround(model, matter, ['answers-for'])
  const uppers = new Map(answeringGroups.map((group) => [group, uppersOfAny(model, group.seats)]))
  const { meeting } = findGroups(model, answeringGroups)
  const able = new Map(answeringGroups.map((group) => [group, ableIn(context, matter, group)]))
  return decidingGroups.flatMap(({ scope, duties }) => {
    const met = meeting(scope)
    if (!met.some((group) => able.get(group))) return []
    const isThere = (seat: number) => met.some(({ seats }) => seats.has(seat))
    return duties
      .filter(({ handle }) => {
        if (everybody.has(handle) || around.has(handle)) return false
        const isAbove = met.some((group) => uppers.get(group)?.has(handle))
        return !isAbove && !uppersOf(model, handle).some(isThere)
      })
      .map((duty) => ({ duty, met }))
  })
}

/** Whether anybody of those who answer in a scope has a right of its own. */
function ableIn(context: RuleContext, matter: string, { duties }: ScopeGroup): boolean {
  return duties.some((duty) => hasRight(context, duty, matter))
}

/** All of them, in order. */
function allAble(
  context: RuleContext,
  matter: string,
  found: readonly Unanswering[],
): readonly string[] {
  const groups = new Set(Array.from(new Set(found.map(({ met }) => met))).flat())
  const able = new Set<string>()
  for (const { duties } of groups) {
    for (const duty of duties) if (hasRight(context, duty, matter)) able.add(duty.seat.id)
  }
  return inOrder(able)
}

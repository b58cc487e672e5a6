import { firstDuty, placeOfDuty } from '../duties.ts'
import { DUTY_AND_LINE_READS } from '../duty-reads.ts'
import { uppersOf } from '../lines.ts'
import { SEPARATION } from '../matrix-sources.ts'
import { dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { DECISION_ROLES } from '../role-charting.ts'
import { defineRule } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  /** The seats that must agree, each below all who decide. */
  readonly positions: readonly string[]
  readonly deciders: readonly string[]
}

/**
 * A matter in which the only ones who must agree stand below those who decide: they would have to
 * refuse their own superior. Silent where anybody else must agree too; scopes are not weighed. A line
 * is followed two levels up (D3).
 *
 * The spot is the matter.
 */
export const agreementFromBelow = defineRule<Facts, object>({
  id: 'agreement-from-below',
  category: 'decision-rights',
  severity: 'low',
  since: '0.1.0',
  sources: [SEPARATION, DECISION_ROLES],
  options: {},
  reads: DUTY_AND_LINE_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    const { agreeing, deciding } = dutiesIn(context.model, matter)
    if (deciding.length === 0 || agreeing.length === 0) return []
    const isBelowAll = agreeing.every(({ handle }) => {
      const uppers = uppersOf(model, handle)
      return deciding.every((duty) => uppers.includes(duty.handle))
    })
    const first = isBelowAll ? firstDuty(agreeing) : undefined
    if (!first) return []
    const positions = inOrder(new Set(agreeing.map(({ seat }) => seat.id)))
    return [
      {
        message: 'below',
        subjects: [
          matterSubject(model, matter),
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: {
          matter,
          positions,
          deciders: inOrder(new Set(deciding.map(({ seat }) => seat.id))),
        },
        place: placeOfDuty(first),
      },
    ]
  },
  name: { en: 'Agreement from below', de: 'Zustimmung von unten' },
  sentences: {
    en: {
      below: {
        what: 'Nobody but {seats} must agree on {matter}, and {deciders}, who {decide} it, {stand} above.',
        why: 'Who depends on the superior in pay and tasks rarely says no to the same superior; the check stands on paper.',
        todo: 'Let somebody outside this line agree, give the seat a line past its superior for this, or call it input.',
      },
    },
    de: {
      below: {
        what: 'Bei {matter} {must} nur {seats} zustimmen, und darüber {stand} {deciders}, wo entschieden wird.',
        why: 'Wer bei Gehalt und Aufgaben vom Vorgesetzten abhängt, sagt ihm selten Nein; die Kontrolle steht auf dem Papier.',
        todo: 'Jemanden außerhalb dieser Linie zustimmen lassen, dem Sitz dafür einen Weg am Vorgesetzten vorbei geben oder es Anhörung nennen.',
      },
    },
  },
  words: ({ matter, positions, deciders }, say) => ({
    matter: say.matter(matter),
    seats: say.seats(positions),
    deciders: say.seats(deciders),
    stand: say.count(deciders.length, { en: ['stands', 'stand'], de: ['steht', 'stehen'] }),
    ...(say.language === 'en'
      ? { decide: deciders.length === 1 ? 'decides' : 'decide' }
      : { must: positions.length === 1 ? 'muss' : 'müssen' }),
  }),
})

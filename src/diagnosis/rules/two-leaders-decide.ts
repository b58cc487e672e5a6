import { contestsAmong } from '../answering.ts'
import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { dutiesOf } from '../duties.ts'
import { areBeside, MOST_IN_MATTER } from '../leader-boundaries.ts'
import { LEADER_READS, type Leader, leaderDuties, leadersIn, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { leaveWith, MOST_PART_FIXES, PART_FIX_TEXTS } from '../part-fixes.ts'
import { defineRule } from '../rule.ts'
import { groupDuties } from '../scope-groups.ts'
import { scopeKey } from '../scopes.ts'

type Facts = {
  /** The leaders that all decide. */
  readonly positions: readonly string[]
  readonly matters: readonly string[]
}

/**
 * Leaders of different roles, none above the other, that both decide the same by assignment, in one
 * scope. Told once for the same leaders. What rules of authority say against one another is
 * `disputed-decision`; who answers twice is `two-answer-in-one-scope`.
 *
 * The only spot is the organisation.
 */
export const twoLeadersDecide = defineRule<Facts, object>({
  id: 'two-leaders-decide',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's0-010' }, { claim: 's0-035' }, { claim: 's2-066' }, { claim: 's1-076' }],
  options: {},
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const { model } = context
    const leaders = new Map(leadersIn(context).map((leader) => [leader.seat.id, leader]))
    const shared = new BySeats<Duty>()
    for (const deciding of leaderDuties(context, ['decides']).values()) {
      if (deciding.length < 2 || deciding.length > MOST_IN_MATTER) continue
      const duties = deciding.map(({ duty }) => duty)
      for (const { kind, seats } of contestsAmong(model, groupDuties(duties))) {
        const them = seats.flatMap((id) => leaders.get(id) ?? [])
        if (kind === 'in-line' || !someBeside(them)) continue
        shared.add(seats, ...duties.filter(({ seat }) => seats.includes(seat.id)))
      }
    }
    return shared.list().map(([positions, duties]) => ({
      message: 'same',
      subjects: seatSubjects(positions),
      facts: { positions, matters: mattersIn(duties) },
      place: placeOfFirst(duties),
    }))

    function someBeside([first, ...others]: readonly Leader[]): boolean {
      return first !== undefined && others.some((other) => areBeside(model, first, other))
    }
  },
  name: { en: 'Two leaders decide the same', de: 'Zwei Leitungen entscheiden dasselbe' },
  sentences: {
    en: {
      same: {
        what: '{seats} each decide on {matters}, and none of them is above the other.',
        why: 'Who has the last word shows only when they differ. Until then everybody else goes to whichever of them says yes.',
        todo: 'Leave the decision with one and let the other have to agree or give input, or say for which part each decides.',
      },
    },
    de: {
      same: {
        what: '{seats} entscheiden jeweils über {matters}, und keiner der Sitze steht über dem anderen.',
        why: 'Wer das letzte Wort hat, zeigt sich erst im Streit. Bis dahin gehen alle anderen dorthin, wo sie ein Ja bekommen.',
        todo: 'Die Entscheidung bei einem Sitz lassen und den anderen zustimmen oder beitragen lassen, oder festhalten, über welchen Teil wer entscheidet.',
      },
    },
  },
  words: ({ positions, matters }, say) => ({
    seats: say.seats(positions),
    matters: say.matters(matters),
  }),
  fixes({ facts: { positions, matters } }, { model }) {
    if (positions.length > MOST_PART_FIXES) return []
    const contested = matters.flatMap((matter) => {
      const duties = dutiesOf(model, matter, ['decides'])
      const keys = contestsAmong(model, groupDuties(duties))
        .filter(({ seats }) => seats.join() === positions.join())
        .flatMap(({ scopes }) => scopes.map(scopeKey))
      return duties.filter(
        ({ seat, scope }) => positions.includes(seat.id) && keys.includes(scopeKey(scope)),
      )
    })
    return positions.map((id) => leaveWith('leave-decision', id, contested))
  },
  fixTexts: PART_FIX_TEXTS,
})

import { lowestCommonSuperior } from '../../model/index/walks.ts'
import type { Model } from '../../model/model.ts'
import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { twosBeside } from '../leader-boundaries.ts'
import { HEARD, LEADER_READS, type Leader, leaderDuties, OWN, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { areaOf } from '../matters.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { overlap } from '../scopes.ts'

type Options = { readonly levels: number }

type Facts = {
  readonly positions: readonly string[]
  /** What both have authority or a voice in. */
  readonly matters: readonly string[]
  /** The lowest superior of both, and how many levels above the lower of them it stands. */
  readonly common: string
  readonly levels: number
}

type Meeting = {
  readonly duties: readonly Duty[]
  readonly common: string
  readonly levels: number
}

/**
 * Two leaders that both decide, answer or are heard in one matter, and whose lowest common superior
 * stands far above them. Without any common superior `several-roots` and `no-common-superior` tell.
 *
 * The only spot is the organisation.
 */
export const distantCommonSuperior = defineRule<Facts, Options>({
  id: 'distant-common-superior',
  category: 'boundaries',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's0-057' }, { claim: 's0-056' }, { claim: 's1-067' }, { claim: 's1-077' }],
  options: {
    levels: wholeNumber(
      2,
      { least: 1, most: 20, unit: 'levels' },
      {
        en: 'How many levels up two leaders who share a matter are to have a superior in common.',
        de: 'Wie viele Ebenen höher zwei Leitungen mit gemeinsamer Sache einen gemeinsamen vorgesetzten Sitz haben sollen.',
      },
    ),
  },
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const { model, options } = context
    const meetings = new BySeats<Meeting>()
    for (const [matter, sharing] of leaderDuties(context, [...OWN, ...HEARD])) {
      // How leaders deal with one another is no work to differ about.
      if (areaOf(matter) === 'collaboration') continue
      for (const [one, other] of twosBeside(model, sharing, sharing)) {
        if (!overlap(model, one.duty.scope, other.duty.scope)) continue
        const far = meetingOf(model, one.leader, other.leader)
        if (far === undefined || far.levels <= options.levels) continue
        const seats = [one.leader.seat.id, other.leader.seat.id]
        meetings.add(seats, { duties: [one.duty, other.duty], ...far })
      }
    }
    return meetings.list().flatMap(([positions, found]) => {
      const [first] = found
      if (!first) return []
      const duties = found.flatMap((one) => one.duties)
      return {
        message: 'far',
        subjects: seatSubjects(positions),
        facts: {
          positions,
          matters: mattersIn(duties),
          common: first.common,
          levels: first.levels,
        },
        place: placeOfFirst(duties),
      }
    })
  },
  name: { en: 'Distant common superior', de: 'Ferner gemeinsamer vorgesetzter Sitz' },
  sentences: {
    en: {
      far: {
        what: '{seats} share {matters}; the first superior they have in common is {common}, {levels} up.',
        why: 'Leaders who share work differ now and then. What must travel so far to be settled is settled by somebody who hardly knows the matter, late, or not at all.',
        todo: 'Bring the two under a nearer superior, let one of them decide what they share, or name a body that settles it.',
      },
    },
    de: {
      far: {
        what: '{seats} teilen sich {matters}; der erste gemeinsame vorgesetzte Sitz ist {common}, {levels} höher.',
        why: 'Leitungen, die sich Arbeit teilen, sind bisweilen uneins. Was so weit reisen muss, klärt jemand, der die Sache kaum kennt, spät oder gar nicht.',
        todo: 'Beide näher unter einen vorgesetzten Sitz bringen, das Gemeinsame einen von ihnen entscheiden lassen oder ein Gremium dafür benennen.',
      },
    },
  },
  words: ({ positions, matters, common, levels }, say) => ({
    seats: say.seats(positions),
    matters: say.matters(matters),
    common: say.seat(common),
    levels: say.count(levels, { en: ['# level', '# levels'], de: ['# Ebene', '# Ebenen'] }),
  }),
})

/** Where the lines of two leaders meet, and how far above the lower of them; nothing without. */
function meetingOf(model: Model, one: Leader, other: Leader) {
  const common = lowestCommonSuperior(model, one.handle, other.handle)
  if (common === -1) return undefined
  const { depth } = model.index.tree
  const lower = Math.max(depth.get(one.handle), depth.get(other.handle))
  return { common: model.tables.positions.ids.idOf(common), levels: lower - depth.get(common) }
}

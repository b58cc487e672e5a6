import { BySeats, mattersIn, placeOfFirst, seatSubjects } from '../by-seats.ts'
import { twosBeside } from '../leader-boundaries.ts'
import { LEADER_READS, leaderDuties, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { mattersAbove } from '../matters.ts'
import { defineRule } from '../rule.ts'
import { overlap } from '../scopes.ts'

type Facts = {
  /** The leaders whose remits lie within one another. */
  readonly positions: readonly string[]
  /** What one of them answers for as a whole, and what of it the other answers for. */
  readonly wholes: readonly string[]
  readonly parts: readonly string[]
}

type Overlap = { readonly whole: Duty; readonly part: Duty }

/**
 * One leader answers for a whole (an area, a branch of responsibilities), another beside it for a
 * part of that whole, so that the part has two. Silent where one of them is the other's superior
 * (handed on), and where both answer for the very same thing, which `two-answer-in-one-scope` tells.
 *
 * The only spot is the organisation: two leaders are one finding, however much they share.
 */
export const overlappingRemits = defineRule<Facts, object>({
  id: 'overlapping-remits',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's0-035' },
    { claim: 's2-002' },
    { claim: 's2-014' },
    { claim: 's3-056' },
    { claim: 's3-124' },
  ],
  options: {},
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const { model } = context
    const answering = leaderDuties(context, ['answers-for'])
    const overlaps = new BySeats<Overlap>()
    for (const [part, inner] of answering) {
      for (const around of mattersAbove(part)) {
        for (const [one, other] of twosBeside(model, answering.get(around) ?? [], inner)) {
          const both = inner.some(({ leader }) => leader === one.leader)
          if (both || !overlap(model, one.duty.scope, other.duty.scope)) continue
          const seats = [one.leader.seat.id, other.leader.seat.id]
          overlaps.add(seats, { whole: one.duty, part: other.duty })
        }
      }
    }
    return overlaps.list().map(([positions, found]) => {
      const parts = found.map(({ part }) => part)
      return {
        message: 'nested',
        subjects: seatSubjects(positions),
        facts: {
          positions,
          wholes: mattersIn(found.map(({ whole }) => whole)),
          parts: mattersIn(parts),
        },
        place: placeOfFirst(parts),
      }
    })
  },
  name: { en: 'Overlapping remits of leaders', de: 'Überlappende Aufgabenbereiche' },
  sentences: {
    en: {
      nested: {
        what: '{seats} answer for things that lie within one another: {parts} {belong} to {wholes}, which the other answers for as a whole.',
        why: 'What belongs to two remits is settled in each case anew, or by whoever is louder. Sources name this overlap as the common cause of confusion between such roles.',
        todo: 'Take the part out of the whole in writing: name what the holder of the whole answers for one by one, or give the part to that seat too.',
      },
    },
    de: {
      nested: {
        what: '{seats} verantworten, was ineinander liegt: {parts} {belong} zu {wholes}, und das verantwortet als Ganzes jeweils der andere Sitz.',
        why: 'Was zu zwei Bereichen gehört, klärt sich in jedem Fall neu oder danach, wer lauter ist. Die Quellen nennen solche Überschneidungen als häufigen Grund für Verwirrung zwischen diesen Rollen.',
        todo: 'Den Teil schriftlich aus dem Ganzen herausnehmen: einzeln nennen, was der Sitz mit dem Ganzen verantwortet, oder ihm auch den Teil geben.',
      },
    },
  },
  words: ({ positions, wholes, parts }, say) => ({
    seats: say.seats(positions),
    parts: say.matters(parts),
    belong: say.count(parts.length, { en: ['belongs', 'belong'], de: ['gehört', 'gehören'] }),
    wholes: say.matters(wholes),
  }),
})

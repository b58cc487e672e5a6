import type { LeaderId } from '../../catalogue/ids.ts'
import type { Verb } from '../../model/verb.ts'
import { mattersIn, placeOfFirst } from '../by-seats.ts'
import { isDailyWork } from '../daily-work.ts'
import { LEADER_READS, type Leader, leadersIn, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'

type Options = { readonly share: number; readonly matters: number }

type Facts = {
  readonly position: string
  readonly role: string
  readonly daily: readonly string[]
  /** How many matters it has in all, and the share of daily ones in hundredths. */
  readonly matters: number
  readonly share: number
}

const HANDS: readonly Verb[] = ['carries-out']
const HOLDS: readonly Verb[] = ['answers-for', 'decides', 'carries-out']

/**
 * What of daily running counts against a role the sources call strategic. They have a CIO answer for
 * operations (s0-017, s3-052): there only work with its own hands counts.
 */
const COUNTS: Readonly<Partial<Record<LeaderId, readonly Verb[]>>> = {
  cto: HOLDS,
  cio: HANDS,
}

/**
 * A seat of a strategic role most of whose matters are daily running. Told only where the document
 * gives the seat enough matters to speak of a share.
 *
 * The only spot is the organisation; each seat is a finding.
 */
export const strategicSeatInDailyWork = defineRule<Facts, Options>({
  id: 'strategic-seat-in-daily-work',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's2-008' },
    { claim: 's2-031' },
    { claim: 's3-049' },
    { claim: 's3-057' },
    { claim: 's3-130' },
  ],
  options: {
    share: wholeNumber(
      60,
      { least: 1, most: 100, unit: 'percent' },
      {
        en: 'From which share of daily matters on, in hundredths.',
        de: 'Ab welchem Anteil von Aufgaben des Tagesgeschäfts, in Hundertsteln.',
      },
    ),
    matters: wholeNumber(
      5,
      { least: 1, most: 1000, unit: 'matters' },
      {
        en: 'How many matters a seat is to have before a share of them means anything.',
        de: 'Wie viele Aufgaben ein Sitz haben muss, bevor ein Anteil davon etwas besagt.',
      },
    ),
  },
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const { share: most, matters: least } = context.options
    return leadersIn(context).flatMap((leader) => {
      const role = strategicRole(leader)
      if (role === undefined) return []
      const all = mattersIn(leader.duties.filter(({ verb }) => HOLDS.includes(verb))).length
      const dailyDuties = leader.duties.filter((duty) => isDaily(duty, COUNTS[role] ?? []))
      const daily = mattersIn(dailyDuties)
      const share = Math.floor((100 * daily.length) / Math.max(1, all))
      if (all < least || share < most) return []
      return [
        {
          message: 'daily',
          subjects: [{ kind: 'positions', id: leader.seat.id }],
          facts: { position: leader.seat.id, role, daily, matters: all, share },
          place: placeOfFirst(dailyDuties),
        },
      ]
    })
  },
  name: { en: 'Strategic seat in daily work', de: 'Strategischer Sitz im Tagesgeschäft' },
  sentences: {
    en: {
      daily: {
        what: '{seat} is a seat of the role {role}, and {share} of its {count} are daily running: {daily}.',
        why: 'The sources have this role look years ahead. A seat filled with what must work today leaves nobody to ask where the technology should go.',
        todo: 'Hand daily running to a seat for it (an IT manager, a head of IT), or call the seat what it is.',
      },
    },
    de: {
      daily: {
        what: '{seat} ist ein Sitz der Rolle {role}, und {share} von {count} sind laufender Betrieb: {daily}.',
        why: 'Laut den Quellen blickt diese Rolle Jahre voraus. Füllt das, was heute laufen muss, den Sitz aus, fragt niemand, wohin es mit der Technik gehen soll.',
        todo: 'Den laufenden Betrieb einem Sitz dafür geben (IT-Manager, Leitung IT) oder den Sitz so nennen, wie er ist.',
      },
    },
  },
  words: ({ position, role, daily, matters, share }, say) => ({
    seat: say.seat(position),
    role: say.role(role),
    share: say.percent(share),
    count: say.count(matters, { en: ['# matter', '# matters'], de: ['# Aufgabe', '# Aufgaben'] }),
    daily: say.matters(daily),
  }),
})

/** The strategic role of a seat; none where it bears an operational one beside it. */
function strategicRole({ roles }: Leader): LeaderId | undefined {
  return roles.every((role) => COUNTS[role] !== undefined) ? roles[0] : undefined
}

const isDaily = ({ verb, assignment: { of } }: Duty, verbs: readonly Verb[]) =>
  verbs.includes(verb) && isDailyWork(of)

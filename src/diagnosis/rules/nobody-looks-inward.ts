import type { LeaderId } from '../../catalogue/ids.ts'
import { LEADER_READS, leadersIn, WHOLE } from '../leaders.ts'
import { wholeNumber } from '../option.ts'
import { answeredAreas, looks } from '../outlook.ts'
import { defineRule } from '../rule.ts'

type Options = { readonly areas: number }

type Facts = {
  /** The leaders that are there. */
  readonly positions: readonly string[]
  /** In how many areas somebody answers. */
  readonly areas: number
}

/** Roles the sources have look inward, whatever duties are written down. */
const INSIDE: readonly LeaderId[] = ['cio', 'it-director', 'it-manager', 'head-of-it']

/**
 * Technology is led, by none of the roles that look inward, and nobody else does: no part in infrastructure, operations, service or
 * information, by duty, scope or title. Told only where somebody answers in several other areas.
 *
 * The only spot is the organisation.
 */
export const nobodyLooksInward = defineRule<Facts, Options>({
  id: 'nobody-looks-inward',
  category: 'boundaries',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's1-006' }, { claim: 's1-080' }, { claim: 's3-021' }, { claim: 's4-009' }],
  options: {
    areas: wholeNumber(
      4,
      { least: 1, most: 15, unit: 'areas' },
      {
        en: 'In how many areas somebody is to answer before those left out mean anything.',
        de: 'In wie vielen Bereichen jemand verantworten muss, bevor ausgelassene etwas besagen.',
      },
    ),
  },
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const leaders = leadersIn(context)
    const inside = leaders.some(({ roles }) => roles.some((role) => INSIDE.includes(role)))
    if (leaders.length === 0 || inside) return []
    const positions = leaders.map(({ seat }) => seat.id)
    const areas = answeredAreas(context)
    if (areas < context.options.areas || looks(context, 'inward')) return []
    return [
      {
        message: 'nobody',
        subjects: positions.map((id) => ({ kind: 'positions', id })),
        facts: { positions, areas },
        place: null,
      },
    ]
  },
  name: { en: 'Nobody looks inward', de: 'Niemand blickt nach innen' },
  sentences: {
    en: {
      nobody: {
        what: 'Of {seats} nobody has a part in the infrastructure, the operations, the service or the information of the organisation itself, though somebody answers in {areas}.',
        why: 'Every organisation runs on systems of its own. Where all eyes are on what is made for others, these are run in passing, and noticed when they stop.',
        todo: 'Let a seat answer for the technology people here work with, or write down who already does, be it a supplier.',
      },
    },
    de: {
      nobody: {
        what: 'Von {seats} hat niemand Anteil an Infrastruktur, Betrieb, Service oder Information der Organisation selbst, obwohl in {areas} jemand verantwortet.',
        why: 'Jede Organisation läuft auf eigenen Systemen. Blicken alle auf das, was für andere entsteht, laufen diese nebenher und fallen auf, wenn sie stehen.',
        todo: 'Einen Sitz die Technik verantworten lassen, mit der hier gearbeitet wird, oder festhalten, wer es schon tut, und sei es ein Lieferant.',
      },
    },
  },
  words: ({ positions, areas }, say) => ({
    seats: say.seats(positions),
    areas: say.count(areas, { en: ['# area', '# areas'], de: ['# Bereich', '# Bereichen'] }),
  }),
})

import { roleOf } from '../../model/alignment.ts'
import type { Model } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import {
  allDemands,
  DEMAND_READS,
  demandSubjects,
  demandsIn,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { US_FITARA } from '../pack-sources.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  readonly slot: string
  readonly position: string
  readonly superior: string
  readonly at: string
}

/**
 * The text wants the holder directly under the head of the organisation, and there is somebody between.
 * Silent where a line of another kind leads to the head (direct access), where the superior has a role of
 * a head (`ceo`, `board`), and where no superior is named.
 *
 * The spot is the demand.
 */
export const slotBelowDemand = defineRule<Facts, object>({
  id: 'slot-below-demand',
  category: 'packs',
  severity: 'medium',
  since: '0.1.0',
  sources: [US_FITARA],
  options: {},
  reads: DEMAND_READS,
  regime: packsRegime,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    const at = demanded?.demand?.underHead
    if (!demanded?.demand || at === undefined) return []
    const { id: slot } = demanded.demand
    const { seats, stated } = holdingOf(context, demanded)
    if (!stated && seats.length > 1) return []
    return seats.flatMap((seat) => {
      const superior = context.model.tables.positions.get(seat['reports-to'] ?? '')
      if (!superior || isHead(superior)) return []
      if ((seat.lines ?? []).some(({ to }) => reachesHead(context.model, to))) return []
      return [
        {
          message: 'below',
          subjects: demandSubjects(spot, demanded, [seat]),
          facts: { slot, position: seat.id, superior: superior.id, at },
          place: { kind: 'positions' as const, id: seat.id, field: 'reports-to' },
        },
      ]
    })
  },
  name: { en: 'Holder not under the head', de: 'Stelle nicht unter der Spitze' },
  sentences: {
    en: {
      below: {
        what: '{seat} fills {slot} and reports to {superior}; the text wants nobody between the holder and the head ({at}).',
        why: 'Who reaches the head only through somebody else brings what that one lets pass. A pack is an aid and no legal advice.',
        todo: 'Let the seat report to the head, or enter the line by which it has direct access.',
      },
    },
    de: {
      below: {
        what: '{seat} füllt {slot} und berichtet an {superior}; nach dem Text steht niemand zwischen dieser Stelle und der Spitze ({at}).',
        why: 'Wer die Spitze nur über andere erreicht, bringt vor, was diese durchlassen. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Den Sitz an die Spitze berichten lassen oder die Linie eintragen, über die er direkten Zugang hat.',
      },
    },
  },
  words: ({ slot, position, superior, at }, say) => ({
    seat: say.seat(position),
    slot: say.demand(slot),
    superior: say.seat(superior),
    at,
  }),
})

const HEADS = ['ceo', 'board']

const isHead = (seat: Position): boolean =>
  seat['reports-to'] === undefined ||
  (seat.roles ?? []).some((role) => HEADS.includes(roleOf(role)))

function reachesHead(model: Model, id: string): boolean {
  const seat = model.tables.positions.get(id)
  return seat !== undefined && isHead(seat)
}

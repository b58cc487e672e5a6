import type { Demand } from '../../catalogue/pack.ts'
import type { Delegation } from '../../model/delegation.ts'
import { idOf } from '../../model/id-of.ts'
import { related } from '../../model/model.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import { isWithin } from '../decision-rights.ts'
import {
  allDemands,
  DEMAND_READS,
  demandSubjects,
  demandsIn,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { US_FITARA } from '../pack-sources.ts'
import { defineRule, type RuleContext } from '../rule.ts'

type Facts = {
  readonly slot: string
  readonly position: string
  readonly delegations: readonly string[]
  /** Who got the right. */
  readonly to: readonly string[]
  /** Where the text says that it stays. */
  readonly at: readonly string[]
}

type Right = Demand['rights'][number]

/**
 * Who fills a demand hands on a right that the text leaves with the holder: one that is not to be handed on
 * at all, or only to those who report to the holder, and within limits.
 *
 * The spot is the demand.
 */
export const slotDelegated = defineRule<Facts, object>({
  id: 'slot-delegated',
  category: 'packs',
  severity: 'high',
  since: '0.1.0',
  sources: [US_FITARA],
  options: {},
  reads: {
    ...DEMAND_READS,
    'delegations-from-position': (_, context) => allDemands(context),
    delegations: (_, context) => allDemands(context),
  },
  regime: packsRegime,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    const rights = (demanded?.demand?.rights ?? []).filter(({ handOn }) => handOn !== 'open')
    if (!demanded?.demand || rights.length === 0) return []
    const { seats, stated } = holdingOf(context, demanded)
    if (!stated && seats.length > 1) return []
    const { id: slot } = demanded.demand
    return seats.flatMap((seat) => {
      const breaches = breachesOf(context, seat.id, rights)
      const [first] = breaches
      if (!first) return []
      const ids = breaches.map(({ id }) => id)
      const limited = breaches.every(({ withinLimits }) => withinLimits)
      return [
        {
          message: limited ? 'check' : 'stays',
          subjects: demandSubjects(spot, demanded, [seat]),
          facts: {
            slot,
            position: seat.id,
            delegations: ids,
            to: unique(breaches.map(({ to }) => to)),
            at: unique(breaches.map(({ at }) => at)),
          },
          place: { kind: 'delegations' as const, id: first.id },
          ...(limited ? { severity: 'low' as const } : {}),
        },
      ]
    })
  },
  name: { en: 'Reserved right handed on', de: 'Vorbehaltenes Recht weitergegeben' },
  sentences: {
    en: {
      stays: {
        what: '{seat}, who fills {slot}, hands on to {to} what the text leaves with the holder ({at}): {delegations}.',
        why: 'An approval by somebody who could not get the right may be none. A pack is an aid and no legal advice.',
        todo: 'Take the delegation back, and let the other prepare what the holder approves.',
      },
      check: {
        what: '{seat}, who fills {slot}, hands on to {to}, a direct report, within limits, what the text lets go only for lesser matters ({at}): {delegations}.',
        why: 'The exception is for those who report to the holder, and for what is not major. A pack is an aid and no legal advice.',
        todo: 'See that the limits of the delegation are those of the exception, and accept the finding.',
      },
    },
    de: {
      stays: {
        what: '{seat} füllt {slot} und gibt an {to} weiter, was nach dem Text bei dieser Stelle bleibt ({at}): {delegations}.',
        why: 'Eine Zustimmung von jemandem, der das Recht nicht bekommen konnte, gilt womöglich nicht. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Die Delegation zurücknehmen und vorbereiten lassen, was die Stelle selbst billigt.',
      },
      check: {
        what: '{seat} füllt {slot} und gibt in Grenzen an {to}, direkt unterstellt, weiter, was der Text nur für Kleineres freigibt ({at}): {delegations}.',
        why: 'Die Ausnahme gilt für direkt Unterstellte und für das, was nicht bedeutend ist. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Prüfen, ob die Grenzen der Delegation die der Ausnahme sind, und den Befund annehmen.',
      },
    },
  },
  words: ({ slot, position, delegations, to, at }, say) => ({
    seat: say.seat(position),
    slot: say.demand(slot),
    to: say.seats(to),
    at: at.join('; '),
    delegations: say.rules(delegations),
  }),
})

type Breach = {
  readonly id: string
  readonly to: string
  readonly at: string
  readonly withinLimits: boolean
}

function breachesOf({ model }: RuleContext, seat: string, rights: readonly Right[]) {
  const { delegations, positions } = model.tables
  const breach = (delegation: Delegation): readonly Breach[] => {
    const right = rights.find(
      ({ decision }) => isWithin(decision, delegation.of) || isWithin(delegation.of, decision),
    )
    if (!right) return []
    const reports = positions.get(delegation.to)?.['reports-to'] === seat
    const withinLimits = right.handOn === 'to-reports' && reports && delegation.when !== undefined
    return [
      { id: idOf('delegations', delegation), to: delegation.to, at: right.place, withinLimits },
    ]
  }
  return related(model, 'delegations-from-position', seat)
    .flatMap((id) => {
      const delegation = delegations.get(id)
      return delegation ? breach(delegation) : []
    })
    .sort((a, b) => byCodeUnits(a.id, b.id))
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()

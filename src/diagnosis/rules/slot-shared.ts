import { holdersOf, type Position } from '../../model/position.ts'
import {
  allDemands,
  DEMAND_READS,
  demandPlace,
  demandSubjects,
  demandsIn,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { UK_SMCR, US_FITARA } from '../pack-sources.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  readonly slot: string
  readonly positions: readonly string[]
  /** Who shares the seat, where it is one seat of several people. */
  readonly people: readonly string[]
  /** What the text says of sharing, and where. */
  readonly allowed: boolean
  readonly at: string
}

/**
 * What the text says of several holders applies: seats named for one demand, or people who share the
 * seat that fills it. Where one is demanded, it is a fault; where sharing is allowed, it has to be told
 * how. Demands whose text says nothing of it may be shared.
 *
 * The spot is the demand.
 */
export const slotShared = defineRule<Facts, object>({
  id: 'slot-shared',
  category: 'packs',
  severity: 'medium',
  since: '0.1.0',
  sources: [UK_SMCR, US_FITARA],
  options: {},
  reads: DEMAND_READS,
  regime: packsRegime,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    const sharing = demanded?.demand?.sharing
    if (!demanded || !sharing) return []
    const { seats, stated } = holdingOf(context, demanded)
    // Several of a role with nobody named: who is meant is the question, and missing-slot-holder puts it.
    const [seat, ...others] = seats
    if (!seat || (others.length > 0 && !stated)) return []
    const people = others.length > 0 ? [] : sharersOf(seat)
    if (others.length === 0 && people.length < 2) return []
    const { place: at, allowed } = sharing
    return [
      {
        message: `${others.length > 0 ? 'seats' : 'people'}-${allowed ? 'to-tell' : 'not-one'}`,
        subjects: demandSubjects(spot, demanded, seats),
        facts: {
          slot: demanded.demand?.id ?? spot,
          positions: seats.map(({ id }) => id),
          people,
          allowed,
          at,
        },
        place: demandPlace(demanded, 'position') ?? {
          kind: 'positions',
          id: seat.id,
          field: 'holder',
        },
        ...(allowed ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Demanded accountability shared', de: 'Verlangte Verantwortung geteilt' },
  sentences: {
    en: {
      'seats-not-one': {
        what: '{slot} is filled by {seats}; the text has one holder in mind ({at}).',
        why: 'Between two who both are it, each may take the other for it. A pack is an aid and no legal advice.',
        todo: 'Name the one in a single slot; the others may support.',
      },
      'people-not-one': {
        what: '{slot} lies with {seats}, which {people} share; the text has one holder in mind ({at}).',
        why: 'Between two who both are it, each may take the other for it. A pack is an aid and no legal advice.',
        todo: 'Say which of them it is, or part the seat.',
      },
      'seats-to-tell': {
        what: '{slot} is filled by {seats}; that is allowed, and how it is shared has to be shown ({at}).',
        why: 'What is shared without a line between the parts has gaps that no one of them sees. A pack is an aid and no legal advice.',
        todo: 'Write in each slot’s name which part it is; accept the finding when that is done.',
      },
      'people-to-tell': {
        what: '{slot} lies with {seats}, which {people} share; that is allowed, and how it is shared has to be shown ({at}).',
        why: 'Who shares a seat has to be able to say what each answers for. A pack is an aid and no legal advice.',
        todo: 'Write down how the responsibility is shared; accept the finding when that is done.',
      },
    },
    de: {
      'seats-not-one': {
        what: '{slot}: benannt sind {seats}; der Text meint eine einzige Stelle ({at}).',
        why: 'Wo zwei es sind, kann jede Seite die andere dafür halten. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'In einem einzigen Slot die eine Stelle nennen; die anderen können unterstützen.',
      },
      'people-not-one': {
        what: '{slot}: zuständig ist {seats}, geteilt von {people}; der Text meint eine einzige Stelle ({at}).',
        why: 'Wo zwei es sind, kann jede Seite die andere dafür halten. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Festhalten, wer von ihnen es ist, oder den Sitz teilen.',
      },
      'seats-to-tell': {
        what: '{slot}: benannt sind {seats}; das ist erlaubt, doch die Aufteilung ist darzulegen ({at}).',
        why: 'Was ohne Grenze zwischen den Teilen geteilt ist, hat Lücken, die keiner der Beteiligten sieht. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Im Namen jedes Slots sagen, welcher Teil gemeint ist; danach den Befund annehmen.',
      },
      'people-to-tell': {
        what: '{slot}: zuständig ist {seats}, geteilt von {people}; das ist erlaubt, doch die Aufteilung ist darzulegen ({at}).',
        why: 'Wer einen Sitz teilt, muss sagen können, wofür jede Person einsteht. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Aufschreiben, wie die Verantwortung geteilt ist; danach den Befund annehmen.',
      },
    },
  },
  words: ({ slot, positions, people, at }, say) => ({
    slot: say.demand(slot),
    seats: say.seats(positions),
    at,
    ...(people.length > 0 ? { people: say.people(people) } : {}),
  }),
})

/** Those who hold a seat for good, by id. */
function sharersOf(seat: Position): readonly string[] {
  const lasting = holdersOf(seat).filter(({ kind = 'permanent' }) => kind === 'permanent')
  return [...new Set(lasting.map(({ person }) => person))].sort()
}

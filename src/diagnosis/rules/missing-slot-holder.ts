import {
  allDemands,
  DEMAND_READS,
  demandPlace,
  demandSubjects,
  demandsIn,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { EU_DORA, EU_NIS2, SG_MAS_TRM, UK_SMCR, US_FITARA } from '../pack-sources.ts'
import { defineRule } from '../rule.ts'

type Facts = {
  readonly slot: string
  /** What slots name that is no live seat and no body. */
  readonly gone: readonly string[]
  /** Seats that may be meant, by their role. */
  readonly candidates: readonly string[]
}

/**
 * A demanded accountability that nobody holds: nobody is named and no role fills it; all who are named
 * are gone; or several seats bear the role of a holder that the text wants to be one.
 *
 * The spot is the demand, or an own slot (S1).
 */
export const missingSlotHolder = defineRule<Facts, object>({
  id: 'missing-slot-holder',
  category: 'packs',
  severity: 'high',
  since: '0.1.0',
  sources: [UK_SMCR, SG_MAS_TRM, US_FITARA, EU_DORA, EU_NIS2],
  options: {},
  reads: DEMAND_READS,
  regime: packsRegime,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    if (!demanded) return []
    const { seats, bodies, gone, stated } = holdingOf(context, demanded)
    const { demand } = demanded
    const several = !stated && seats.length > 1 && demand?.sharing?.allowed === false
    if (seats.length + bodies.length > 0 && !several) return []
    const slot = demand?.id ?? demanded.slots[0]?.id ?? spot
    return [
      {
        message: several ? 'several' : gone.length > 0 ? 'gone' : demand ? 'nobody' : 'own',
        subjects: demandSubjects(spot, demanded, []),
        facts: { slot, gone, candidates: several ? seats.map(({ id }) => id) : [] },
        place: demandPlace(demanded, 'position'),
        ...(several ? { severity: 'medium' as const } : {}),
      },
    ]
  },
  name: { en: 'Demanded holder missing', de: 'Verlangte Stelle nicht besetzt' },
  sentences: {
    en: {
      nobody: {
        what: 'Nobody is named for {slot}.',
        why: 'What the text asks for: {demanded} A pack is an aid and no legal advice.',
        todo: 'Enter a slot for this demand and name the position or body that fills it, or leave the pack out if it is not for this organisation.',
      },
      several: {
        what: 'Several seats could be meant for {slot}: {candidates}.',
        why: 'What the text asks for: {demanded} With several of one role, nobody can tell who it is. A pack is an aid and no legal advice.',
        todo: 'Enter a slot for this demand that names the one.',
      },
      gone: {
        what: 'Named for {slot} is who is not there: {gone} (eliminated, only planned, or unknown).',
        why: 'The accountability was left behind when the seat went. Whoever asks for the holder is sent to an empty place.',
        todo: 'Name another position or body in the slot.',
      },
      own: {
        what: 'The slot {slot} demands a holder and names none.',
        why: 'The organisation itself wants somebody to be named here. Until then it is nobody.',
        todo: 'Name the position or body that fills the slot, or take the slot out.',
      },
    },
    de: {
      nobody: {
        what: 'Niemand ist benannt für {slot}.',
        why: 'Was der Text verlangt: {demanded} Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Einen Slot für diese Anforderung anlegen und darin Position oder Gremium nennen, oder das Paket weglassen, wenn es hier nicht gilt.',
      },
      several: {
        what: 'Mehrere Sitze kommen infrage für {slot}: {candidates}.',
        why: 'Was der Text verlangt: {demanded} Bei mehreren mit derselben Rolle ist nicht zu erkennen, wer es ist. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Einen Slot für diese Anforderung anlegen, der den einen nennt.',
      },
      gone: {
        what: 'Benannt für {slot} ist, was es nicht gibt: {gone} (aufgelöst, nur geplant oder unbekannt).',
        why: 'Die Verantwortung blieb liegen, als der Sitz wegfiel. Wer nach der Stelle fragt, landet auf einem leeren Platz.',
        todo: 'Im Slot eine andere Position oder ein anderes Gremium nennen.',
      },
      own: {
        what: 'Der Slot {slot} verlangt eine benannte Stelle und nennt keine.',
        why: 'Die Organisation will hier selbst, dass jemand benannt ist. Bis dahin ist es niemand.',
        todo: 'Position oder Gremium nennen, die den Slot füllen, oder den Slot entfernen.',
      },
    },
  },
  words({ slot, gone, candidates }, say) {
    if (gone.length > 0) return { slot: say.demand(slot), gone: say.seats(gone) }
    if (candidates.length > 0) {
      return {
        slot: say.demand(slot),
        demanded: say.demanded(slot),
        candidates: say.seats(candidates),
      }
    }
    const text = say.demanded(slot)
    return { slot: say.demand(slot), ...(text === say.demand(slot) ? {} : { demanded: text }) }
  },
})

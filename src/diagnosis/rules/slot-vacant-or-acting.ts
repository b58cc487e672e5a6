import { holdersOf, isVacant, type Position } from '../../model/position.ts'
import { daysBetween } from '../days-between.ts'
import {
  allDemands,
  DEMAND_READS,
  demandPlace,
  demandSubjects,
  demandsIn,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { wholeNumber } from '../option.ts'
import { UK_SMCR } from '../pack-sources.ts'
import { defineRule, type RuleContext } from '../rule.ts'

type Options = { readonly days: number }

type Facts = {
  readonly slot: string
  readonly position: string
  /** Since when, where the document says so. */
  readonly since: string | null
}

/**
 * A demanded accountability lies with a seat that nobody sits in, or only somebody acting. Told of
 * demands that one seat alone fills. Where the document lists no people, seats without a holder say
 * nothing, unless they say `vacant: true` or since when.
 *
 * The spot is the demand, or an own slot (S1).
 */
export const slotVacantOrActing = defineRule<Facts, Options>({
  id: 'slot-vacant-or-acting',
  category: 'packs',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    UK_SMCR,
    {
      reference:
        'Financial Conduct Authority: Senior Management Arrangements, Systems and Controls (SYSC) 25.9 (handover)',
      for: {
        en: 'A change of the one who is responsible is where things get lost: handing over is a duty of its own.',
        de: 'Beim Wechsel der verantwortlichen Stelle geht am meisten verloren: Die Übergabe ist eine eigene Pflicht.',
      },
    },
  ],
  options: {
    days: wholeNumber(
      0,
      { least: 0, most: 1000, unit: 'days' },
      {
        en: 'For how many days a seat may be empty or held for the time being; counted where the document says since when.',
        de: 'Wie viele Tage ein Sitz leer oder kommissarisch besetzt sein darf; gezählt, wo das Dokument sagt, seit wann.',
      },
    ),
  },
  reads: { ...DEMAND_READS, people: () => [] },
  regime: (context) =>
    `${packsRegime(context)} ${context.model.tables.people.size > 0 ? 'people' : 'no people'}`,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    if (!demanded) return []
    const { seats, bodies } = holdingOf(context, demanded)
    const [seat, ...others] = seats
    if (!seat || others.length + bodies.length > 0) return []
    const open = openSince(context, seat)
    if (open === null || isTolerated(context, open.since)) return []
    return [
      {
        message: open.message,
        subjects: demandSubjects(spot, demanded, [seat]),
        facts: {
          slot: demanded.demand?.id ?? demanded.slots[0]?.id ?? spot,
          position: seat.id,
          since: open.since,
        },
        place: demandPlace(demanded, 'position') ?? {
          kind: 'positions',
          id: seat.id,
          field: 'holder',
        },
      },
    ]
  },
  name: { en: 'Demanded seat empty or acting', de: 'Verlangte Stelle leer oder kommissarisch' },
  sentences: {
    en: {
      vacant: {
        what: '{slot} lies with {seat}, and nobody sits there{since}.',
        why: 'Who demands a named holder wants a person who can be asked. An empty seat answers nothing. A pack is an aid and no legal advice.',
        todo: 'Fill the seat, or let another seat fill the slot until then.',
      },
      acting: {
        what: '{slot} lies with {seat}, which is held for the time being only{since}.',
        why: 'Somebody acting often lacks the approval, the powers or the time that the demand supposes. A pack is an aid and no legal advice.',
        todo: 'Appoint a holder, or look up for how long acting is allowed, and set that as days.',
      },
    },
    de: {
      vacant: {
        what: '{slot}: zuständig ist {seat}, doch dort sitzt niemand{since}.',
        why: 'Wer eine benannte Stelle verlangt, will eine Person, die sich fragen lässt. Ein leerer Sitz antwortet nicht. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Den Sitz besetzen oder den Slot bis dahin von einem anderen Sitz füllen lassen.',
      },
      acting: {
        what: '{slot}: zuständig ist {seat}, nur kommissarisch besetzt{since}.',
        why: 'Kommissarisch fehlen oft Zulassung, Befugnisse oder Zeit, die die Anforderung voraussetzt. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Den Sitz fest besetzen oder nachsehen, wie lange eine Vertretung erlaubt ist, und das als days festhalten.',
      },
    },
  },
  words: ({ slot, position, since }, say) => ({
    slot: say.demand(slot),
    seat: say.seat(position),
    since:
      since === null
        ? ''
        : say.pick({ en: ` (since ${say.date(since)})`, de: ` (seit ${say.date(since)})` }),
  }),
})

/** Since when a seat is empty or held for the time being; null where somebody holds it for good. */
function openSince(
  { model }: RuleContext<Options>,
  seat: Position,
): { readonly message: string; readonly since: string | null } | null {
  if (isVacant(seat)) {
    const said = seat.vacant === true || seat['vacant-since'] !== undefined
    if (!said && model.tables.people.size === 0) return null
    return { message: 'vacant', since: seat['vacant-since'] ?? null }
  }
  const holders = holdersOf(seat)
  if (holders.length === 0 || holders.some(({ kind = 'permanent' }) => kind === 'permanent')) {
    return null
  }
  const [since = null] = holders.flatMap(({ from }) => from ?? []).sort()
  return { message: 'acting', since }
}

function isTolerated({ day, options }: RuleContext<Options>, since: string | null): boolean {
  if (options.days === 0 || day === null || since === null) return false
  return daysBetween(since, day) <= options.days
}

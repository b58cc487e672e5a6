import type { Verb } from '../../model/verb.ts'
import { mattersIn, placeOfFirst } from '../by-seats.ts'
import { dutiesOf } from '../duties.ts'
import { isNamedByRule } from '../leader-boundaries.ts'
import { HEARD, LEADER_AND_RULE_READS, OWN, WHOLE } from '../leaders.ts'
import { uppersOf } from '../lines.ts'
import type { Duty } from '../matter-duties.ts'
import { areasOf } from '../matters.ts'
import { givePart, MOST_PART_FIXES, PART_FIX_TEXTS } from '../part-fixes.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  /** What costs are controlled by. */
  readonly matters: readonly string[]
  /** Who answers for it or decides. */
  readonly holders: readonly string[]
  /** Who answers for innovation or decides on it, and is not heard. */
  readonly innovators: readonly string[]
}

/** How costs are held down and money is ranked. */
const COST: readonly string[] = [
  'money',
  'money.budget',
  'money.budget-allocation',
  'money.cost-reduction',
  'money.initiative-priority',
  'money.investments',
]

const VOICE: readonly Verb[] = [...OWN, ...HEARD]

/** With more innovators than this, who of them is heard is another question. */
const MOST_INNOVATORS = 200

/**
 * Costs are controlled, innovation has owners, and none of these is heard where money is decided:
 * neither by assignment nor by a rule of authority that names one, nor by a superior. Told only where
 * the document says in matters of money who is heard or must agree: else it says nothing about voices.
 *
 * The only spot is the organisation.
 */
export const noVoiceForInnovation = defineRule<Facts, object>({
  id: 'no-voice-for-innovation',
  category: 'boundaries',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    { claim: 's1-073' },
    { claim: 's1-074' },
    { claim: 's1-068' },
    { claim: 's1-072' },
    { claim: 's2-047' },
  ],
  options: {},
  reads: LEADER_AND_RULE_READS,
  spots: () => WHOLE,
  find(context) {
    const duties = COST.flatMap((matter) => dutiesOf(context.model, matter, VOICE))
    const holding = duties.filter(({ verb }) => OWN.includes(verb))
    const speaks = duties.some(({ verb }) => HEARD.includes(verb))
    if (holding.length === 0 || !speaks) return []
    const innovating = innovationDuties(context)
    const innovators = new Map(innovating.map(({ seat, handle }) => [seat.id, handle]))
    if (innovators.size === 0 || innovators.size > MOST_INNOVATORS) return []
    const heard = new Set(duties.map(({ handle }) => handle))
    for (const [id, handle] of innovators) {
      if (heard.has(handle)) return []
      if (uppersOf(context.model, handle).some((upper) => heard.has(upper))) return []
      if (isNamedByRule(context, id)) return []
    }
    const holders = inOrder(new Set(holding.map(({ seat }) => seat.id)))
    return [
      {
        message: 'unheard',
        subjects: [...holders, ...innovators.keys()].map((id) => ({ kind: 'positions', id })),
        facts: { matters: mattersIn(holding), holders, innovators: inOrder(innovators.keys()) },
        place: placeOfFirst(holding),
      },
    ]
  },
  name: { en: 'No voice for innovation in money', de: 'Keine Stimme für Neues beim Geld' },
  sentences: {
    en: {
      unheard: {
        what: '{holders} {control} {matters}; {innovators}, who {hold} innovation, {are} not heard there.',
        why: 'Seen from cost alone an experiment is waste. Where nobody speaks for what may come of it, the new is saved away first, and nobody has decided that it should be.',
        todo: 'Let a holder of innovation give input (or have to agree) where money is ranked, or set an amount aside that innovation decides on itself.',
      },
    },
    de: {
      unheard: {
        what: '{holders} {control} {matters} in der Hand; {innovators} {hold} Innovation in der Hand und {are} dort nicht gehört.',
        why: 'Von den Kosten allein gesehen ist ein Experiment Verschwendung. Wo niemand für das spricht, was daraus werden kann, wird das Neue zuerst weggespart, ohne dass es jemand so entschieden hätte.',
        todo: 'Eine für Innovation zuständige Stelle beitragen (oder zustimmen) lassen, wo Geld verteilt wird, oder einen Betrag zurücklegen, über den sie selbst entscheidet.',
      },
    },
  },
  words: ({ matters, holders, innovators }, say) => ({
    holders: say.seats(holders),
    control: say.count(holders.length, { en: ['controls', 'control'], de: ['hat', 'haben'] }),
    matters: say.matters(matters),
    innovators: say.seats(innovators),
    hold: say.count(innovators.length, { en: ['holds', 'hold'], de: ['hat', 'haben'] }),
    are: say.count(innovators.length, { en: ['is', 'are'], de: ['wird', 'werden'] }),
  }),
  fixes: ({ facts: { matters, innovators } }) =>
    innovators.length > MOST_PART_FIXES
      ? []
      : innovators.map((id) => givePart('give-input', id, 'gives-input', matters)),
  fixTexts: PART_FIX_TEXTS,
})

/** Who answers for innovation or decides on it, by assignment. */
function innovationDuties(context: RuleContext): readonly Duty[] {
  const matters = ['innovation', ...(areasOf(context.model).get('innovation') ?? [])]
  return matters.flatMap((matter) => dutiesOf(context.model, matter, OWN))
}

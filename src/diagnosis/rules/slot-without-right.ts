import { roleOf } from '../../model/alignment.ts'
import { AUTHORITY_READS } from '../authority-reads.ts'
import { rightsInKind } from '../decision-rights.ts'
import {
  allDemands,
  DEMAND_READS,
  demandPlace,
  demandSubjects,
  demandsIn,
  type Holding,
  holdingOf,
  packsRegime,
} from '../demands.ts'
import { dutiesIn } from '../matter-duties.ts'
import { EU_DORA, EU_NIS2, US_FITARA } from '../pack-sources.ts'
import { type AnyRule, defineRule, type RuleContext } from '../rule.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly slot: string
  /** Who fills the demand: seats and bodies. */
  readonly positions: readonly string[]
  readonly bodies: readonly string[]
  /** What others decide, who they are, and where the text gives it to the holder. */
  readonly matters: readonly string[]
  readonly deciders: readonly string[]
  readonly at: readonly string[]
}

const all = (_: string, context: RuleContext) => allDemands(context)

const READS: AnyRule['reads'] = {
  ...Object.fromEntries(Object.keys(AUTHORITY_READS).map((kind) => [kind, all])),
  ...DEMAND_READS,
}

/**
 * The text gives the holder a right to approve, the document says who decides there, and the holder has
 * no part in it. Silent where nobody is said to decide, and where only a case can tell who does.
 *
 * The spot is the demand.
 */
export const slotWithoutRight = defineRule<Facts, object>({
  id: 'slot-without-right',
  category: 'packs',
  severity: 'medium',
  since: '0.1.0',
  sources: [US_FITARA, EU_DORA, EU_NIS2],
  options: {},
  reads: READS,
  regime: packsRegime,
  spots: allDemands,
  find(context, spot) {
    const demanded = demandsIn(context).get(spot)
    const rights = demanded?.demand?.rights ?? []
    if (!demanded?.demand || rights.length === 0) return []
    const holding = holdingOf(context, demanded)
    const { seats, bodies, stated } = holding
    if (seats.length + bodies.length === 0 || (!stated && seats.length > 1)) return []
    const lacking = rights.flatMap(({ matter, decision, place }) => {
      const deciders = othersDecide(context, holding, matter, decision)
      return deciders.length > 0 ? [{ matter, deciders, place }] : []
    })
    if (lacking.length === 0) return []
    return [
      {
        message: bodies.length > 0 ? 'body' : 'seat',
        subjects: demandSubjects(spot, demanded, seats),
        facts: {
          slot: demanded.demand.id,
          positions: seats.map(({ id }) => id),
          bodies,
          matters: inOrder(new Set(lacking.map(({ matter }) => matter))),
          deciders: inOrder(new Set(lacking.flatMap((one) => one.deciders))),
          at: inOrder(new Set(lacking.map(({ place }) => place))),
        },
        place: demandPlace(demanded, 'position'),
        ...(bodies.length > 0 ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Holder without the right', de: 'Stelle ohne das verlangte Recht' },
  sentences: {
    en: {
      seat: {
        what: '{holder} fills {slot}, which is to approve ({at}), and has no part in {matters}; decided by {deciders}.',
        why: 'What the text asks for: {demanded} A right that stands in the text and not in the rules is not used. A pack is an aid and no legal advice.',
        todo: 'Let the holder decide or have to agree there.',
      },
      body: {
        what: '{holder} fills {slot}, which is to approve ({at}); on {matters} the document lets {deciders} decide and gives the body no part.',
        why: 'What the text asks for: {demanded} Those below may well act, once it has approved. A pack is an aid and no legal advice.',
        todo: 'Write a rule by which the body approves, and let the others decide within it.',
      },
    },
    de: {
      seat: {
        what: '{holder} füllt {slot}, soll billigen ({at}) und ist nicht beteiligt an {matters}; dort entscheidet: {deciders}.',
        why: 'Was der Text verlangt: {demanded} Ein Recht, das nur im Text und nicht in den Regeln steht, wird nicht ausgeübt. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Diese Stelle dort entscheiden oder zustimmen lassen.',
      },
      body: {
        what: '{holder} füllt {slot} und soll billigen ({at}); über {matters} entscheidet im Dokument {deciders}, ohne Anteil des Gremiums.',
        why: 'Was der Text verlangt: {demanded} Unterhalb darf gehandelt werden, wenn das Gremium gebilligt hat. Ein Paket ist eine Hilfe und keine Rechtsberatung.',
        todo: 'Eine Regel schreiben, nach der das Gremium billigt, und die anderen darin entscheiden lassen.',
      },
    },
  },
  words: ({ slot, positions, bodies, matters, deciders, at }, say) => ({
    holder: bodies.length > 0 ? bodies.map(say.body).join(', ') : say.seats(positions),
    slot: say.demand(slot),
    demanded: say.demanded(slot),
    matters: say.matters(matters),
    deciders: say.seats(deciders),
    at: at.join('; '),
  }),
})

/** The seats that decide on a kind of decision without the holder; none where it cannot be told. */
function othersDecide(
  context: RuleContext,
  { seats, bodies }: Holding,
  matter: string,
  decision: string,
): readonly string[] {
  const { ids } = context.model.tables.positions
  const rights = rightsInKind(context, matter, decision)
  if (rights.unclear) return []
  const deciding = new Set(rights.deciders)
  for (const { handle } of dutiesIn(context.model, matter).deciding) deciding.add(handle)
  if (deciding.size === 0) return []
  const members = bodies.flatMap((id) => context.model.tables.bodies.get(id)?.members ?? [])
  const own = [...seats.map(({ id }) => id), ...members]
  if (own.some((id) => rights.entitled.has(ids.find(id)))) return []
  const byRole = seats.some(({ roles = [] }) =>
    roles.some((role) => rights.named.has(`role:${roleOf(role)}`)),
  )
  return byRole ? [] : inOrder(Array.from(deciding, (handle) => ids.idOf(handle)))
}

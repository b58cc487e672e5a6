import { roleOf } from '../../model/alignment.ts'
import { related } from '../../model/model.ts'
import type { Verb } from '../../model/verb.ts'
import { assignmentsAt } from '../assignments-at.ts'
import { chiefSpots, isChief } from '../chiefs.ts'
import { namesInRules } from '../decision-rights.ts'
import { isStated } from '../matter-duties.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { leadsAnybody } from '../seats.ts'

type Options = { readonly deciders: number }

type Facts = {
  readonly position: string
  /** How many duties it has at all, and how many other seats have a right. */
  readonly duties: number
  readonly deciders: number
}

/**
 * A chief of technology without any right: it decides nothing, need not agree to anything, no rule names
 * it or its role, nobody delegates to it, it sits on no body. Told only where the document says who decides:
 * where several other seats have such rights. Where rules name superiors or heads, which a chief may be,
 * nothing is concluded.
 *
 * The spot is the seat.
 */
export const chiefWithoutRights = defineRule<Facts, Options>({
  id: 'chief-without-rights',
  category: 'titles',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-061' }, { claim: 's3-080' }, { claim: 's1-079' }],
  options: {
    deciders: wholeNumber(
      3,
      { least: 1, most: 1000, unit: 'seats' },
      {
        en: 'How many other seats have to have rights before the lack of any means something.',
        de: 'Wie viele andere Sitze Rechte haben müssen, bevor ihr Fehlen etwas bedeutet.',
      },
    ),
  },
  reads: {
    positions: (id) => [id],
    'assignments-of-position': (id) => [id],
    'delegations-to-position': (id) => [id],
    'bodies-of-position': (id) => [id],
    reports: (id) => [id],
    'groups-of-position': (id) => [id],
    rules: (_, context) => [...chiefSpots(context)],
  },
  // Whether, and by how many, the document says who decides.
  regime: (context) => `${seatsWithRights(context)}`,
  spots: chiefSpots,
  find(context, spot) {
    const { model, options } = context
    const seat = model.tables.positions.get(spot)
    const deciders = seatsWithRights(context)
    if (deciders < options.deciders || !isChief(context, seat)) return []
    const duties = assignmentsAt(model, 'assignments-of-position', spot)
    const { names, open } = namesInRules(context)
    const named = [spot, ...(seat.roles ?? []).map((role) => `role:${roleOf(role)}`)]
    const hasAny =
      duties.some(({ verb }) => RIGHTS.includes(verb)) ||
      named.some((name) => names.has(name)) ||
      (open && leadsAnybody(model, spot)) ||
      related(model, 'delegations-to-position', spot).length > 0 ||
      related(model, 'bodies-of-position', spot).length > 0
    if (hasAny) return []
    return [
      {
        message: 'none',
        subjects: [{ kind: 'positions', id: spot }],
        facts: { position: spot, duties: duties.length, deciders },
        place: { kind: 'positions', id: spot, field: 'title' },
      },
    ]
  },
  name: { en: 'Chief without a chief’s rights', de: 'Chief ohne Rechte' },
  sentences: {
    en: {
      none: {
        what: '{seat} bears a chief’s title and has no right in any decision, though the document gives rights to {deciders}; it has {duties}.',
        why: 'Who bears the title is asked to decide, within and without, and has to pass everything on. By the sources the strategic decisions on technology are a chief’s.',
        todo: 'Give the seat the decisions, or the agreement, that go with its title; or choose a title that promises less.',
      },
    },
    de: {
      none: {
        what: '{seat} trägt den Titel eines Chiefs und hat in keiner Entscheidung ein Recht, obwohl das Dokument Rechte an {deciders} gibt; zugewiesen sind {duties}.',
        why: 'Wer den Titel trägt, soll drinnen wie draußen entscheiden und muss alles weiterreichen. Nach den Quellen liegen die strategischen Entscheidungen zur Technik beim Chief.',
        todo: 'Dem Sitz die Entscheidungen oder die Zustimmung geben, die zum Titel gehören; oder einen Titel wählen, der weniger verspricht.',
      },
    },
  },
  words: ({ position, duties, deciders }, say) => ({
    seat: say.seat(position),
    deciders: say.count(deciders, { en: ['# seat', '# seats'], de: ['# Sitz', '# Sitze'] }),
    duties: say.count(duties, {
      en: ['# duty', '# duties'],
      de: ['# Aufgabe', '# Aufgaben'],
    }),
  }),
})

const RIGHTS: readonly Verb[] = ['decides', 'must-agree']

/** How many seats have a right by assignment or are named by rules; counted as far as it matters. */
function seatsWithRights(context: RuleContext<Options>): number {
  const { model, options, remember } = context
  const { assignments, positions } = model.tables
  const assigned = remember(assignments, `seats with rights, at most ${options.deciders}`, () => {
    const seats = new Set<string>()
    // In no order: which seats are counted first makes no difference.
    for (let handle = 0; handle < assignments.ids.size; handle++) {
      const one = assignments.at(handle)
      if (one && isStated(one) && RIGHTS.includes(one.verb)) seats.add(one.position)
      if (seats.size >= options.deciders) break
    }
    return seats
  })
  if (assigned.size >= options.deciders) return options.deciders
  const all = new Set(assigned)
  for (const name of namesInRules(context).names) if (positions.has(name)) all.add(name)
  return Math.min(options.deciders, all.size)
}

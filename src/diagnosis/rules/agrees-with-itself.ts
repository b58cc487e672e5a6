import { idOf } from '../../model/id-of.ts'
import { firstDuty, placeOfDuty } from '../duties.ts'
import { DUTY_READS } from '../duty-reads.ts'
import { type Duty, dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { DECISION_ROLES, ROLE_CHARTING } from '../role-charting.ts'
import { defineRule, type Fix, type RuleContext } from '../rule.ts'
import { scopeKey } from '../scopes.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  /** The seats that decide alone and have to agree too. */
  readonly positions: readonly string[]
  /** The assignments that say they must agree. */
  readonly assignments: readonly string[]
}

/**
 * A seat that alone decides in a matter and must agree there as well, in the same scope. The second
 * part says nothing, or somebody else was meant.
 *
 * The spot is the matter.
 */
export const agreesWithItself = defineRule<Facts, object>({
  id: 'agrees-with-itself',
  category: 'decision-rights',
  severity: 'low',
  since: '0.1.0',
  sources: [ROLE_CHARTING, DECISION_ROLES],
  options: {},
  reads: DUTY_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const empty = emptyAgreements(context, matter)
    const first = firstDuty(empty)
    if (!first) return []
    const positions = inOrder(new Set(empty.map(({ seat }) => seat.id)))
    return [
      {
        message: 'same',
        subjects: [
          matterSubject(context.model, matter),
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: {
          matter,
          positions,
          assignments: inOrder(empty.map(({ assignment }) => idOf('assignments', assignment))),
        },
        place: placeOfDuty(first, 'verb'),
      },
    ]
  },
  name: { en: 'Agrees with itself', de: 'Stimmt sich selbst zu' },
  sentences: {
    en: {
      same: {
        what: '{seats} {decide} alone on {matter} and must agree there too.',
        why: 'It looks like a second pair of eyes and is none. Whoever reads the matrix believes that somebody checks.',
        todo: 'Name the seat that was meant to agree, or strike the agreement out.',
      },
    },
    de: {
      same: {
        what: '{seats} {decide} allein über {matter} und {must} dort auch zustimmen.',
        why: 'Das sieht nach vier Augen aus und sind doch zwei. Wer die Matrix liest, glaubt, jemand prüfe.',
        todo: 'Den Sitz eintragen, dessen Zustimmung gemeint war, oder die Zustimmung streichen.',
      },
    },
  },
  words: ({ matter, positions }, say) => ({
    seats: say.seats(positions),
    decide: say.count(positions.length, {
      en: ['decides', 'decide'],
      de: ['entscheidet', 'entscheiden'],
    }),
    ...(say.language === 'de' ? { must: positions.length === 1 ? 'muss' : 'müssen' } : {}),
    matter: say.matter(matter),
  }),
  fixes: ({ facts: { positions, assignments } }): readonly Fix[] => [
    {
      safe: false,
      text: 'strike',
      subject: positions[0] as string,
      operations: assignments.map((id) => ({ op: 'remove', kind: 'assignments', id }) as const),
    },
  ],
  fixTexts: {
    strike: {
      en: 'Strike out that {subject} must agree.',
      de: 'Streichen, dass {subject} zustimmen muss.',
    },
  },
})

/** Duties to agree of seats that are the only ones to decide in the very scope. */
function emptyAgreements(context: RuleContext, matter: string): readonly Duty[] {
  const duties = dutiesIn(context.model, matter)
  const { agreeing } = duties
  if (agreeing.length === 0) return []
  // Seats that decide alone are few in a matter: scopes are compared for theirs only.
  const alone = duties.decidingGroups.filter(({ seats }) => seats.size === 1)
  if (alone.length === 0) return []
  const deciders = new Set(alone.flatMap(({ seats }) => [...seats]))
  return agreeing.filter(
    ({ handle, scope }) =>
      deciders.has(handle) &&
      alone.some((one) => one.seats.has(handle) && scopeKey(one.scope) === scopeKey(scope)),
  )
}

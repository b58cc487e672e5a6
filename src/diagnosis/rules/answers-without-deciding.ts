import { AUTHORITY_READS } from '../authority-reads.ts'
import { hasRight, rightsIn } from '../decision-rights.ts'
import { areAmong, dutiesOf, firstDuty, placeOfDuty } from '../duties.ts'
import { uppersOf, uppersOfAny } from '../lines.ts'
import { type Duty, dutiesIn } from '../matter-duties.ts'
import { allMatters, matterSubject } from '../matters.ts'
import { defineRule, type Fix, type RuleContext } from '../rule.ts'
import { findGroups } from '../scope-groups.ts'
import { overlap } from '../scopes.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly matter: string
  /** The seats that answer and have no right in it. */
  readonly positions: readonly string[]
  /** Who decides instead. */
  readonly deciders: readonly string[]
}

/**
 * A seat that answers for a matter in which others decide and it has no say: neither deciding nor
 * having to agree, by assignment, rule or delegation. Silent where the document does not say who
 * decides; where somebody below the seat decides (handed on); where the one who decides answers too
 * (contested); where a rule names whom only a case can tell.
 *
 * The spot is the matter.
 */
export const answersWithoutDeciding = defineRule<Facts, object>({
  id: 'answers-without-deciding',
  category: 'decision-rights',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: authority and responsibility',
      for: {
        en: 'Responsibility goes with authority; one without the other is a fault of organisation.',
        de: 'Verantwortung geht mit Befugnis; eines ohne das andere ist ein Fehler der Organisation.',
      },
    },
    { claim: 's3-004' },
    { claim: 's2-013' },
  ],
  options: {},
  reads: AUTHORITY_READS,
  spots: ({ model }) => allMatters(model),
  find(context, matter) {
    const { model } = context
    const without = powerless(context, matter)
    const first = firstDuty(without.map(({ duty }) => duty))
    if (!first) return []
    const positions = inOrder(new Set(without.map(({ duty }) => duty.seat.id)))
    const { ids } = model.tables.positions
    const sets = new Set(without.flatMap((one) => one.deciders))
    const deciding = new Set(Array.from(sets).flatMap((set) => [...set]))
    const deciders = inOrder(Array.from(deciding, (seat) => ids.idOf(seat)))
    const above = without.every(({ duty, deciders: them }) => {
      const uppers = uppersOf(model, duty.handle)
      return them.every((some) => isWithin(some, uppers))
    })
    return [
      {
        message: above ? 'superior' : 'others',
        subjects: [
          matterSubject(model, matter),
          ...positions.map((id) => ({ kind: 'positions' as const, id })),
        ],
        facts: { matter, positions, deciders },
        place: placeOfDuty(first),
        // Where the superior decides, nobody is passed over: the seat only has not got far.
        ...(above ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Answers without deciding', de: 'Verantwortet, ohne zu entscheiden' },
  sentences: {
    en: {
      others: {
        what: '{seats} {verb} for {matter} and {have} no right in its decisions; they are taken by {deciders}.',
        why: 'Who is held to account for what others decide can only explain, not change it; and who decides does not bear what follows.',
        todo: 'Give the seat the decision, or a part in it (must agree), or let those who decide answer.',
      },
      superior: {
        what: '{seats} {verb} for {matter} and {have} no right in its decisions; the superior takes them: {deciders}.',
        why: 'As long as every decision goes up, the seat is answerable in name only, and its superior is a bottleneck.',
        todo: 'Hand the decision down within limits, or let the superior answer and the seat carry out.',
      },
    },
    de: {
      others: {
        what: '{seats} {verb} {matter}, ohne bei Entscheidungen ein Recht zu haben; sie liegen bei {deciders}.',
        why: 'Wer für Entscheidungen anderer einstehen muss, kann sie nur erklären, nicht ändern; und wer entscheidet, trägt die Folgen nicht.',
        todo: 'Dem Sitz die Entscheidung geben oder einen Anteil daran (stimmt zu), oder diejenigen verantworten lassen, die entscheiden.',
      },
      superior: {
        what: '{seats} {verb} {matter}, ohne bei Entscheidungen ein Recht zu haben; sie trifft der vorgesetzte Sitz: {deciders}.',
        why: 'Solange jede Entscheidung nach oben geht, ist der Sitz nur dem Namen nach zuständig und der vorgesetzte ein Engpass.',
        todo: 'Die Entscheidung in Grenzen nach unten geben, oder den vorgesetzten Sitz verantworten und diesen ausführen lassen.',
      },
    },
  },
  words: ({ matter, positions, deciders }, say) => ({
    seats: say.seats(positions),
    verb: say.count(positions.length, {
      en: ['answers', 'answer'],
      de: ['verantwortet', 'verantworten'],
    }),
    ...(say.language === 'en' ? { have: positions.length === 1 ? 'has' : 'have' } : {}),
    matter: say.matter(matter),
    deciders: say.seats(deciders),
  }),
  fixes({ facts: { matter, positions } }, { model }) {
    return positions.map((id): Fix => {
      const entities = dutiesOf(model, matter, ['answers-for'])
        .filter(({ seat }) => seat.id === id)
        .map(({ scope }) => ({
          position: id,
          verb: 'must-agree' as const,
          of: matter,
          ...(Object.keys(scope).length > 0 ? { scope } : {}),
        }))
      const operations = entities.map(
        (entity) => ({ op: 'put', kind: 'assignments', entity }) as const,
      )
      return { safe: false, text: 'let-agree', subject: id, operations }
    })
  },
  fixTexts: {
    'let-agree': {
      en: 'Let {subject} have to agree.',
      de: '{subject} zustimmen lassen.',
    },
  },
})

/** Whether all of some seats are among a few others; stops at the first that is not. */
function isWithin(some: ReadonlySet<number>, few: readonly number[]): boolean {
  for (const seat of some) if (!few.includes(seat)) return false
  return true
}

type Powerless = {
  readonly duty: Duty
  /** Who decides instead, by handle, in one or several parts. */
  readonly deciders: readonly ReadonlySet<number>[]
}

function powerless(context: RuleContext, matter: string): readonly Powerless[] {
  const { model } = context
  const duties = dutiesIn(model, matter)
  const { answering, deciding } = duties
  // Mostly those who answer decide too: that ends it at once.
  if (areAmong(answering, deciding)) return []
  const byRule = rightsIn(context, matter)
  if (byRule.unclear || deciding.length + byRule.deciders.size === 0) return []
  const { answeringGroups, decidingGroups } = duties
  const parts = [byRule.deciders, ...decidingGroups.map(({ seats }) => seats)]
  const uppers = new Map(parts.map((seats) => [seats, uppersOfAny(model, seats)]))
  const rivals = answering.filter(({ handle }) => parts.some((seats) => seats.has(handle)))
  const { covering } = findGroups(model, decidingGroups)
  return answeringGroups.flatMap(({ scope, duties }) => {
    const deciders = [byRule.deciders, ...covering(scope).map(({ seats }) => seats)]
    const contested = rivals.some(
      (one) => deciders.some((seats) => seats.has(one.handle)) && overlap(model, one.scope, scope),
    )
    if (contested || deciders.every(({ size }) => size === 0)) return []
    const below = deciders.flatMap((seats) => uppers.get(seats) ?? [])
    return duties
      .filter((duty) => {
        const handedOn = below.some((seats) => seats.has(duty.handle))
        return !handedOn && !hasRight(context, duty, matter)
      })
      .map((duty) => ({ duty, deciders }))
  })
}

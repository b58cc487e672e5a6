import { becameLive } from '../lines.ts'
import { defineRule } from '../rule.ts'
import { isHeldWithin, namedInScope, namedInScopes } from '../scope-index.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  readonly initiatives: readonly string[]
  /** How many others have somebody. */
  readonly owned: number
}

/** The only spot: all initiatives together. */
const WHOLE = ['initiatives']

/**
 * Initiatives within which nobody answers for or decides anything, while most others have somebody.
 * Those past their end by the day that is handed in do not count.
 *
 * The spot is the list of initiatives.
 */
export const initiativeWithoutOwner = defineRule<Facts, object>({
  id: 'initiative-without-owner',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-029' }, { claim: 's3-104' }, { claim: 's0-107' }],
  options: {},
  reads: {
    initiatives: () => WHOLE,
    assignments: (id, { model }, before) => {
      const named = [model, before].flatMap((one) => namedInScope(one, id, 'initiative'))
      return named.length > 0 ? WHOLE : []
    },
    positions: (id, { model }, before) =>
      becameLive(model, before, id) && namedInScopes(model, id, 'initiative').length > 0
        ? WHOLE
        : [],
  },
  spots: () => WHOLE,
  find(context) {
    const { model, day } = context
    if (model.tables.initiatives.size < 2) return []
    const running = model.tables.initiatives
      .list()
      .filter(({ until }) => day === null || until === undefined || until >= day)
    const open = running.filter(({ id }) => !isHeldWithin(model, 'initiative', id))
    const owned = running.length - open.length
    const [first] = inOrder(open.map(({ id }) => id))
    if (first === undefined || owned === 0 || owned * 2 < running.length) return []
    return [
      {
        message: 'unowned',
        subjects: open.map(({ id }) => ({ kind: 'initiatives' as const, id })),
        facts: { initiatives: inOrder(open.map(({ id }) => id)), owned },
        place: { kind: 'initiatives', id: first },
      },
    ]
  },
  name: { en: 'Initiative without an owner', de: 'Vorhaben ohne Verantwortliche' },
  sentences: {
    en: {
      unowned: {
        what: 'Nobody answers for or decides anything within {initiatives}; of the others, {owned} {have} somebody.',
        why: 'An initiative that nobody owns uses people and money until they are missed elsewhere, and cannot be stopped by anybody either.',
        todo: 'Let a seat answer within it (a scope with this initiative), or end it.',
      },
    },
    de: {
      unowned: {
        what: 'In {initiatives} verantwortet oder entscheidet niemand etwas; von den übrigen {have} {owned} jemanden.',
        why: 'Ein Vorhaben, das niemandem gehört, verbraucht Leute und Geld, bis sie anderswo fehlen, und niemand kann es anhalten.',
        todo: 'Einen Sitz darin verantworten lassen (Geltungsbereich mit diesem Vorhaben) oder es beenden.',
      },
    },
  },
  words: ({ initiatives, owned }, say) => ({
    initiatives: say.initiatives(initiatives),
    owned: say.number(owned),
    have: say.count(owned, { en: ['has', 'have'], de: ['hat', 'haben'] }),
  }),
})

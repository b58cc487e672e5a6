import type { Model } from '../../model/model.ts'
import type { Thing } from '../../model/thing.ts'
import { absentHolders, dutiesOf, isHeld, mattersOf } from '../duties.ts'
import { becameLive } from '../lines.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { isHeldWithin, namedInScope, namedInScopes } from '../scope-index.ts'
import { inOrder } from '../seats.ts'

type Facts = {
  /** The kind of the things; empty where none is said. */
  readonly kind: string
  readonly things: readonly string[]
  /** How many things of the kind have somebody. */
  readonly owned: number
}

/**
 * Owned things that nobody has any part in, while most others of their kind have somebody who answers
 * or decides. One finding for a kind. Where somebody has another part in it, or who answered is gone,
 * `nobody-answers` tells that.
 *
 * The spot is the kind of the things.
 */
export const thingWithoutOwner = defineRule<Facts, object>({
  id: 'thing-without-owner',
  category: 'accountability',
  severity: 'medium',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Amazon Web Services: AWS Well-Architected Framework, Operational Excellence Pillar, OPS02-BP01: Resources have identified owners',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/',
      for: {
        en: 'Every resource has an owner one can name and turn to.',
        de: 'Jede Ressource hat jemanden, der benannt und ansprechbar ist.',
      },
    },
    { claim: 's2-013' },
  ],
  options: {},
  reads: {
    things: (id, { model }, before) => [...kindOf(model, id), ...kindOf(before, id)],
    'assignments-of-matter': (id, { model }) => kindOf(model, id),
    assignments: (id, { model }, before) =>
      [...namedInScope(model, id, 'thing'), ...namedInScope(before, id, 'thing')].flatMap((one) =>
        kindOf(model, one),
      ),
    positions: (id, { model }, before) =>
      becameLive(model, before, id)
        ? [...mattersOf(model, id), ...namedInScopes(model, id, 'thing')].flatMap((one) =>
            kindOf(model, one),
          )
        : [],
  },
  spots: (context) => thingsByKind(context).keys(),
  find(context, kind) {
    const { model } = context
    const all = thingsByKind(context).get(kind) ?? []
    if (all.length < 3) return []
    const open = all.filter(
      ({ id }) =>
        !isHeld(model, id, ['answers-for', 'decides']) && !isHeldWithin(model, 'thing', id),
    )
    const owned = all.length - open.length
    if (owned < 2 || owned * 2 < all.length) return []
    const things = inOrder(open.map(({ id }) => id)).filter(
      (id) =>
        dutiesOf(model, id).length === 0 && absentHolders(model, id, 'answers-for').length === 0,
    )
    const [first] = things
    if (first === undefined) return []
    return [
      {
        message: 'unowned',
        subjects: things.map((id) => ({ kind: 'things' as const, id })),
        facts: { kind, things, owned },
        place: { kind: 'things', id: first },
      },
    ]
  },
  name: { en: 'Thing without an owner', de: 'Niemandes Sache' },
  sentences: {
    en: {
      unowned: {
        what: 'Nobody has any part in {things}{kind}, while {owned} of that kind {have} somebody.',
        why: 'Things without an owner are paid for, grow old and are attacked like all others, only that nobody is asked or told.',
        todo: 'Name the seat that answers, or take the thing out if it is gone.',
      },
    },
    de: {
      unowned: {
        what: 'An {things}{kind} ist niemand beteiligt, während {owned} dieser Art jemanden {have}.',
        why: 'Was niemandem gehört, kostet, altert und wird angegriffen wie alles andere, nur wird niemand gefragt oder informiert.',
        todo: 'Den verantwortlichen Sitz benennen oder die Sache entfernen, wenn es sie nicht mehr gibt.',
      },
    },
  },
  words: ({ kind, things, owned }, say) => ({
    things: say.matters(things),
    kind: kind === '' ? '' : ` (${kind})`,
    owned: say.count(owned, { en: ['# other', '# others'], de: ['# andere', '# andere'] }),
    have: say.pick({ en: 'have', de: 'haben' }),
  }),
})

function kindOf({ tables: { things } }: Model, id: string): readonly string[] {
  const thing = things.get(id)
  return thing ? [thing.kind ?? ''] : []
}

function thingsByKind({
  model,
  remember,
}: Pick<RuleContext, 'model' | 'remember'>): ReadonlyMap<string, readonly Thing[]> {
  const { things } = model.tables
  return remember(things, 'things by kind', () => {
    const byKind = new Map<string, Thing[]>()
    for (const thing of things.list()) {
      const list = byKind.get(thing.kind ?? '')
      if (list) list.push(thing)
      else byKind.set(thing.kind ?? '', [thing])
    }
    return byKind
  })
}

import { becameLive } from '../lines.ts'
import { defineRule } from '../rule.ts'
import { assignmentsWithin, namedInScope, namedInScopes } from '../scope-index.ts'
import { inOrder, isLive } from '../seats.ts'

type Facts = {
  readonly initiative: string
  readonly until: string
  /** The live seats that have duties in it. */
  readonly positions: readonly string[]
}

/**
 * An initiative whose last day has passed by the day that is handed in, and within which seats still
 * have duties.
 *
 * The spot is the initiative.
 */
export const staleInitiative = defineRule<Facts, object>({
  id: 'stale-initiative',
  category: 'accountability',
  severity: 'low',
  since: '0.1.0',
  sources: [{ claim: 's2-029' }, { claim: 's3-104' }],
  options: {},
  reads: {
    initiatives: (id) => [id],
    assignments: (id, { model }, before) =>
      [model, before].flatMap((one) => namedInScope(one, id, 'initiative')),
    positions: (id, { model }, before) =>
      becameLive(model, before, id) ? namedInScopes(model, id, 'initiative') : [],
  },
  spots: ({ model, day }) =>
    day === null ? [] : model.tables.initiatives.list().map(({ id }) => id),
  find(context, spot) {
    const { model, day } = context
    const until = model.tables.initiatives.get(spot)?.until
    if (day === null || until === undefined || until >= day) return []
    const duties = assignmentsWithin(model, 'initiative', spot)
    const positions = inOrder(
      new Set(
        duties
          .map(({ position }) => position)
          .filter((id) => isLive(model.tables.positions.get(id))),
      ),
    )
    if (positions.length === 0) return []
    return [
      {
        message: 'ended',
        subjects: [{ kind: 'initiatives', id: spot }],
        facts: { initiative: spot, until, positions },
        place: { kind: 'initiatives', id: spot, field: 'until' },
      },
    ]
  },
  name: { en: 'Initiative past its end', de: 'Abgelaufenes Vorhaben' },
  sentences: {
    en: {
      ended: {
        what: 'The initiative {initiative} ended on {until}, and {seats} still {have} duties in it.',
        why: 'Either the work goes on without an end and without anybody having said so, or these duties are over and hide what is really held.',
        todo: 'Move the end, or strike the duties out and hand what stays to those who run it.',
      },
    },
    de: {
      ended: {
        what: 'Das Vorhaben {initiative} endete am {until}, und noch {have} {seats} Aufgaben darin.',
        why: 'Entweder geht die Arbeit ohne Ende weiter, ohne dass es jemand gesagt hätte, oder diese Aufgaben sind vorbei und verdecken, was wirklich gilt.',
        todo: 'Das Ende verschieben oder die Aufgaben streichen und das Bleibende denen geben, die es betreiben.',
      },
    },
  },
  words: ({ initiative, until, positions }, say) => ({
    initiative: say.initiatives([initiative]),
    until: say.date(until),
    seats: say.seats(positions),
    have: say.count(positions.length, { en: ['has', 'have'], de: ['hat', 'haben'] }),
  }),
})

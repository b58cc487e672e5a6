import { idOf } from '../../model/id-of.ts'
import { mattersIn, seatSubjects } from '../by-seats.ts'
import { LEADER_READS, leadersIn, WHOLE } from '../leaders.ts'
import type { Duty } from '../matter-duties.ts'
import { wholeNumber } from '../option.ts'
import { defineRule } from '../rule.ts'
import { scopeKey } from '../scopes.ts'
import { inOrder } from '../seats.ts'

type Options = { readonly duties: number }

type Facts = {
  readonly positions: readonly string[]
  /** What all of them have, alike in verb and scope. */
  readonly matters: readonly string[]
}

/**
 * Leaders under different titles whose duties are the very same: matters, verbs and scopes alike, and
 * none beside them. Then two titles stand for one slot. Seats of one title are `two-seats-of-one-role`.
 *
 * The only spot is the organisation.
 */
export const twoTitlesForOneSlot = defineRule<Facts, Options>({
  id: 'two-titles-for-one-slot',
  category: 'titles',
  severity: 'medium',
  since: '0.1.0',
  sources: [{ claim: 's2-014' }, { claim: 's2-002' }, { claim: 's4-002' }],
  options: {
    duties: wholeNumber(
      3,
      { least: 1, most: 100, unit: 'duties' },
      {
        en: 'How many duties seats have to have before having the same ones means anything.',
        de: 'Wie viele Aufgaben Sitze haben müssen, bevor es etwas bedeutet, dass es dieselben sind.',
      },
    ),
  },
  reads: LEADER_READS,
  spots: () => WHOLE,
  find(context) {
    const alike = new Map<
      string,
      { readonly seats: { id: string; title: string }[]; duties: readonly Duty[] }
    >()
    const busy = leadersIn(context).filter(({ duties }) => duties.length >= context.options.duties)
    const alone = new Map<number, boolean>()
    for (const { duties } of busy) alone.set(mattersCount(duties), !alone.has(mattersCount(duties)))
    for (const { seat, duties } of busy) {
      // Who has duties in as many matters as nobody else does not have the duties of anybody else.
      if (alone.get(mattersCount(duties))) continue
      const known = alike.get(keyOf(duties))
      if (known) known.seats.push(seat)
      else alike.set(keyOf(duties), { seats: [seat], duties })
    }
    return [...alike.values()].flatMap(({ seats, duties }) => {
      if (new Set(seats.map(({ title }) => title.trim().toLowerCase())).size < 2) return []
      const positions = inOrder(seats.map(({ id }) => id))
      const [first = ''] = inOrder(duties.map(({ assignment }) => idOf('assignments', assignment)))
      return [
        {
          message: 'alike',
          subjects: seatSubjects(positions),
          facts: { positions, matters: mattersIn(duties) },
          place: { kind: 'assignments' as const, id: first },
        },
      ]
    })
  },
  name: { en: 'Two titles for one slot', de: 'Zwei Titel für eine Stelle' },
  sentences: {
    en: {
      alike: {
        what: '{seats} bear different titles and have the same duties, none beside them: {matters}.',
        why: 'Either one of the seats is not needed, or what sets them apart is written nowhere; nobody knows to whom to go.',
        todo: 'Say what is whose, by scope or by verb; or make one seat of them.',
      },
    },
    de: {
      alike: {
        what: '{seats} tragen verschiedene Titel und haben dieselben Aufgaben, keine daneben: {matters}.',
        why: 'Entweder ist einer der Sitze überflüssig, oder was sie unterscheidet, steht nirgends; niemand weiß, wer anzusprechen ist.',
        todo: 'Festhalten, was wem gehört, nach Geltungsbereich oder Verb; oder die Sitze vereinen.',
      },
    },
  },
  words: ({ positions, matters }, say) => ({
    seats: say.seats(positions),
    matters: say.matters(matters),
  }),
})

const mattersCount = (duties: readonly Duty[]): number =>
  new Set(duties.map(({ assignment }) => assignment.of)).size

/** All duties of a seat as one word. */
const keyOf = (duties: readonly Duty[]): string =>
  inOrder(
    new Set(
      duties.map(({ verb, scope, assignment }) => `${assignment.of}\n${verb}\n${scopeKey(scope)}`),
    ),
  ).join('\n\n')

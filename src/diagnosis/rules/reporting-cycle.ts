import { POSITION_FLAGS } from '../../model/index/position-flags.ts'
import { cycleOf, rootsOf } from '../../model/index/walks.ts'
import type { Model } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { defineRule, type Fix, type RuleContext } from '../rule.ts'
import { isLive } from '../seats.ts'

type Facts = {
  /** The seats of the circle from the first by id upwards: each reports to the next, the last to the first. */
  readonly members: readonly string[]
}

/** Circles longer than this get no proposals: nobody could choose among them. */
const MOST_FIXES = 10

/**
 * Seats that report to one another in a circle, or to themselves: climbing from there never reaches
 * anybody who could decide. Silent where every seat of the circle is eliminated.
 *
 * The spot is the seat of the circle whose id comes first.
 */
export const reportingCycle = defineRule<Facts, object>({
  id: 'reporting-cycle',
  category: 'structure',
  severity: 'high',
  since: '0.1.0',
  sources: [
    {
      reference:
        'Henri Fayol: General and Industrial Management (Administration industrielle et générale, 1916), chapter IV: scalar chain, unity of command',
      for: {
        en: 'Authority runs in one chain from the highest seat down.',
        de: 'Befugnis läuft in einer Kette vom höchsten Sitz nach unten.',
      },
    },
    { claim: 's0-052' },
  ],
  options: {},
  reads: {
    cycle: spotsOf,
    positions: spotsOf,
  },
  *spots(context) {
    const { positions } = context.model.tables
    const { flags } = context.model.index.tree
    for (const handle of positions.order.handles()) {
      if ((flags.get(handle) & POSITION_FLAGS.inCycle) !== 0) {
        const [first] = circleAt(context, handle)
        if (first !== undefined) yield first
      }
    }
  },
  find(context, spot) {
    const { positions } = context.model.tables
    const members = circleAt(context, positions.ids.find(spot))
    if (members[0] !== spot || !members.some((id) => isLive(positions.get(id)))) return []
    const alone = members.length === 1
    return [
      {
        message: alone ? 'self' : 'circle',
        subjects: members.map((id) => ({ kind: 'positions' as const, id })),
        facts: { members },
        place: { kind: 'positions', id: spot, field: 'reports-to' },
        ...(alone ? { severity: 'medium' as const } : {}),
      },
    ]
  },
  name: { en: 'Reporting in a circle', de: 'Berichtslinie im Kreis' },
  sentences: {
    en: {
      self: {
        what: '{seats} reports to itself.',
        why: 'Nothing can be escalated from a seat that is its own superior, and nobody above sees that it exists. Some lists mark the top seat in this way; here a top simply has no superior.',
        todo: 'Name the superior, or leave reports-to out if this is the top.',
      },
      circle: {
        what: '{count} report to one another in a circle: {seats}.',
        why: 'Whoever escalates here comes back to where they began: no seat of the circle, and none below it, has a last superior.',
        todo: 'Decide which of these seats stands highest and change the line of that one.',
      },
    },
    de: {
      self: {
        what: '{seats} berichtet an sich selbst.',
        why: 'Von einem Sitz, der sein eigener Vorgesetzter ist, lässt sich nichts eskalieren, und niemand darüber weiß von ihm. Manche Listen kennzeichnen so die Spitze; hier hat die Spitze einfach keinen Vorgesetzten.',
        todo: 'Den Vorgesetzten eintragen oder reports-to weglassen, wenn dies die Spitze ist.',
      },
      circle: {
        what: '{count} berichten einander im Kreis: {seats}.',
        why: 'Wer hier eskaliert, kommt wieder bei sich an: Weder ein Sitz im Kreis noch einer darunter hat einen letzten Vorgesetzten.',
        todo: 'Festlegen, welcher dieser Sitze am höchsten steht, und dessen Linie ändern.',
      },
    },
  },
  words: ({ members }, say) =>
    members.length === 1
      ? { seats: say.seats(members) }
      : {
          seats: say.seats(members),
          count: say.count(members.length, {
            en: ['# seat', '# seats'],
            de: ['# Sitz', '# Sitze'],
          }),
        },
  fixes({ facts: { members } }, { model }) {
    const [alone] = members
    if (members.length > MOST_FIXES || alone === undefined) return []
    // Without any other top the seat that reports to itself can only be the top.
    const safe = members.length === 1 && rootsOf(model).length === 0
    return members.map((id): Fix => withoutLine(model, id, safe))
  },
  fixTexts: {
    'remove-line': {
      en: 'Make {subject} a top: remove its superior.',
      de: '{subject} zur Spitze machen: den Vorgesetzten entfernen.',
    },
  },
})

function withoutLine(model: Model, id: string, safe: boolean): Fix {
  const { 'reports-to': _, ...entity } = model.tables.positions.get(id) as Position
  const operations = [{ op: 'put', kind: 'positions', entity } as const]
  return { safe, text: 'remove-line', subject: id, operations }
}

/** The spots a seat can matter to: its own, and that of the circle it stands in now. */
function spotsOf(id: string, context: RuleContext): readonly string[] {
  const [first] = circleAt(context, context.model.tables.positions.ids.find(id))
  return first === undefined ? [id] : [id, first]
}

/** The circle a seat stands in, from its first seat by id; each circle is walked once in a run. */
function circleAt(context: RuleContext, handle: number): readonly string[] {
  const { model } = context
  const known = context.once('circles', () => new Map<number, readonly string[]>())
  const circle = known.get(handle)
  if (circle) return circle
  const handles = handle === -1 ? [] : cycleOf(model, handle)
  const ids = handles.map((one) => model.tables.positions.ids.idOf(one))
  const start = ids.indexOf(ids.reduce((least, id) => (id < least ? id : least), ids[0] ?? ''))
  const members = [...ids.slice(start), ...ids.slice(0, start)]
  for (const one of handles) known.set(one, members)
  return members
}

import { related } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import type { Position } from '../../model/position.ts'
import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { defineRule, type Fix } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'
import { sideLinesOf } from '../side-lines.ts'

type Facts = {
  readonly to: string
  readonly positions: readonly string[]
  /** The last day of the last of the lines; null where the seat they lead to is gone. */
  readonly until: string | null
}

/**
 * Lines beside the solid one that lead to a seat that is eliminated or in no list, or whose end has
 * come by the day that is handed in. Told once for every seat they lead to.
 *
 * The spot is the seat the lines lead to.
 */
export const staleSideLine = defineRule<Facts, object>({
  id: 'stale-side-line',
  category: 'structure',
  severity: 'low',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's0-052' }],
  options: {},
  reads: {
    'lines-to-position': (id) => [id],
    positions: (id, { model }, before) => [
      id,
      ...sideLinesOf(model, id).map(({ to }) => to),
      ...sideLinesOf(before, id).map(({ to }) => to),
    ],
  },
  *spots({ model }) {
    for (const position of model.tables.positions.list()) {
      for (const { to } of position.lines ?? []) yield to
    }
  },
  find({ model, day }, to) {
    const { positions } = model.tables
    const target = positions.get(to)
    const isGone = target === undefined || target.state === 'eliminated'
    const ends: string[] = []
    const stale = inOrder(related(model, 'lines-to-position', to)).filter((id) => {
      const seat = positions.get(id)
      if (!isLive(seat)) return false
      if (isGone) return true
      const ended = day === null ? [] : endsBefore(seat, to, day)
      ends.push(...ended)
      return ended.length > 0
    })
    const [first] = stale
    if (first === undefined) return []
    return [
      {
        message: isGone ? 'gone' : 'ended',
        subjects: [{ kind: 'positions', id: to }],
        facts: { to, positions: stale, until: inOrder(ends).at(-1) ?? null },
        place: { kind: 'positions', id: first, field: 'lines' },
        ...(isGone ? { severity: 'medium' as const } : {}),
      },
    ]
  },
  name: { en: 'Line beside the solid one that is over', de: 'Überholte Nebenlinie' },
  sentences: {
    en: {
      gone: {
        what: '{lines} to {to}, which is eliminated or no seat of this document: from {seats}.',
        why: 'Whoever relies on the second line gets no word from there any more and mostly notices late.',
        todo: 'Lead the line to the seat that took over, or take it out.',
      },
      ended: {
        what: '{lines} to {to} beyond {until}, the day it was to end: from {seats}.',
        why: 'A line for a time that nobody ends becomes a second superior for good.',
        todo: 'Take the line out, or write down until when it holds by now.',
      },
    },
    de: {
      gone: {
        what: '{lines} zu {to}, aufgelöst oder kein Sitz dieses Dokuments: von {seats}.',
        why: 'Wer sich auf die zweite Linie verlässt, hört von dort nichts mehr und merkt es meist spät.',
        todo: 'Die Linie zu dem Sitz führen, der übernommen hat, oder sie entfernen.',
      },
      ended: {
        what: '{lines} zu {to} über den {until} hinaus, an dem Schluss sein sollte: von {seats}.',
        why: 'Eine Linie auf Zeit, die niemand beendet, wird zum zweiten Vorgesetzten auf Dauer.',
        todo: 'Die Linie entfernen oder festhalten, bis wann sie nun gilt.',
      },
    },
  },
  words: ({ to, positions, until }, say) => ({
    lines: say.count(positions.length, {
      en: ['A line leads', '# lines lead'],
      de: ['Eine Linie führt', '# Linien führen'],
    }),
    to: say.seat(to),
    seats: say.seats(positions),
    ...(until === null ? {} : { until: say.date(until) }),
  }),
  fixes({ facts: { to, positions }, message }, { model, day }): readonly Fix[] {
    const operations = positions.flatMap((id): Operation[] => {
      const seat = model.tables.positions.get(id)
      if (!seat) return []
      const lines = sideLinesOf(model, id).filter(
        (line) => line.to !== to || (message === 'ended' && (line.until ?? '9') >= (day ?? '')),
      )
      return [{ op: 'put', kind: 'positions', entity: { ...seat, lines } }]
    })
    return [{ safe: false, text: 'remove', subject: to, operations }]
  },
  fixTexts: {
    remove: {
      en: 'Take out these lines to {subject}.',
      de: 'Diese Linien zu {subject} entfernen.',
    },
  },
})

/** The ends of the lines of a seat to another that lie before a day. */
function endsBefore({ lines = [] }: Position, target: string, day: string): readonly string[] {
  return lines.flatMap(({ to, until }) =>
    to === target && until !== undefined && until < day ? [until] : [],
  )
}

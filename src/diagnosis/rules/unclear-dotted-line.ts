import { related } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { defineRule } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'
import { sideLinesOf } from '../side-lines.ts'

type Facts = {
  readonly to: string
  /** The seats whose lines do not say what they are for. */
  readonly positions: readonly string[]
}

/**
 * Dotted lines to a seat that say neither what they are for nor how long they last. Functional,
 * project and administrative lines say by their kind what they are for. Told once for every seat they
 * lead to.
 *
 * The spot is the seat the lines lead to.
 */
export const unclearDottedLine = defineRule<Facts, object>({
  id: 'unclear-dotted-line',
  category: 'structure',
  severity: 'low',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's0-051' }],
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
  find({ model }, to) {
    const { positions } = model.tables
    if (!isLive(positions.get(to))) return []
    const unclear = inOrder(related(model, 'lines-to-position', to)).filter((id) => {
      const seat = positions.get(id)
      return isLive(seat) && id !== to && isUnclear(seat, to)
    })
    const [first] = unclear
    if (first === undefined) return []
    return [
      {
        message: 'unsaid',
        subjects: [{ kind: 'positions', id: to }],
        facts: { to, positions: unclear },
        place: { kind: 'positions', id: first, field: 'lines' },
      },
    ]
  },
  name: { en: 'Dotted line without a purpose', de: 'Gepunktete Linie ohne Zweck' },
  sentences: {
    en: {
      unsaid: {
        what: '{lines} to {to}, from {seats}, without saying for what or until when.',
        why: 'Two superiors and no word on who says what: the nearer one wins, or the louder one.',
        todo: 'Say what the line is for (for), give it an end (until), or take it out.',
      },
    },
    de: {
      unsaid: {
        what: '{lines} zu {to}, von {seats}, und nirgends steht, wofür oder bis wann.',
        why: 'Zwei Vorgesetzte und kein Wort darüber, wer was sagt: Es gewinnt der nähere oder der lautere.',
        todo: 'Festhalten, wofür die Linie da ist (for), ihr ein Ende geben (until) oder sie entfernen.',
      },
    },
  },
  words: ({ to, positions }, say) => ({
    lines: say.count(positions.length, {
      en: ['A dotted line leads', '# dotted lines lead'],
      de: ['Eine gepunktete Linie führt', '# gepunktete Linien führen'],
    }),
    to: say.seat(to),
    seats: say.seats(positions),
  }),
})

function isUnclear({ lines = [] }: Position, target: string): boolean {
  return lines.some(
    ({ to, kind = 'dotted', for: purpose, until }) =>
      to === target && kind === 'dotted' && purpose === undefined && until === undefined,
  )
}

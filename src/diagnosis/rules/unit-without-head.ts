import { type Model, related } from '../../model/model.ts'
import type { Position } from '../../model/position.ts'
import type { Unit } from '../../model/unit.ts'
import { SCALAR_CHAIN } from '../matrix-sources.ts'
import { wholeNumber } from '../option.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { inOrder, isLive } from '../seats.ts'

type Options = { readonly seats: number }

type Facts = {
  readonly unit: string
  /** The seat that is named as its head and is not there. */
  readonly head: string | null
  /** Its live seats. */
  readonly positions: readonly string[]
  /** Whom they report to. */
  readonly superiors: readonly string[]
}

/**
 * A unit nobody leads: the seat named as its head is eliminated or in no list; or none is named, none
 * of its seats leads another of them, and they report to different seats elsewhere. The second is told
 * only where the document names heads for most units, and of units with a few seats of their own.
 *
 * The spot is the unit.
 */
export const unitWithoutHead = defineRule<Facts, Options>({
  id: 'unit-without-head',
  category: 'structure',
  severity: 'medium',
  since: '0.1.0',
  sources: [SCALAR_CHAIN, { claim: 's2-014' }],
  options: {
    seats: wholeNumber(
      3,
      { least: 2, most: 100, unit: 'seats' },
      {
        en: 'From how many seats on a unit is to have a head.',
        de: 'Ab wie vielen Sitzen eine Einheit eine Leitung haben soll.',
      },
    ),
  },
  reads: {
    units: (id) => [id],
    'positions-of-unit': (id) => [id],
    positions: (id, context, before) => [
      ...unitOf(context.model, id),
      ...unitOf(before, id),
      ...(unitsByHead(context).get(id) ?? []),
    ],
  },
  regime: (context) => (namesHeads(context) ? 'heads' : ''),
  spots: ({ model }) => model.tables.units.list().map(({ id }) => id),
  find(context, spot) {
    const { model } = context
    const unit = model.tables.units.get(spot)
    if (!unit || (unit.head === undefined && !namesHeads(context))) return []
    const seats = related(model, 'positions-of-unit', spot)
      .map((id) => model.tables.positions.get(id))
      .filter(isLive)
    const superiors = new Set(seats.map((seat) => seat['reports-to'] ?? ''))
    const isHeadless =
      unit.head === undefined
        ? seats.length >= context.options.seats &&
          superiors.size > 1 &&
          !leadsItself(seats, superiors)
        : seats.length > 0 && isGone(model, unit.head)
    if (!isHeadless) return []
    const positions = inOrder(seats.map(({ id }) => id))
    superiors.delete('')
    return [
      {
        message: unit.head === undefined ? 'none' : 'gone',
        subjects: [{ kind: 'units', id: spot }],
        facts: { unit: spot, head: unit.head ?? null, positions, superiors: inOrder(superiors) },
        place: {
          kind: 'units',
          id: spot,
          ...(unit.head === undefined ? {} : { field: 'head' }),
        },
        ...(unit.head === undefined ? { severity: 'low' as const } : {}),
      },
    ]
  },
  name: { en: 'Unit without a head', de: 'Einheit ohne Leitung' },
  sentences: {
    en: {
      gone: {
        what: '{head} is named as head of {unit} and is eliminated or no seat of this document.',
        why: 'What goes to the head of the unit, a request or a decision, arrives at nobody.',
        todo: 'Name the seat that heads the unit by now.',
      },
      none: {
        what: '{unit} has {count} and no head: none of them leads another, and they report to {superiors}.',
        why: 'Nobody speaks for the unit; what concerns all of it is settled elsewhere, by each superior for some of them.',
        todo: 'Name a head, or dissolve the unit and put its seats where they are led.',
      },
    },
    de: {
      gone: {
        what: '{head} ist als Leitung von {unit} genannt und aufgelöst oder kein Sitz dieses Dokuments.',
        why: 'Was an die Leitung der Einheit geht, ob Anliegen oder Entscheidung, kommt bei niemandem an.',
        todo: 'Den Sitz benennen, der die Einheit inzwischen leitet.',
      },
      none: {
        what: '{unit} hat {count} und keine Leitung: Keiner davon führt einen anderen, und unterstellt sind sie {superiors}.',
        why: 'Niemand spricht für die Einheit; was sie als Ganzes angeht, regeln andere, jeder Vorgesetzte für einen Teil.',
        todo: 'Eine Leitung benennen oder die Einheit auflösen und ihre Sitze dort einordnen, wo sie geführt werden.',
      },
    },
  },
  words: ({ unit, head, positions, superiors }, say) => ({
    unit: say.unit(unit),
    ...(head === null
      ? {
          count: say.count(positions.length, {
            en: ['# seat', '# seats'],
            de: ['# Sitz', '# Sitze'],
          }),
          superiors: say.seats(superiors),
        }
      : { head: say.seat(head) }),
  }),
})

const unitOf = (model: Model, seat: string): readonly string[] => {
  const unit = model.tables.positions.get(seat)?.unit
  return unit === undefined ? [] : [unit]
}

function isGone({ tables: { positions } }: Model, seat: string): boolean {
  const head = positions.get(seat)
  return head === undefined || head.state === 'eliminated'
}

/** Whether one of some seats is the superior of another of them. */
function leadsItself(seats: readonly Position[], superiors: ReadonlySet<string>): boolean {
  return seats.some(({ id }) => superiors.has(id))
}

/** Whether the document names heads for two units or more, and for at least half of them. */
function namesHeads({ model, remember }: RuleContext<Options>): boolean {
  const { units } = model.tables
  const named = remember(units, 'units with a head', () => {
    return units.list().filter(({ head }) => head !== undefined).length
  })
  return named >= 2 && named * 2 >= units.size
}

function unitsByHead({ model, remember }: RuleContext<Options>) {
  const { units } = model.tables
  return remember(units, 'units by head', (): ReadonlyMap<string, readonly string[]> => {
    const byHead = new Map<string, string[]>()
    const add = ({ id, head }: Unit) => {
      if (head === undefined) return
      const list = byHead.get(head)
      if (list) list.push(id)
      else byHead.set(head, [id])
    }
    units.list().forEach(add)
    return byHead
  })
}

import type { Model } from '../../../src/model/model.ts'
import { holdersOf } from '../../../src/model/position.ts'

/** A position found, and what tells it apart from others. */
export type FoundSeat = { readonly id: string; readonly title: string; readonly hint: string }

const texts = new WeakMap<Model, readonly string[]>()

/**
 * Positions whose title, holder, unit or id has all the words of a text, whatever case and accents;
 * those whose title begins with it first.
 */
export function findSeats(
  model: Model,
  text: string,
  most: number,
): { readonly seats: readonly FoundSeat[]; readonly count: number } {
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return { seats: [], count: 0 }
  const known = texts.get(model) ?? textsOf(model)
  texts.set(model, known)
  const first: number[] = []
  const others: number[] = []
  for (let at = 0; at < known.length; at++) {
    const own = known[at] as string
    if (!words.every((word) => own.includes(word))) continue
    if (own.startsWith(words.join(' '))) first.push(at)
    else others.push(at)
  }
  const handles = model.tables.positions.order.handles()
  const seats = [...first, ...others].slice(0, most).flatMap((at) => {
    const position = model.tables.positions.at(handles[at] as number)
    if (position === undefined) return []
    const { id, title, unit } = position
    const hint = [...namesOf(model, position), nameOfUnit(model, unit)].filter(
      (part) => part !== '',
    )
    return [{ id, title, hint: hint.join(' · ') || id }]
  })
  return { seats, count: first.length + others.length }
}

type Seat = Parameters<typeof holdersOf>[0]

const namesOf = (model: Model, position: Seat) =>
  holdersOf(position).map(({ person }) => model.tables.people.get(person)?.name ?? person)

const nameOfUnit = (model: Model, unit: string | undefined) =>
  unit === undefined ? '' : (model.tables.units.get(unit)?.name ?? '')

function textsOf(model: Model): readonly string[] {
  return model.tables.positions
    .list()
    .map((position) =>
      folded(
        [
          position.title,
          ...namesOf(model, position),
          nameOfUnit(model, position.unit),
          position.id,
        ].join(' '),
      ),
    )
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

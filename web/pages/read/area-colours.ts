import type { ReadPiece } from '../../../src/reading/reading.ts'

/** Colours there are (`areas.css`); areas beyond share them, told apart by their names. */
const COLOURS = 8

/** An area that a text names: in how many pieces, and which colour marks it. */
export type NamedArea = { readonly area: string; readonly count: number; readonly colour: number }

/** The areas a text names, the most named first: the first eight have a colour of their own. */
export function namedAreas(pieces: readonly ReadPiece[]): readonly NamedArea[] {
  const counts = new Map<string, number>()
  for (const { responsibilities } of pieces) {
    for (const area of new Set(responsibilities.map((one) => areaOf(one.responsibility)))) {
      counts.set(area, (counts.get(area) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([area, count], at) => ({ area, count, colour: (at % COLOURS) + 1 }))
}

/** The area a responsibility belongs to. */
export function areaOf(responsibility: string): string {
  return responsibility.split('.', 1)[0] ?? responsibility
}

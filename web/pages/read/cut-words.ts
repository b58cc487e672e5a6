import type { Place, ReadPiece } from '../../../src/reading/reading.ts'

/** A run of letters of a piece, with what its words are evidence for. */
export type MarkedRun = {
  readonly start: number
  readonly text: string
  /** Responsibilities they name. */
  readonly of: readonly string[]
  /** Whether they say how the post takes part. */
  readonly isVerb: boolean
}

/** Parts a piece where evidence begins and ends, so that every run can be marked. */
export function cutWords({ start, text, responsibilities, verb }: ReadPiece): readonly MarkedRun[] {
  const places: Place[] = [...responsibilities, ...(verb?.place ? [verb.place] : [])]
  const edges = new Set([0, text.length])
  for (const place of places) {
    edges.add(within(place.start - start, text.length))
    edges.add(within(place.end - start, text.length))
  }
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    const covers = (place: Place) => place.start - start <= from && place.end - start >= to
    return {
      start: from,
      text: text.slice(from, to),
      of: responsibilities.filter(covers).map(({ responsibility }) => responsibility),
      isVerb: verb?.place ? covers(verb.place) : false,
    }
  })
}

const within = (at: number, length: number): number => Math.min(Math.max(at, 0), length)

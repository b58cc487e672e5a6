import type { Unfilled } from './fill-seats.ts'
import type { Part, Situation } from './group-cases.ts'

/** What nobody being there means: always, while somebody is away, or for who asks alone. */
export type ReachProperty = 'P3' | 'P4' | 'P5'

/** A situation in which nobody is there; `parts` where it is not everywhere the group has cases. */
export type Stuck = {
  readonly property: ReachProperty
  /** The same for what is told as one. */
  readonly cause: string
  /** Who is away, or who asks. */
  readonly people: readonly string[]
  readonly situation: Situation
  readonly unfilled: readonly Unfilled[]
  /** Where it was tried. */
  readonly part: Part
  readonly parts?: readonly Part[]
}

/** What a situation that was tried in vain means; `relative`: whom the cases need depends on who asks. */
export function stuckIn(
  situation: Situation,
  unfilled: readonly Unfilled[],
  relative: boolean,
  part: Part,
  parts?: readonly Part[],
): Stuck {
  const { away, requester } = situation
  const property = away.length > 0 ? 'P4' : requester !== undefined && !relative ? 'P5' : 'P3'
  const people = away.length > 0 ? [...away].sort() : requester === undefined ? [] : [requester]
  const seats = unfilled.map(({ seat }) => seat).sort()
  // Stuck while somebody is away, but only for a requester who may not decide it: another cause.
  const own = unfilled.some(({ path }) => path.some(({ code }) => code === 'own-case'))
  const cause = property === 'P3' ? `${seats} ${people}` : `${people}${own ? ' own' : ''}`
  const place = parts && { parts }
  return { property, cause: `${property} ${cause}`, people, situation, unfilled, part, ...place }
}

/** A part in which nobody is there, and the situation it was found in. */
export type Spot = { readonly part: Part; readonly stuck: Stuck }

/** Situations of one cause in one group: everywhere the group has cases, or in some parts, each once. */
export type Cause = {
  readonly property: ReachProperty
  readonly people: readonly string[]
  readonly everywhere?: Stuck
  readonly spots: readonly Spot[]
}

/** The causes among the situations in which nobody is there for a group of cases. */
export function causesOf(all: readonly Stuck[]): ReadonlyMap<string, Cause> {
  const causes = new Map<string, Cause & { everywhere?: Stuck; spots: Spot[] }>()
  const seen = new Map<string, Set<number | string>>()
  for (const stuck of all) {
    const { cause, property, people, parts } = stuck
    let known = causes.get(cause)
    if (!known) {
      known = { property, people, spots: [] }
      causes.set(cause, known)
      seen.set(cause, new Set())
    }
    if (known.everywhere) continue
    if (!parts) {
      known.everywhere = stuck
      continue
    }
    const had = seen.get(cause) as Set<number | string>
    for (const part of parts) {
      const key = part.key === undefined ? part.area : `${part.area} ${part.key}`
      if (had.has(key)) continue
      had.add(key)
      known.spots.push({ part, stuck })
    }
  }
  return causes
}

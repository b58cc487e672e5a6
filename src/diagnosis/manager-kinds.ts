/**
 * Kinds of managers and how many direct reports suit each, after McKinsey 2017: the more alike the
 * work of those led, and the less the manager does of it, the more of them can be led.
 */
export const MANAGER_KINDS = {
  /** Does much of the work; those led do different things and learn for years. */
  'player-coach': { least: 3, most: 5 },
  /** Much own work, and time for guiding others. */
  coach: { least: 6, most: 7 },
  /** Standard processes with moderate guidance. */
  supervisor: { least: 8, most: 10 },
  /** Little guidance needed; those led do similar work by themselves. */
  facilitator: { least: 11, most: 15 },
  /** Everybody does the same standardised work; oversight is all. */
  coordinator: { least: 15, most: null },
} as const

/** A kind of manager. */
export type ManagerKind = keyof typeof MANAGER_KINDS

/** Every kind, those with the smallest spans first. */
export const MANAGER_KIND_IDS = Object.keys(MANAGER_KINDS) as readonly ManagerKind[]

/** How many direct reports are meant; `most` is null where there is no upper bound. */
export type SpanBand = { readonly least: number; readonly most: number | null }

/**
 * The band where nobody said of which kind a manager is: from the lowest bound of all kinds to the
 * highest there is. Beyond it only coordinators are left, who lead standard work; that is not how
 * seats are led that an organisation gives a title each.
 */
export const ANY_KIND: SpanBand = { least: 3, most: 15 }

/** The kinds whose band a span falls into. */
export function kindsForSpan(span: number): readonly ManagerKind[] {
  return MANAGER_KIND_IDS.filter((id) => {
    const { least, most } = MANAGER_KINDS[id]
    return span >= least && (most === null || span <= most)
  })
}

import type { DescribedLeadership } from './describe-leadership.ts'

/** Sizes there is a starter for. */
export const STARTERS = ['small', 'middle', 'large', 'empty'] as const

/** A size there is a starter for. */
export type Starter = (typeof STARTERS)[number]

/** Seats of a starter by role, each with the role it reports to. */
type StarterPlan = {
  readonly headcount?: number
  readonly seats: readonly (readonly [role: string, superior: string | null])[]
}

/**
 * Where to begin, by size. No recommendation: seats that are often there, to be changed. Who sits in
 * them is left open.
 */
const PLANS: Readonly<Record<Starter, StarterPlan>> = {
  small: {
    headcount: 40,
    seats: [
      ['ceo', null],
      ['cto', 'ceo'],
      ['it-manager', 'ceo'],
    ],
  },
  middle: {
    headcount: 400,
    seats: [
      ['ceo', null],
      ['cfo', 'ceo'],
      ['cto', 'ceo'],
      ['it-director', 'cfo'],
      ['it-manager', 'it-director'],
    ],
  },
  large: {
    headcount: 5000,
    seats: [
      ['ceo', null],
      ['coo', 'ceo'],
      ['cfo', 'ceo'],
      ['cto', 'ceo'],
      ['cio', 'coo'],
      ['vp-engineering', 'cto'],
      ['it-director', 'cio'],
      ['head-of-it', 'it-director'],
      ['it-manager', 'it-director'],
    ],
  },
  empty: { seats: [] },
}

/** The answers a starter stands for; `titleOf` gives the title of a role. */
export function starterOf(
  starter: Starter,
  name: string,
  titleOf: (role: string) => string,
): DescribedLeadership {
  const { headcount, seats } = PLANS[starter]
  const roles = seats.map(([role]) => role)
  return {
    name,
    headcount,
    seats: seats.map(([role, superior]) => ({
      role,
      title: titleOf(role),
      reportsTo: superior === null ? undefined : roles.indexOf(superior),
    })),
  }
}

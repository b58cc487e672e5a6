import type { Career } from '../../career/career.ts'
import type { CareerProfile } from '../../career/career-profile.ts'
import { prepareCareer } from '../../career/prepare-career.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { answered, type Outcome } from '../errors.ts'
import { resolveLeader, resolveStation } from './resolve-station.ts'

/** Where to, from where, with which profile; names as people write them. */
export type AskedCareer = {
  readonly to: string
  readonly from?: string | undefined
  readonly profile?: CareerProfile | null
  readonly today?: string
}

/** What a role demands, how ready a profile is, which ways lead there, what is paid. */
export function askCareer(
  catalogue: Catalogue,
  { to, from, profile = null, today }: AskedCareer,
): Outcome<Career> {
  const goal = resolveLeader(catalogue, to, 'to')
  if (!goal.ok) return goal
  const start = from === undefined ? null : resolveStation(catalogue, from, 'from')
  if (start !== null && !start.ok) return start
  return answered(
    prepareCareer(catalogue, {
      to: goal.value,
      from: start?.value ?? null,
      profile,
      today: today ?? null,
    }),
  )
}

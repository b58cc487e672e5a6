import type { CareerProfile } from '../../career/career-profile.ts'
import type { Growth } from '../../career/growth.ts'
import { reviewGrowth } from '../../career/review-growth.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { dateSchema } from '../../model/field-schemas.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { resolveLeader } from './resolve-station.ts'

/** What grew since a day, towards a role where one is named. */
export function askGrowth(
  catalogue: Catalogue,
  profile: CareerProfile,
  { since, to }: { readonly since: string; readonly to?: string | undefined },
): Outcome<Growth> {
  if (!dateSchema.safeParse(since).success) {
    return refused('malformed-instant', 'since', `“${since}” is no day; write it as 2026-01-31.`)
  }
  if (to === undefined) return answered(reviewGrowth(catalogue, profile, { since }))
  const role = resolveLeader(catalogue, to, 'to')
  return role.ok ? answered(reviewGrowth(catalogue, profile, { since, role: role.value })) : role
}

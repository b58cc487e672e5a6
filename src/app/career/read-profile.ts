import type { CareerProfile } from '../../career/career-profile.ts'
import { readCareerProfile } from '../../career/read-career-profile.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'

/** A profile given as data; refuses with every fault and its path. */
export function readProfile(plain: unknown): Outcome<CareerProfile> {
  const reading = readCareerProfile(plain)
  if (reading.ok) return answered(reading.profile)
  return refusedWith('invalid-profile', 'profile', reading.problems)
}

import { findFit } from '../../career/find-fit.ts'
import type { Fit } from '../../career/fit.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { answered, type Outcome, refused } from '../errors.ts'

/** Most interests and goals at once: there are two dozen. */
const MOST_LEANINGS = 200

/** Which role suits interests and goals; refuses more than anybody has. */
export function askFit(
  catalogue: Catalogue,
  {
    interests,
    goals,
  }: { readonly interests: readonly string[]; readonly goals: readonly string[] },
): Outcome<Fit> {
  if (interests.length + goals.length > MOST_LEANINGS) {
    const message = `At most ${MOST_LEANINGS} interests and goals can be given together.`
    return refused('invalid-profile', 'interests', message)
  }
  return answered(findFit(catalogue, { interests, goals }))
}

import type { Claim } from '../catalogue/claim.ts'
import { artefactsOf, contrastFor, deniesInvolvement, wordsFor } from '../catalogue/facts.ts'
import type { RoleId } from '../catalogue/ids.ts'
import {
  type AxisWords,
  COMPANY_WORDS,
  HORIZON_WORDS,
  ORIENTATION_OBJECTS,
  ORIENTATION_WORDS,
  RUNNING_OBJECTS,
  SHAPED_OBJECTS,
  SHAPING_ACT,
} from './axis-words.ts'

/** The two axes of the map. */
export type Axis = 'orientation' | 'horizon'

/** What a claim says of a role on an axis; null when it says nothing. */
type Rule = (claim: Claim, role: RoleId) => number | null

/**
 * A claim's vote on where one of its roles stands on an axis, from -1 to 1; null when it has none.
 * The first rule that finds words decides (SPEC P2): what is said outright before what follows from
 * the object of a duty.
 */
export function voteOf(claim: Claim, role: RoleId, axis: Axis): number | null {
  for (const rule of RULES[axis]) {
    const vote = rule(claim, role)
    if (vote !== null) return vote
  }
  return null
}

const RULES: Readonly<Record<Axis, readonly Rule[]>> = {
  orientation: [
    (claim, role) => mean(wordsFor(claim, 'orientation', role), ORIENTATION_WORDS),
    (claim, role) => mean(contrastFor(claim, role), ORIENTATION_WORDS),
    (claim, role) => mean(wordsFor(claim, 'stakeholder', role), ORIENTATION_WORDS),
    company,
    (claim) => (deniesInvolvement(claim) ? null : mean(artefactsOf(claim), ORIENTATION_OBJECTS)),
  ],
  horizon: [
    (claim, role) => mean(wordsFor(claim, 'horizon', role), HORIZON_WORDS),
    (claim, role) => mean(contrastFor(claim, role), HORIZON_WORDS),
    (claim, role) => mean(wordsFor(claim, 'stance', role), HORIZON_WORDS),
    (claim, role) => mean(wordsFor(claim, 'decides', role), HORIZON_WORDS),
    objects,
  ],
}

/** Whom the role works with, when all of them are inside or all are outside. */
function company(claim: Claim, role: RoleId): number | null {
  const partners = wordsFor(claim, 'with', role)
  const votes = new Set(partners.map((partner) => lookUp(partner, COMPANY_WORDS)))
  const [only = null] = votes
  return votes.size === 1 ? only : null
}

/** What the role shapes and what it keeps going. */
function objects(claim: Claim, role: RoleId): number | null {
  if (deniesInvolvement(claim)) return null
  const shapes = wordsFor(claim, 'act', role).some((act) => SHAPING_ACT.test(act))
  const words = shapes ? { ...RUNNING_OBJECTS, ...SHAPED_OBJECTS } : RUNNING_OBJECTS
  return mean(artefactsOf(claim), words)
}

/** The mean vote of all words that have one; a text may hold several, set apart by commas. */
function mean(texts: readonly string[], words: AxisWords): number | null {
  const votes = texts
    .flatMap((text) => text.split(', '))
    .flatMap((word) => lookUp(word, words) ?? [])
  if (votes.length === 0) return null
  return votes.reduce((sum, vote) => sum + vote, 0) / votes.length
}

function lookUp(word: string, words: AxisWords): number | null {
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null
}

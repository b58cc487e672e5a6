import type { RankCircumstances } from './rank.ts'

/**
 * Under which circumstances sources say something of rank or reporting:
 * - `small`, `large`: the size of the organisation;
 * - `usual`: the normal case; `varies`: the normal case, said to vary with size and structure;
 * - `critical-part`: where the role answers for a more critical part of operations (`s3-099`);
 * - `broader-functions`: where the role spans several functions, technology too (`s3-100`);
 * - `own-company`: depends on the roles in one's own company (`s3-091`, `s3-098`);
 * - `size-structure-industry`: depends on these (`s0-055`);
 * - `by-subject`: one leads in one subject, the other in another (`s3-107`);
 * - `in-worth`: of worth, not of rank (`s3-101`).
 */
export const CONDITIONS = [
  'small',
  'large',
  'usual',
  'varies',
  'critical-part',
  'broader-functions',
  'own-company',
  'size-structure-industry',
  'by-subject',
  'in-worth',
] as const

/** Under which circumstances something is said. */
export type Condition = (typeof CONDITIONS)[number]

/** Below this many people an organisation is small (EU Recommendation 2003/361/EC, Annex, Art. 2). */
const SMALL_BELOW = 50

/** From this many people on it is large: no longer medium-sized in the sense of the same article. */
const LARGE_FROM = 250

/** How the sources word the conditions that stand in `when` facets. */
const WORDINGS: Readonly<Record<string, Condition>> = {
  'smaller organisation': 'small',
  'larger organisation': 'large',
  usual: 'usual',
  'typical; varies with size and structure': 'varies',
  'more critical aspect': 'critical-part',
  'broader functions including technology': 'broader-functions',
}

/** The condition in machine words; a wording nobody foresaw depends on one's own company. */
export function conditionOf(words: string | null): Condition | null {
  if (words === null) return null
  return Object.hasOwn(WORDINGS, words) ? (WORDINGS[words] ?? null) : 'own-company'
}

/** Whether something said under this condition is said of the normal case, whatever the size. */
export function isNormalCase(condition: string | null): boolean {
  return condition === null || condition === 'usual' || condition === 'varies'
}

/** The size of an organisation of so many people; null when unknown or neither small nor large. */
export function sizeOf(headcount: number | undefined): 'small' | 'large' | null {
  if (headcount === undefined || !(headcount > 0)) return null
  if (headcount < SMALL_BELOW) return 'small'
  return headcount >= LARGE_FROM ? 'large' : null
}

/**
 * Whether what is said under a condition applies to the circumstances; null when they do not tell
 * (SPEC R7).
 */
export function appliesTo(
  condition: string | null,
  { headcount, company }: RankCircumstances,
): boolean | null {
  if (isNormalCase(condition)) return true
  if (condition === 'small' || condition === 'large') {
    const size = sizeOf(headcount)
    return size === null ? null : size === condition
  }
  return condition === 'critical-part' && company === 'technology' ? true : null
}

import type { RoleCue } from './role-cue.ts'
import { ENGINEERING_CUES } from './role-cues-engineering.ts'
import { IT_CUES } from './role-cues-it.ts'
import { LINE_CUES } from './role-cues-lines.ts'
import { NEIGHBOUR_CUES } from './role-cues-neighbours.ts'
import { OFFICER_CUES } from './role-cues-officers.ts'
import { STANDING_CUES } from './role-cues-standing.ts'
import { TRADE_CUES } from './role-cues-trades.ts'

/** The groups of cues by what they tell, so that what each brings can be measured. */
export const ROLE_CUE_SETS = {
  lines: LINE_CUES,
  standing: STANDING_CUES,
  officers: OFFICER_CUES,
  it: IT_CUES,
  engineering: ENGINEERING_CUES,
  neighbours: NEIGHBOUR_CUES,
  trades: TRADE_CUES,
} as const satisfies Readonly<Record<string, readonly RoleCue[]>>

/** The name of a set of cues. */
export type RoleCueSet = keyof typeof ROLE_CUE_SETS

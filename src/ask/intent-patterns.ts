import type { IntentPattern } from './intent-pattern.ts'
import { ABOUT_ROLES } from './patterns-about-roles.ts'
import { BETWEEN_ROLES } from './patterns-between-roles.ts'

/** What a question can want and how both languages say so. First match wins (C1). */
export const INTENT_PATTERNS: readonly IntentPattern[] = [...BETWEEN_ROLES, ...ABOUT_ROLES]

import { z } from 'zod'
import { LONGEST_ID } from './bounds.ts'

/** Letters, digits, and `. _ : / -` between them. */
export const ID_PATTERN = /^[A-Za-z0-9]([A-Za-z0-9._:/-]*[A-Za-z0-9])?$/

/**
 * Ids of entities; case matters (I1). Wide enough for the ids other systems bring along (post
 * references, user names), narrow enough for addresses and files.
 */
export const entityIdSchema = z.string().max(LONGEST_ID).regex(ID_PATTERN)

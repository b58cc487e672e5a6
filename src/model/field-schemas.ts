import { z } from 'zod'
import { LONGEST_LINE, LONGEST_TEXT } from './bounds.ts'

/** A text on one line that holds more than blanks: titles, names. */
export const lineSchema = z
  .string()
  .max(LONGEST_LINE)
  .regex(/^[^\S\r\n]*\S[^\r\n]*$/)

/** A longer text: descriptions, notes. */
export const proseSchema = z.string().max(LONGEST_TEXT)

/** A short word of a vocabulary that is not the document's own: a grade, a kind, an attribute. */
export const labelSchema = z.string().min(1).max(60)

/** A calendar date, ISO 8601. */
export const dateSchema = z.iso.date()

/** A share of a whole: more than 0, at most 1. */
export const shareSchema = z.number().gt(0).max(1)

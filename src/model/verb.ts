import { z } from 'zod'

/**
 * How a seat takes part in a responsibility or a decision, strongest first.
 * The words are the document's own: `answers-for` is accountability, `recommends` drives the
 * decision process without deciding, `is-told` is information after (or before) the fact.
 */
export const VERBS = [
  'decides',
  'answers-for',
  'must-agree',
  'recommends',
  'gives-input',
  'carries-out',
  'supports',
  'is-told',
] as const

/** Validates one verb. */
export const verbSchema = z
  .enum(VERBS)
  .describe(
    'decides: has the decision. answers-for: is held to account. must-agree: nothing happens without it. recommends: drives and proposes. gives-input: is asked before. carries-out: does the work. supports: helps. is-told: is informed.',
  )

/** How a seat takes part in a responsibility or a decision. */
export type Verb = (typeof VERBS)[number]

import { z } from 'zod'
import { localizedSchema } from '../model/language.ts'
import { roleIdSchema, slugSchema } from './ids.ts'

/** Where in a text of law something stands: an article, a section, a paragraph. */
const placeSchema = z.string().trim().min(1).max(80)

/**
 * A right that the text gives the holder of a demanded slot: the matter it is in, the kind of decision
 * that would be handed on, and whether it may be: never, or only to those who report to the holder.
 */
const packRightSchema = z.strictObject({
  matter: slugSchema,
  decision: slugSchema,
  place: placeSchema,
  handOn: z.enum(['never', 'to-reports', 'open']),
})

/**
 * An accountability a regime demands a named holder for. `roles`: a seat of one of these fills it
 * without being named. `sharing`: what the text says of several holders, where it says anything.
 * `underHead`: the place that has the holder report to the head of the organisation.
 */
const demandSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  place: placeSchema,
  text: localizedSchema,
  roles: z.array(roleIdSchema).default([]),
  sharing: z.strictObject({ place: placeSchema, allowed: z.boolean() }).optional(),
  underHead: placeSchema.optional(),
  rights: z.array(packRightSchema).default([]),
})

/** A rule pack: what one regime demands named holders for, in our words, with the places in its texts. */
export const packSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  /** Whom the regime speaks to, in short. */
  applies: localizedSchema,
  texts: z.array(z.strictObject({ title: z.string().min(1), url: z.url().optional() })).min(1),
  /** What the regime says beyond this and why it is not here. */
  leftOut: z.array(localizedSchema),
  demands: z.array(demandSchema).min(1),
})

/** A rule pack: what one regime demands named holders for. */
export type Pack = Readonly<z.infer<typeof packSchema>>

/** An accountability a regime demands a named holder for. */
export type Demand = Pack['demands'][number]

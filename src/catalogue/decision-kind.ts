import { z } from 'zod'
import { localizedSchema, wordsSchema } from '../model/language.ts'
import { claimIdSchema, slugSchema } from './ids.ts'
import { partSchema } from './responsibility.ts'

/**
 * The domains of decisions: five of IT governance (Weill and Ross, IT Governance, 2004) and five
 * that leaders of technology meet besides.
 */
export const DECISION_DOMAINS = [
  'principles',
  'architecture',
  'infrastructure',
  'applications',
  'investment',
  'people',
  'vendors',
  'money',
  'security',
  'product',
] as const

/** A domain of decisions. */
export type DecisionDomain = (typeof DECISION_DOMAINS)[number]

/**
 * A node of the tree of decision kinds. The dots of the id are the tree: `vendor.contract.sign`
 * stands under `vendor.contract`. A node without nodes below it is a leaf, the kind a case names.
 */
export const decisionKindSchema = z.strictObject({
  id: slugSchema,
  name: localizedSchema,
  description: localizedSchema,
  terms: wordsSchema,
  claims: z.array(claimIdSchema),
  parts: z.array(partSchema).default([]),
})

/** All decision kinds of one domain, one file each. */
export const decisionDomainSchema = z.strictObject({
  domain: z.enum(DECISION_DOMAINS),
  name: localizedSchema,
  description: localizedSchema,
  kinds: z.array(decisionKindSchema).min(1),
})

/** A kind of decision as it stands in its file. */
export type DecisionKindEntry = Readonly<z.infer<typeof decisionKindSchema>>

/** A kind of decision with its domain and its place in the tree. */
export type DecisionKind = DecisionKindEntry & {
  readonly domain: DecisionDomain
  readonly parent: string | null
  readonly leaf: boolean
}

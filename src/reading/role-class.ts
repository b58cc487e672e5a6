import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'

/** Posts beside the seven that texts describe; `part-of-it` leads one part of IT. */
const NEIGHBOUR_CLASSES = [
  'ciso',
  'engineering-manager',
  'architect',
  'product-manager',
  'programme-director',
  'data-officer',
  'digital-officer',
  'part-of-it',
  'service-manager',
  'it-specialist',
] as const

/** Everything a text can be read as: the seven, their neighbours, another trade, or none (D1). */
export const ROLE_CLASSES = [...LEADER_IDS, ...NEIGHBOUR_CLASSES, 'other-trade', 'none'] as const

/** What a text is read as. */
export type RoleClass = (typeof ROLE_CLASSES)[number]

/** How much something speaks for classes, in logits; negative speaks against. */
export type ClassWeights = Readonly<Partial<Record<RoleClass, number>>>

/** Says whether a class is one of the seven leaders. */
export function isLeaderClass(one: RoleClass): one is LeaderId {
  return (LEADER_IDS as readonly string[]).includes(one)
}

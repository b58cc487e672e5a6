import { z } from 'zod'

/** The seven leaders the catalogue explains, in the order in which they are listed everywhere. */
export const LEADER_IDS = [
  'cto',
  'cio',
  'it-director',
  'it-manager',
  'head-of-it',
  'ctd',
  'vp-engineering',
] as const

/** Roles the sources set beside the leaders: people around them, and the organisation itself. */
export const NEIGHBOUR_IDS = ['director', 'ceo', 'coo', 'cfo', 'board', 'org'] as const

/** Every role a claim can speak of. */
export const ROLE_IDS = [...LEADER_IDS, ...NEIGHBOUR_IDS] as const

/** One of the seven leaders. */
export type LeaderId = (typeof LEADER_IDS)[number]

/** A role a claim can speak of: a leader, a neighbour or the organisation. */
export type RoleId = (typeof ROLE_IDS)[number]

/** Validates a role id. */
export const roleIdSchema = z.enum(ROLE_IDS)

/** Validates the id of one of the seven leaders. */
export const leaderIdSchema = z.enum(LEADER_IDS)

/** The five articles, by the number each carries. */
export const sourceIdSchema = z.string().regex(/^00\d$/)

/** Claims are numbered within their source: `s1-061` is claim 61 of source 001. */
export const claimIdSchema = z.string().regex(/^s\d-\d{3}$/)

/** Disagreements are numbered through: `x-005`. */
export const disagreementIdSchema = z.string().regex(/^x-\d{3}$/)

/** Kebab-case words, joined by dots where the thing stands in a tree: `vendor.contract.sign`. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/)

/** Says whether a text is the id of a role. */
export function isRoleId(text: string): text is RoleId {
  return (ROLE_IDS as readonly string[]).includes(text)
}

/** Says whether a text is the id of one of the seven leaders. */
export function isLeaderId(text: string): text is LeaderId {
  return (LEADER_IDS as readonly string[]).includes(text)
}

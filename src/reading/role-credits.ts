import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'
import type { Part } from '../catalogue/responsibility.ts'
import type { Verb } from '../model/verb.ts'

/** How much of a responsibility each verb makes one's own. */
const OWNED: Readonly<Record<Verb, number>> = {
  decides: 1,
  'answers-for': 1,
  'carries-out': 0.5,
  recommends: 0.4,
  'must-agree': 0.4,
  'gives-input': 0.25,
  supports: 0.25,
  'is-told': 0,
}

/** How much the sources credit each leader with a responsibility: 0 to 1. */
export type RoleCredits = Readonly<Record<LeaderId, number>>

/** The credits of every responsibility of the catalogue, by its id. */
export function roleCredits(catalogue: Catalogue): ReadonlyMap<string, RoleCredits> {
  return new Map(
    [...catalogue.responsibilities.values()].map(({ id, parts }) => [
      id,
      Object.fromEntries(LEADER_IDS.map((role) => [role, creditOf(role, parts)])) as RoleCredits,
    ]),
  )
}

function creditOf(role: LeaderId, parts: readonly Part[]): number {
  const own = parts.filter(({ roles, involved }) => involved && roles.includes(role))
  return own.reduce((most, { verb }) => Math.max(most, OWNED[verb]), 0)
}

/** Says whether a part makes a responsibility a role's own: it answers for it or decides it. */
export function isOwning({ verb, involved }: Part): boolean {
  return involved && (verb === 'answers-for' || verb === 'decides')
}

import type { Catalogue } from '../catalogue/catalogue.ts'
import { LEADER_IDS, type LeaderId } from '../catalogue/ids.ts'

/** Verbs by which one takes a responsibility. */
const TAKES = ['answers-for', 'decides']

/** A leader whom claims credit with taking a responsibility. */
export type CreditedLeader = { readonly leader: LeaderId; readonly claims: readonly string[] }

/** Leaders whom claims credit with taking a responsibility, those with most claims first. */
export function creditedLeaders(
  catalogue: Catalogue,
  responsibility: string,
): readonly CreditedLeader[] {
  const parts = catalogue.responsibilities.get(responsibility)?.parts ?? []
  return LEADER_IDS.flatMap((leader) => {
    const claims = parts
      .filter((part) => part.involved && TAKES.includes(part.verb) && part.roles.includes(leader))
      .flatMap((part) => part.claims)
    return claims.length === 0 ? [] : [{ leader, claims: [...new Set(claims)].sort() }]
  }).sort((a, b) => b.claims.length - a.claims.length)
}

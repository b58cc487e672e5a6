import type { Catalogue } from '../catalogue/catalogue.ts'
import { isLeaderId, type LeaderId } from '../catalogue/ids.ts'
import { areaOf } from './matters.ts'

/** Areas in which the sources say how leaders deal with one another, not what they do together. */
const NOT_WORK = ['collaboration', 'people']

/**
 * The leaders that the sources have work on a matter together, by matter: each group of roles that
 * one part of a responsibility names jointly.
 */
export function jointDuties({
  responsibilities,
}: Catalogue): ReadonlyMap<string, readonly (readonly LeaderId[])[]> {
  const joint = new Map<string, readonly (readonly LeaderId[])[]>()
  for (const { id, parts } of responsibilities.values()) {
    if (NOT_WORK.includes(areaOf(id) ?? '')) continue
    const groups = parts
      .filter(({ involved }) => involved)
      .map(({ roles }) => roles.filter(isLeaderId))
      .filter(({ length }) => length > 1)
    if (groups.length > 0) joint.set(id, groups)
  }
  return joint
}

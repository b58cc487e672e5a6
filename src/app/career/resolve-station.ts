import type { StationId } from '../../career/career-path.ts'
import { stationOf } from '../../career/held-years.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isLeaderId, LEADER_IDS, type LeaderId } from '../../catalogue/ids.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { resolveRole } from '../resolve-roles.ts'

/** The leader somebody means; refuses neighbours, of which no source tells how to become one. */
export function resolveLeader(
  catalogue: Catalogue,
  text: string,
  where: string,
): Outcome<LeaderId> {
  const role = resolveRole(catalogue, text, where)
  if (!role.ok) return role
  if (isLeaderId(role.value)) return answered(role.value)
  return refused(
    'unknown-role',
    where,
    `How to become ${role.value} no source tells. Known: ${LEADER_IDS.join(', ')}.`,
    LEADER_IDS,
  )
}

/** The leader or the entry post somebody means; refuses with what comes near. */
export function resolveStation(
  catalogue: Catalogue,
  text: string,
  where: string,
): Outcome<StationId> {
  const station = stationOf(catalogue, text.slice(0, 200))
  if (station !== undefined) return answered(station)
  const posts = catalogue.data.career.entryPosts.map(({ id }) => id)
  const near = nearestWord(text, [...LEADER_IDS, ...posts])
  if (near !== undefined) {
    const shown = text.slice(0, 40)
    return refused('unknown-role', where, `There is no post “${shown}”. Did you mean ${near}?`, [
      near,
    ])
  }
  const leader = resolveLeader(catalogue, text, where)
  if (leader.ok || leader.problem.suggestions.length > 0) return leader
  return refused(
    'unknown-role',
    where,
    `${leader.problem.message} Posts to begin in: ${posts.join(', ')}.`,
  )
}

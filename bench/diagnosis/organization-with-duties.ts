import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { Assignment } from '../../src/model/assignment.ts'
import { MOST_ENTITIES } from '../../src/model/bounds.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import type { OwnResponsibility } from '../../src/model/own-responsibility.ts'
import type { Position } from '../../src/model/position.ts'
import type { Thing } from '../../src/model/thing.ts'
import type { Verb } from '../../src/model/verb.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'

/** Assignments a position has, on average. */
const PER_POSITION = 10

/** One matter in so many has a fault: nobody decides, two answer, or somebody from elsewhere decides. */
const SOUND_FOR_ONE_FAULT = 50

/** What things teams own. */
const KINDS = ['system', 'product', 'service', 'vendor', 'policy', 'budget', 'plan']

/** The seats of the generated organisation that lead technology: CTO, CIO, VP of engineering. */
const LEADERS = ['p2', 'p3', 'p4']

/** A team as duties are given out: who leads it, who is in it, who stands around it. */
type Team = {
  readonly lead: Position
  readonly members: readonly string[]
  readonly superior: string | undefined
  readonly peers: readonly string[]
}

/**
 * A fictional organisation as one that uses the product keeps it: every lead answers for some matters and decides
 * in them, the lead's people carry them out or help, peers are asked, the superior is told; the areas of
 * the catalogue belong to the leaders of technology. One matter in fifty has a fault. Ten assignments a
 * position, a matter more or less; the same size gives the same organisation. Where there are more matters than a
 * document may hold responsibilities of its own, the others are things that the teams own.
 */
export function organizationWithDuties(
  positions: number,
  catalogue: Catalogue,
): OrganizationDocument {
  const plain = generateOrganization({ positions, assignments: 0 })
  const random = seededRandom(7)
  const assignments: Assignment[] = []
  const responsibilities: OwnResponsibility[] = []
  const things: Thing[] = []
  const areas = [...catalogue.areas.keys()]
  let budget = 0
  for (const team of teamsOf(plain.positions)) {
    budget += PER_POSITION * (team.members.length + (team.superior === undefined ? 1 : 0))
    const isLeader = LEADERS.includes(team.lead.id)
    for (let number = 1; budget > 0; number++) {
      const area = isLeader && areas.length > 0 ? areas.pop() : undefined
      const of = area ?? `${team.lead.id}.matter-${number}`
      if (area === undefined) {
        if (responsibilities.length < MOST_ENTITIES.responsibilities) {
          responsibilities.push({ id: of, name: `Matter ${number}` })
        } else {
          things.push({ id: of, name: `Thing ${number}`, kind: random.pick(KINDS) })
        }
      }
      const parts = partsIn(team, random)
      for (const [verb, position] of parts) assignments.push({ position, verb, of })
      budget -= parts.length
    }
  }
  return { ...plain, assignments, responsibilities, things }
}

/** Every seat that leads, with its people, its superior and the other leads below that. */
function teamsOf(positions: readonly Position[]): readonly Team[] {
  const members = new Map<string, string[]>()
  for (const { id, 'reports-to': above } of positions) {
    if (above === undefined) continue
    const others = members.get(above)
    if (others) others.push(id)
    else members.set(above, [id])
  }
  return positions.flatMap((lead) => {
    const own = members.get(lead.id)
    const superior = lead['reports-to']
    if (!own) return []
    const beside = superior === undefined ? [] : (members.get(superior) ?? [])
    const peers = beside.filter((id) => id !== lead.id && members.has(id))
    return [{ lead, members: own, superior, peers }]
  })
}

/** Who has which part in a matter of a team. */
function partsIn(
  { lead, members, superior, peers }: Team,
  random: ReturnType<typeof seededRandom>,
): readonly (readonly [Verb, string])[] {
  const fault = random.between(1, SOUND_FOR_ONE_FAULT) === 1 ? random.between(1, 3) : 0
  const turn = random.between(0, members.length - 1)
  const turned = [...members.slice(turn), ...members.slice(0, turn)]
  const [asked, another] = peers.length > 0 ? [random.pick(peers), random.pick(peers)] : []
  const doing = turned.slice(0, 3)
  const helping = turned.slice(3, 5)
  const decides = fault === 1 ? undefined : fault === 3 ? (asked ?? superior) : lead.id
  return [
    ['answers-for', lead.id] as const,
    ...(decides === undefined ? [] : [['decides', decides] as const]),
    ...(fault === 2 && another !== undefined ? [['answers-for', another] as const] : []),
    ...doing.map((id) => ['carries-out', id] as const),
    ...helping.map((id) => ['supports', id] as const),
    ...[...new Set([asked, another])].flatMap((id) => (id ? [['gives-input', id] as const] : [])),
    ...(superior === undefined ? [] : [['is-told', superior] as const]),
  ]
}

import type { Assignment } from '../../src/model/assignment.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import type { Person } from '../../src/model/person.ts'
import type { Position } from '../../src/model/position.ts'
import type { Unit } from '../../src/model/unit.ts'
import { VERBS } from '../../src/model/verb.ts'
import { seededRandom } from './seeded-random.ts'

/** How an organisation is to be generated. The same plan gives the same organisation, byte for byte. */
export type OrganizationPlan = {
  readonly positions: number
  readonly seed?: number
  /** Fewest and most direct reports of a position that has any. */
  readonly span?: readonly [least: number, most: number]
  /** Share of positions that nobody holds. */
  readonly vacancies?: number
  /** Assignments a position has, on average. */
  readonly assignments?: number
  /** Share of positions with a line beside the solid one. */
  readonly dotted?: number
}

const GIVEN = ['Ada', 'Bo', 'Cleo', 'Dara', 'Emre', 'Femi', 'Gita', 'Hana', 'Ivo', 'Jun', 'Kofi']
const SYLLABLES = [
  'ba',
  'del',
  'fen',
  'gar',
  'hol',
  'kem',
  'lor',
  'mir',
  'nor',
  'rim',
  'sol',
  'tav',
]
const AREAS = ['Platform', 'Data', 'Security', 'Retail', 'Support', 'Networks', 'Research', 'Sales']
const RANKS = ['Chief', 'Director of', 'Head of', 'Manager of', 'Lead of', 'Specialist in']
const MATTERS = 50
const TOP: readonly Partial<Position>[] = [
  { title: 'Chief Executive Officer', roles: ['ceo'] },
  { title: 'Chief Technology Officer', roles: ['cto'] },
  { title: 'Chief Information Officer', roles: ['cio'] },
  { title: 'VP of Engineering', roles: ['vp-engineering'] },
]

/**
 * A fictional organisation of any size as a document: one tree of positions, row by row, so that
 * superiors stand before their reports; a unit for every position near the top; people and
 * assignments. Nothing in it is wrong; tests plant their faults themselves.
 */
export function generateOrganization(plan: OrganizationPlan): OrganizationDocument {
  const { seed = 1, span = [3, 12], vacancies = 0.05, assignments = 1, dotted = 0.05 } = plan
  const random = seededRandom(seed)
  const units: Unit[] = []
  const positions: Position[] = []
  const people: Person[] = []
  const depths: number[] = []

  let parent = -1
  let room = 1
  for (let i = 0; i < plan.positions; i++) {
    if (room === 0) {
      parent++
      room = random.between(span[0], span[1])
    }
    room--
    const depth = parent === -1 ? 0 : (depths[parent] as number) + 1
    depths.push(depth)
    const above = positions[parent]
    const area = random.pick(AREAS)
    let unit = above?.unit ?? ''
    if (depth <= 2) {
      unit = `u${units.length + 1}`
      units.push({ id: unit, name: `${area} ${units.length + 1}`, ...in_(above?.unit) })
    }
    const id = `p${i + 1}`
    const hasLine = i > 0 && random.next() < dotted
    const isVacant = i > 0 && random.next() < vacancies
    const holder = isVacant ? undefined : nameOf(random, people.length + 1)
    if (holder) people.push(holder)
    const position: Position = {
      id,
      title: `${RANKS[Math.min(depth, RANKS.length - 1)]} ${area}`,
      unit,
      ...(above ? { 'reports-to': above.id } : {}),
      ...(hasLine ? { lines: [{ to: random.pick(positions).id, for: area }] } : {}),
      ...(holder ? { holder: holder.id } : { 'vacant-since': '2026-01-31' }),
      ...TOP[i],
    }
    positions.push(position)
  }
  return {
    mandate: 1,
    organization: { id: 'generated', name: `Generated ${plan.positions}`, currency: 'EUR' },
    units,
    positions,
    people,
    groups: [],
    bodies: [],
    responsibilities: [],
    decisions: [],
    assignments: assign(plan.positions * assignments, positions, random),
    'rule-sets': [],
    rules: [],
    delegations: [],
    absences: [],
    things: [],
    initiatives: [],
    metrics: [],
    slots: [],
  }
}

type Random = ReturnType<typeof seededRandom>

const in_ = (unit: string | undefined) => (unit === undefined ? {} : { in: unit })

function nameOf(random: Random, number: number): Person {
  const family = `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`
  const name = `${random.pick(GIVEN)} ${family.charAt(0).toUpperCase()}${family.slice(1)}`
  const id = `${family}-${number}`
  return { id, name, email: `${id}@generated.example` }
}

/** Different assignments, spread over positions, verbs, matters and scopes. */
function assign(count: number, positions: readonly Position[], random: Random): Assignment[] {
  const assignments: Assignment[] = []
  for (let i = 0; i < count; i++) {
    const position = positions[i % positions.length] as Position
    const round = Math.floor(i / positions.length)
    assignments.push({
      position: position.id,
      verb: random.pick(VERBS),
      of: `area-${round + 1}.matter-${random.between(1, MATTERS)}`,
      ...(random.next() < 0.2 && position.unit ? { scope: { unit: position.unit } } : {}),
    })
  }
  return assignments
}

import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { Position } from '../../../src/model/position.ts'
import { VERBS } from '../../../src/model/verb.ts'
import { randomOperation } from '../random-operations.ts'
import type { seededRandom } from '../seeded-random.ts'

type Random = ReturnType<typeof seededRandom>

const TITLES = [
  'Chief Information Officer',
  'CIO',
  'CIO, Retail',
  'Deputy CIO',
  'Personal Assistant',
  'Head of Ports',
]

/**
 * One edit at random of anything a rule of diagnosis may read: lines among few seats, states, holders,
 * titles, roles, units, staff groups, people, duties, the headcount. Few ids, so that faults come and
 * go; ids of the case itself are taken too.
 */
export function randomEdit(model: Model, random: Random): Operation {
  const { positions, groups, people, units } = model.tables
  const seatIds = [...positions.list().map(({ id }) => id), 'p1', 'p2', 'p3', 'p4']
  const seat = () => random.pick(seatIds)
  const choice = random.next()
  if (choice < 0.35) return randomOperation(model, random)
  if (choice < 0.65)
    return { op: 'put', kind: 'positions', entity: anyPosition(seat(), seat, random) }
  if (choice < 0.75) {
    const id = `g${random.between(1, 4)}`
    if (groups.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'groups', id }
    const entity = { id, title: 'Officers', fte: random.between(0, 30) / 10, 'reports-to': seat() }
    return { op: 'put', kind: 'groups', entity }
  }
  if (choice < 0.83) {
    const [first] = people.list()
    if (first && random.next() < 0.6) return { op: 'remove', kind: 'people', id: first.id }
    return {
      op: 'put',
      kind: 'people',
      entity: { id: `person-${random.between(1, 3)}`, name: 'N' },
    }
  }
  if (choice < 0.9) {
    const id = `u${random.between(1, 4)}`
    if (units.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'units', id }
    const around = random.next() < 0.7 ? { in: `u${random.between(1, 4)}` } : {}
    return { op: 'put', kind: 'units', entity: { id, name: id, ...around } }
  }
  if (choice < 0.97) {
    const entity = {
      position: seat(),
      verb: random.next() < 0.7 ? ('answers-for' as const) : random.pick(VERBS),
      of: `matter.${random.between(1, 3)}`,
      ...(random.next() < 0.3 ? { scope: { unit: 'u1' } } : {}),
    }
    return { op: 'put', kind: 'assignments', entity }
  }
  const headcount = random.next() < 0.3 ? {} : { headcount: random.between(1, 60) }
  return { op: 'organization', organization: { id: 'case', name: 'Case', ...headcount } }
}

function anyPosition(id: string, seat: () => string, random: Random): Position {
  const some = random.next()
  const state = random.pick(['planned', 'eliminated', undefined, undefined, undefined] as const)
  const holder =
    some < 0.3
      ? {}
      : some < 0.5
        ? { holder: [{ person: 'person-1', kind: 'acting' as const, from: '2026-01-01' }] }
        : some < 0.7
          ? { vacant: true, 'vacant-since': '2026-02-01' }
          : { holder: 'person-2' }
  return {
    id,
    title: random.pick(TITLES),
    ...(state ? { state } : {}),
    ...(random.next() < 0.85 ? { 'reports-to': random.next() < 0.2 ? 'nowhere' : seat() } : {}),
    ...(random.next() < 0.8 ? { unit: `u${random.between(1, 4)}` } : {}),
    ...(random.next() < 0.7 ? { roles: [random.pick(['cio', 'cto', 'board'])] } : {}),
    ...holder,
  }
}

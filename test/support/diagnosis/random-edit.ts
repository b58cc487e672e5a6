import type { Assignment } from '../../../src/model/assignment.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { Person } from '../../../src/model/person.ts'
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
  'Chief Technology Officer',
  'IT Manager',
]

const MATTERS = [
  'matter.1',
  'matter.2',
  'matter.3',
  'infrastructure.technology',
  'infrastructure.networks',
  'infrastructure',
  'suppliers.contracts',
  'crm',
  't1',
  't2',
]

/**
 * One edit at random of anything a rule of diagnosis may read: lines among few seats, states, holders,
 * titles, roles, units, staff groups, people, duties, things, rules of authority, the organisation.
 * Few ids, so that faults come and go; ids of the case itself are taken too.
 */
export function randomEdit(model: Model, random: Random): Operation {
  const seatIds = [...model.tables.positions.list().map(({ id }) => id), 'p1', 'p2', 'p3', 'p4']
  const seat = () => random.pick(seatIds)
  const choice = random.next()
  if (choice < 0.25) return randomOperation(model, random)
  if (choice < 0.5) {
    return { op: 'put', kind: 'positions', entity: anyPosition(seat(), seat, model, random) }
  }
  if (choice < 0.57) return anyGroup(model, seat, random)
  if (choice < 0.66) return anyPerson(model, random)
  if (choice < 0.73) return anyUnit(model, seat, random)
  if (choice < 0.9) return anyDuty(model, seat, random)
  if (choice < 0.92) return anyRule(model, seat, random)
  if (choice < 0.94) return anyOwned(model, seat, random)
  if (choice < 0.96) {
    const entity = { id: random.pick(MATTERS), name: random.pick(['Own', 'CRM system']) }
    if (random.next() < 0.4) {
      const kind = random.pick(['things', 'responsibilities'] as const)
      if (model.tables[kind].has(entity.id)) return { op: 'remove', kind, id: entity.id }
    }
    if (random.next() < 0.5) return { op: 'put', kind: 'things', entity }
    const decisions = random.next() < 0.5 ? { decisions: ['vendor.contract.sign'] } : {}
    return { op: 'put', kind: 'responsibilities', entity: { ...entity, ...decisions } }
  }
  const headcount = random.next() < 0.3 ? {} : { headcount: random.between(1, 600) }
  const company =
    random.next() < 0.6 ? {} : { company: random.pick(['technology', 'other'] as const) }
  return {
    op: 'organization',
    organization: { id: 'case', name: 'Case', ...headcount, ...company },
  }
}

function anyGroup({ tables }: Model, seat: () => string, random: Random): Operation {
  const id = `g${random.between(1, 4)}`
  if (tables.groups.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'groups', id }
  const entity = { id, title: 'Officers', fte: random.between(0, 30) / 10, 'reports-to': seat() }
  return { op: 'put', kind: 'groups', entity }
}

function anyPerson({ tables: { people } }: Model, random: Random): Operation {
  const [first] = people.list()
  if (first && random.next() < 0.4) return { op: 'remove', kind: 'people', id: first.id }
  const known = first && random.next() < 0.4 ? random.pick(people.list()) : undefined
  const entity: Person = {
    id: known?.id ?? `person-${random.between(1, 3)}`,
    name: random.pick(['N', 'Ada Nkemelu', 'Nkemelu, Ada', 'Bo Lind']),
    ...(random.next() < 0.5
      ? { email: random.pick(['ada@x.example', 'Ada@X.example', 'b@x.example']) }
      : {}),
  }
  return { op: 'put', kind: 'people', entity }
}

function anyUnit({ tables }: Model, seat: () => string, random: Random): Operation {
  const id = `u${random.between(1, 4)}`
  if (tables.units.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'units', id }
  const around = random.next() < 0.7 ? { in: `u${random.between(1, 4)}` } : {}
  const head = random.next() < 0.5 ? { head: seat() } : {}
  return { op: 'put', kind: 'units', entity: { id, name: id, ...around, ...head } }
}

/** Written with an id of its own now and then, so that its verb can change under the same id. */
function anyDuty(model: Model, seat: () => string, random: Random): Operation {
  const known = model.tables.assignments.list()
  const of = known.length > 0 && random.next() < 0.5 ? random.pick(known).of : random.pick(MATTERS)
  if (known.length > 0 && random.next() < 0.15) {
    const { id: _, ...another } = random.pick(known)
    return { op: 'put', kind: 'assignments', entity: { ...another, verb: random.pick(VERBS) } }
  }
  const scope = random.next()
  const entity: Assignment = {
    ...(random.next() < 0.3 ? { id: `a${random.between(1, 4)}` } : {}),
    position: random.next() < 0.05 ? random.pick(['board', 'u1', 'person-1']) : seat(),
    verb: random.pick(
      random.next() < 0.8 ? (['answers-for', 'decides', 'carries-out'] as const) : VERBS,
    ),
    of,
    ...(random.next() < 0.15 ? { origin: 'read' as const } : {}),
    ...(scope < 0.25
      ? { scope: { unit: `u${random.between(1, 4)}` } }
      : scope < 0.35
        ? { scope: { audience: 'customer' as const } }
        : scope < 0.45
          ? { scope: { initiative: `i${random.between(1, 3)}` } }
          : scope < 0.5
            ? { scope: { thing: `t${random.between(1, 3)}` } }
            : {}),
  }
  return { op: 'put', kind: 'assignments', entity }
}

/** What can be owned by somebody or run by nobody: initiatives, things of one kind, bodies. */
function anyOwned({ tables }: Model, seat: () => string, random: Random): Operation {
  const kind = random.pick(['initiatives', 'things', 'bodies'] as const)
  const [first] = tables[kind].list()
  if (first && random.next() < 0.3) return { op: 'remove', kind, id: first.id }
  const number = random.between(1, 3)
  if (kind === 'bodies') {
    return { op: 'put', kind, entity: { id: 'board', name: 'Board', members: [seat()] } }
  }
  if (kind === 'things') {
    return {
      op: 'put',
      kind,
      entity: { id: `t${number}`, name: `Thing ${number}`, kind: 'system' },
    }
  }
  const until = random.pick([undefined, '2026-03-01', '2027-03-01'])
  const entity = { id: `i${number}`, name: `Initiative ${number}`, ...(until ? { until } : {}) }
  return { op: 'put', kind, entity }
}

function anyRule({ tables: { rules } }: Model, seat: () => string, random: Random): Operation {
  const id = `r${random.between(1, 3)}`
  if (rules.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'rules', id }
  const decides = random.pick([seat(), [seat(), seat()], { role: 'cio' }])
  const decision = random.pick(['vendor.contract', 'vendor.contract.sign', 'infrastructure.change'])
  return { op: 'put', kind: 'rules', entity: { id, decision, decides } }
}

function anyLine(seat: () => string, random: Random): NonNullable<Position['lines']>[number] {
  return {
    to: seat(),
    ...(random.next() < 0.3 ? { for: 'shared data' } : {}),
    ...(random.next() < 0.3 ? { until: random.pick(['2026-03-01', '2027-03-01']) } : {}),
  }
}

function anyPosition(id: string, seat: () => string, model: Model, random: Random): Position {
  const some = random.next()
  const state = random.pick(['planned', 'eliminated', undefined, undefined, undefined] as const)
  const people = ['person-1', 'person-2', ...model.tables.people.list().map((one) => one.id)]
  const person = () => random.pick(people)
  const holder =
    some < 0.25
      ? {}
      : some < 0.4
        ? { holder: [{ person: person(), kind: 'acting' as const, from: '2026-01-01' }] }
        : some < 0.55
          ? { vacant: true, 'vacant-since': '2026-02-01' }
          : some < 0.7
            ? {
                holder: [
                  {
                    person: person(),
                    share: 0.6,
                    until: random.pick(['2026-03-01', '2027-03-01']),
                  },
                ],
              }
            : { holder: person() }
  return {
    id,
    title: random.pick(TITLES),
    ...(state ? { state } : {}),
    ...(random.next() < 0.85 ? { 'reports-to': random.next() < 0.2 ? 'nowhere' : seat() } : {}),
    ...(random.next() < 0.8 ? { unit: `u${random.between(1, 4)}` } : {}),
    ...(random.next() < 0.7 ? { roles: [random.pick(['cio', 'cto', 'board'])] } : {}),
    ...(random.next() < 0.3 ? { lines: [anyLine(seat, random)] } : {}),
    ...holder,
  }
}

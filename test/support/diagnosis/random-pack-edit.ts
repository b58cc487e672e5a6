import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { Slot } from '../../../src/model/slot.ts'
import type { seededRandom } from '../seeded-random.ts'
import { randomEdit } from './random-edit.ts'

type Random = ReturnType<typeof seededRandom>

const PACKS = ['us-fitara', 'uk-smcr', 'eu-nis2', 'eu-dorra']

const DEMANDS = [
  'us-fitara.cio',
  'uk-smcr.chief-operations',
  'uk-smcr.compliance-oversight',
  'eu-nis2.management-body',
  'eu-dora.crisis-management',
  'eu-dora.none',
]

const SEATS = ['head', 'asa', 'cio', 'cfo', 'gone']

/** One edit at random of what rules on demanded holders read: slots, packs, boards, seats, rights. */
export function randomPackEdit(model: Model, random: Random): Operation {
  const { slots, delegations } = model.tables
  const choice = random.next()
  if (choice < 0.35) {
    const id = `s${random.between(1, 5)}`
    if (slots.has(id) && random.next() < 0.3) return { op: 'remove', kind: 'slots', id }
    return { op: 'put', kind: 'slots', entity: anySlot(id, random) }
  }
  if (choice < 0.5) {
    const packs = PACKS.filter(() => random.next() < 0.7)
    return { op: 'organization', organization: { id: 'case', name: 'Case', packs } }
  }
  if (choice < 0.58) {
    if (model.tables.bodies.has('board') && random.next() < 0.4) {
      return { op: 'remove', kind: 'bodies', id: 'board' }
    }
    const entity = { id: 'board', name: 'Board', members: [random.pick(SEATS)] }
    return { op: 'put', kind: 'bodies', entity }
  }
  if (choice < 0.68) {
    if (delegations.has('d1') && random.next() < 0.3) {
      return { op: 'remove', kind: 'delegations', id: 'd1' }
    }
    const of = random.pick(['vendor.contract.sign', 'money.budget.approve'])
    const entity = { id: 'd1', from: random.pick(SEATS), to: random.pick(SEATS), of }
    return { op: 'put', kind: 'delegations', entity }
  }
  if (choice < 0.78) {
    const of = random.pick(['money.budget', 'security.overall', 'money'])
    const verb = random.pick(['decides', 'must-agree'] as const)
    return { op: 'put', kind: 'assignments', entity: { position: random.pick(SEATS), verb, of } }
  }
  if (choice < 0.9) {
    const id = random.pick(SEATS)
    const holders = [
      { holder: ['ada', 'bo'] },
      { holder: { person: 'ada', kind: 'acting' as const } },
      { vacant: true },
    ]
    const entity = {
      id,
      title: random.pick(['CIO', 'Deputy CIO', 'Administrator']),
      ...(random.next() < 0.7 ? { 'reports-to': random.pick(SEATS) } : {}),
      ...(random.next() < 0.5 ? { roles: ['cio'] } : {}),
      ...random.pick(holders),
    }
    return { op: 'put', kind: 'positions', entity }
  }
  return randomEdit(model, random)
}

function anySlot(id: string, random: Random): Slot {
  const some = random.next()
  return {
    id,
    name: 'Slot',
    ...(random.next() < 0.8 ? { demand: random.pick(DEMANDS) } : {}),
    ...(some < 0.7 ? { position: random.pick(SEATS) } : some < 0.9 ? { body: 'board' } : {}),
  }
}

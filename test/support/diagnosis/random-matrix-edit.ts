import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { seededRandom } from '../seeded-random.ts'

type Random = ReturnType<typeof seededRandom>

const KINDS = ['vendor.contract', 'vendor.contract.sign', 'product.offer.new', 'money.budget']
const SEATS = ['ceo', 'cto', 'vp', 'auditor']
const PEOPLE = ['ada', 'bo', 'cy']
const AMOUNTS = ['..10k', '10k..', '>10k', '..50k', '20k..40k', 'five']

/**
 * One edit at random of what the proof of a matrix reads, among few kinds, seats and amounts, so that faults come and
 * go: entries of the document itself vanish now and then, or come back as others.
 */
export function randomMatrixEdit(model: Model, random: Random): Operation {
  const { rules, delegations, absences } = model.tables
  const choice = random.next()
  if (choice < 0.2) {
    const kind = random.pick(['rules', 'delegations', 'absences', 'bodies'] as const)
    const [first] = model.tables[kind].list()
    if (first) return { op: 'remove', kind, id: idIn(model, kind, random) }
  }
  if (choice < 0.6) {
    const own = rules.list().map(({ id }) => id)
    const id = random.next() < 0.5 && own.length > 0 ? random.pick(own) : `n${random.between(1, 4)}`
    const amount = random.next() < 0.5 ? { amount: random.pick(AMOUNTS) } : {}
    const risk = random.next() < 0.3 ? { risk: 'high' } : {}
    const entity = {
      id,
      decision: random.pick(KINDS),
      when: { ...amount, ...risk },
      decides: random.pick([...SEATS, 'body:board', 'superior']),
      ...(random.next() < 0.2 ? { 'must-agree': random.pick(SEATS) } : {}),
      ...(random.next() < 0.2 ? { delegable: false } : {}),
      ...(random.next() < 0.2 ? { set: 'law' } : {}),
    }
    return { op: 'put', kind: 'rules', entity }
  }
  if (choice < 0.75) {
    const entity = {
      id: delegations.size > 0 && random.next() < 0.5 ? idIn(model, 'delegations', random) : 'e',
      from: random.pick(SEATS),
      to: random.pick(SEATS),
      of: random.pick(KINDS),
      'may-hand-on': random.next() < 0.7,
    }
    return { op: 'put', kind: 'delegations', entity }
  }
  if (choice < 0.85) {
    const id = random.pick(SEATS)
    const line = random.next() < 0.7 ? { 'reports-to': random.pick(SEATS) } : {}
    const deputy = random.next() < 0.5 ? { deputy: { person: random.pick(PEOPLE) } } : {}
    const holder = random.next() < 0.8 ? { holder: random.pick(PEOPLE) } : {}
    const entity = { id, title: 'Director', ...line, ...deputy, ...holder }
    return { op: 'put', kind: 'positions', entity }
  }
  if (choice < 0.95) {
    const day = random.between(10, 28)
    const id = absences.size > 0 && random.next() < 0.5 ? { id: 'away' } : {}
    const entity = {
      ...id,
      person: random.pick(PEOPLE),
      from: '2026-03-05',
      until: `2026-03-${day}`,
    }
    return { op: 'put', kind: 'absences', entity }
  }
  const members = random.next() < 0.5 ? [] : [random.pick(SEATS)]
  return { op: 'put', kind: 'bodies', entity: { id: 'board', name: 'Board', members } }
}

function idIn(
  { tables }: Model,
  kind: 'rules' | 'delegations' | 'absences' | 'bodies',
  random: Random,
): string {
  const { ids, order } = tables[kind]
  return ids.idOf(random.pick([...order.handles()]))
}

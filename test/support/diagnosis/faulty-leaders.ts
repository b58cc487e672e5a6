import { idOf } from '../../../src/model/id-of.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Operation } from '../../../src/model/operation.ts'
import type { seededRandom } from '../seeded-random.ts'
import { randomEdit } from './random-edit.ts'

/** The rules that hold leaders against one another: each finds something in `FAULTY_LEADERS`. */
export const LEADER_RULES: readonly string[] = [
  'decides-on-others-budget',
  'distant-common-superior',
  'experiments-without-limit',
  'missing-artefact-owner',
  'no-bottom-line-owner',
  'no-input-between-leaders',
  'no-top-line-owner',
  'no-voice-for-innovation',
  'nobody-looks-inward',
  'nobody-looks-outward',
  'operational-seat-holds-strategy',
  'operations-swallow-strategy',
  'overlapping-remits',
  'strategic-seat-in-daily-work',
  'two-leaders-decide',
  'work-across-leaders',
]

/** Organisations whose leaders stand in each other's way; what one lacks, another must have. */
export const FAULTY_LEADERS: readonly string[] = [
  `
positions:
  - { id: ceo, title: Chief Executive Officer, roles: [ceo] }
  - { id: cfo, title: Chief Financial Officer, roles: [cfo], reports-to: ceo }
  - { id: coo, title: Chief Operating Officer, roles: [coo], reports-to: ceo }
  - { id: services, title: Director of Services, reports-to: coo }
  - { id: cto, title: Chief Technology Officer, roles: [cto], reports-to: ceo }
  - { id: cio, title: Chief Information Officer, roles: [cio], reports-to: services }
  - { id: head, title: Head of IT, roles: [head-of-it], reports-to: services }
  - { id: it, title: IT Manager, roles: [it-manager], reports-to: cio }
  - { id: desk, title: Service Desk Lead, reports-to: cio }
assignments:
  - { position: cto, verb: answers-for, of: infrastructure }
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: cto, verb: decides, of: money.investments }
  - { position: cio, verb: decides, of: money.investments }
  - { position: cto, verb: answers-for, of: strategy.technology }
  - { position: cio, verb: gives-input, of: product.software }
  - { position: cto, verb: decides, of: money.budget }
  - { position: cfo, verb: must-agree, of: money.budget }
  - { position: head, verb: answers-for, of: operations.daily }
  - { position: head, verb: answers-for, of: innovation.drive }
  - { position: head, verb: answers-for, of: security.data }
  - { position: head, verb: answers-for, of: security.cyber }
  - { position: it, verb: answers-for, of: direction.roadmap }
  - { position: cto, verb: answers-for, of: product.new }
  - { position: desk, verb: carries-out, of: product.new }
rules:
  - { id: experiments, decision: investment.innovation.fund, decides: cto }
initiatives:
  - { id: cloud, name: Cloud, aim: both }`,
  `
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto] }
  - { id: developer, title: Developer, reports-to: cto }
assignments:
  - { position: cto, verb: answers-for, of: strategy.technology }
  - { position: cto, verb: carries-out, of: operations.daily }
  - { position: cto, verb: carries-out, of: operations.troubleshooting }
  - { position: cto, verb: carries-out, of: service.help-desk }
  - { position: cto, verb: carries-out, of: infrastructure.upkeep }`,
  `
organization: { id: case, name: Case, company: technology }
positions:
  - { id: head, title: Head of IT, roles: [head-of-it] }
assignments:
  - { position: head, verb: answers-for, of: operations.daily }
  - { position: head, verb: answers-for, of: service.help-desk }
  - { position: head, verb: answers-for, of: money.budget }
  - { position: head, verb: answers-for, of: people.support-team }`,
  `
positions:
  - { id: vp, title: VP of Engineering, roles: [vp-engineering] }
assignments:
  - { position: vp, verb: answers-for, of: product.software }
  - { position: vp, verb: answers-for, of: people.engineers }
  - { position: vp, verb: answers-for, of: architecture.product }
  - { position: vp, verb: answers-for, of: delivery.on-time-on-budget }`,
]

const KINDS = ['assignments', 'assignments', 'positions', 'rules', 'initiatives'] as const

/**
 * One edit at random that takes something out of an organisation or puts it back as it was at the
 * start, so that faults come and go; now and then any edit at all.
 */
export function randomLeaderEdit(
  model: Model,
  start: Model,
  random: ReturnType<typeof seededRandom>,
): Operation {
  const kind = random.pick(KINDS)
  const entities = start.tables[kind].list()
  if (random.next() < 0.15 || entities.length === 0) return randomEdit(model, random)
  const entity = random.pick<(typeof entities)[number]>(entities)
  const id = idOf(kind, entity as never)
  const isThere = model.tables[kind].has(id)
  return isThere && random.next() < 0.5
    ? { op: 'remove', kind, id }
    : ({ op: 'put', kind, entity } as Operation)
}

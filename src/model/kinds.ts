import { type Absence, absenceSchema } from './absence.ts'
import { type Assignment, assignmentSchema } from './assignment.ts'
import { type Body, bodySchema } from './body.ts'
import { type Delegation, delegationSchema } from './delegation.ts'
import { type Initiative, initiativeSchema } from './initiative.ts'
import { type OwnDecisionKind, ownDecisionKindSchema } from './own-decision-kind.ts'
import { type OwnMetric, ownMetricSchema } from './own-metric.ts'
import { type OwnResponsibility, ownResponsibilitySchema } from './own-responsibility.ts'
import { type Person, personSchema } from './person.ts'
import { type Position, positionSchema } from './position.ts'
import { type Rule, ruleSchema } from './rule.ts'
import { type RuleSet, ruleSetSchema } from './rule-set.ts'
import { type Slot, slotSchema } from './slot.ts'
import { type StaffGroup, staffGroupSchema } from './staff-group.ts'
import { type Thing, thingSchema } from './thing.ts'
import { type Unit, unitSchema } from './unit.ts'

/** The kinds of entities, by the key of their list in the document, in the document's order. */
export const ENTITY_SCHEMAS = {
  units: unitSchema,
  positions: positionSchema,
  people: personSchema,
  groups: staffGroupSchema,
  bodies: bodySchema,
  responsibilities: ownResponsibilitySchema,
  decisions: ownDecisionKindSchema,
  assignments: assignmentSchema,
  'rule-sets': ruleSetSchema,
  rules: ruleSchema,
  delegations: delegationSchema,
  absences: absenceSchema,
  things: thingSchema,
  initiatives: initiativeSchema,
  metrics: ownMetricSchema,
  slots: slotSchema,
} as const

/** The entity behind each kind. */
export type Entities = {
  readonly units: Unit
  readonly positions: Position
  readonly people: Person
  readonly groups: StaffGroup
  readonly bodies: Body
  readonly responsibilities: OwnResponsibility
  readonly decisions: OwnDecisionKind
  readonly assignments: Assignment
  readonly 'rule-sets': RuleSet
  readonly rules: Rule
  readonly delegations: Delegation
  readonly absences: Absence
  readonly things: Thing
  readonly initiatives: Initiative
  readonly metrics: OwnMetric
  readonly slots: Slot
}

/** A kind of entity, named as its list in the document. */
export type EntityKind = keyof Entities

/** Every kind, in the document's order. */
export const ENTITY_KINDS = Object.keys(ENTITY_SCHEMAS) as readonly EntityKind[]

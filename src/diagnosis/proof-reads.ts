import type { Entities, EntityKind } from '../model/kinds.ts'
import type { Model } from '../model/model.ts'
import type { Affects, AnyRule } from './rule.ts'

/** The only spot of rules on the matrix: the organisation as a whole (M3). */
export const MATRIX_SPOT = 'matrix'

/** What of an entity the proof reads: all of it, or some of its fields. */
type Part<Kind extends EntityKind> = (entity: Entities[Kind]) => unknown

/** Whether the part of an entity that the proof reads is another than before the edit. */
function onChange<Kind extends EntityKind>(kind: Kind, part: Part<Kind>): Affects<object> {
  return (id, { model }, before) => {
    if (!hasMatrix(model) && !hasMatrix(before)) return []
    const [now, then] = [model, before].map(({ tables }) => {
      const entity = tables[kind].get(id) as Entities[Kind] | undefined
      return entity === undefined ? '' : JSON.stringify(part(entity))
    })
    return now === then ? [] : [MATRIX_SPOT]
  }
}

const hasMatrix = ({ tables }: Model): boolean => tables.rules.size > 0

/**
 * What the proof of the matrix reads (M3): rules, and who sits where, stands in, is away, hands on. A note, a dotted
 * line, an answer for something leave the proof as it was; a title does not, for some name those whose refusal is
 * final (A10), nor the name of a unit, which conditions may call it by.
 */
export const PROOF_READS: AnyRule['reads'] = {
  rules: onChange('rules', (rule) => rule),
  'rule-sets': onChange('rule-sets', ({ name: _, ...read }) => read),
  delegations: onChange('delegations', (delegation) => delegation),
  positions: onChange('positions', (position) => {
    const { lines, fte, profession, description, notes, ...read } = position
    return read
  }),
  people: onChange('people', ({ kind }) => kind ?? ''),
  absences: onChange('absences', (absence) => absence),
  bodies: onChange('bodies', ({ name, description, ...read }) => read),
  units: onChange('units', ({ description, ...read }) => read),
  decisions: onChange('decisions', ({ id, name }) => [id, name]),
  responsibilities: onChange('responsibilities', ({ decisions = [] }) => decisions),
  assignments: onChange('assignments', (assignment) => {
    const { verb } = assignment
    return verb === 'decides' || verb === 'must-agree' ? assignment : ''
  }),
  organization: (_, { model }, before) => {
    if (!hasMatrix(model) && !hasMatrix(before)) return []
    const [now, then] = [model, before].map(({ organization }) => {
      const { name, headcount, industry, company, description, ...read } = organization
      return JSON.stringify(read)
    })
    return now === then ? [] : [MATRIX_SPOT]
  },
}

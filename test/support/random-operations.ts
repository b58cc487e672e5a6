import type { Assignment } from '../../src/model/assignment.ts'
import { idOf } from '../../src/model/id-of.ts'
import type { Model } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { Position } from '../../src/model/position.ts'
import { VERBS } from '../../src/model/verb.ts'
import type { seededRandom } from './seeded-random.ts'

type Random = ReturnType<typeof seededRandom>

/**
 * One edit of an organisation at random: moves (also below oneself, also under somebody unknown),
 * new and removed positions, holders, units, roles, lines, verbs, places in the order. Ids come
 * from a small range, so that removed ones return and unknown ones come to exist.
 */
export function randomOperation(model: Model, random: Random): Operation {
  const { positions, assignments } = model.tables
  const all = positions.list()
  const anyId = () => `p${random.between(1, all.length + 8)}`
  const position = all.length > 0 ? random.pick(all) : undefined
  const choice = random.next()
  if (!position || choice < 0.12) {
    return put(
      newPosition(anyId(), random.next() < 0.8 ? anyId() : undefined, random),
      model,
      random,
    )
  }
  if (choice < 0.22) return { op: 'remove', kind: 'positions', id: position.id }
  if (choice < 0.62)
    return put(moved(position, random.next() < 0.9 ? anyId() : undefined), model, random)
  if (choice < 0.75) return put({ ...position, ...facts(random) }, model, random)
  if (choice < 0.8) return { op: 'put', kind: 'positions', entity: position, after: null }
  const duty = assignments.size > 0 ? random.pick(assignments.list()) : undefined
  if (duty && choice < 0.87) {
    return { op: 'remove', kind: 'assignments', id: idOf('assignments', duty) }
  }
  const entity: Assignment = {
    position: anyId(),
    verb: random.pick(VERBS),
    of: `matter.${random.between(1, 5)}`,
  }
  return { op: 'put', kind: 'assignments', entity }
}

function put(entity: Position, model: Model, random: Random): Operation {
  const all = model.tables.positions.list()
  const after = all.length > 0 && random.next() < 0.15 ? random.pick(all).id : undefined
  return { op: 'put', kind: 'positions', entity, ...(after === undefined ? {} : { after }) }
}

function newPosition(id: string, superior: string | undefined, random: Random): Position {
  return moved({ id, title: `Seat ${id}`, ...facts(random) }, superior)
}

function moved({ 'reports-to': _, ...rest }: Position, superior: string | undefined): Position {
  return superior === undefined ? rest : { ...rest, 'reports-to': superior }
}

function facts(random: Random): Partial<Position> {
  const person = () => `person-${random.between(1, 9)}`
  return {
    unit: `u${random.between(1, 4)}`,
    roles: [random.pick(['cto', 'cio', 'it-manager'])],
    ...(random.next() < 0.7 ? { holder: [{ person: person(), kind: 'acting' }, person()] } : {}),
    ...(random.next() < 0.3 ? { lines: [{ to: `p${random.between(1, 20)}` }] } : {}),
  }
}

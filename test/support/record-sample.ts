import { applyOperations } from '../../src/model/apply-operations.ts'
import { documentOf, type Model, openModel } from '../../src/model/model.ts'
import type { Operation } from '../../src/model/operation.ts'
import { readDocument } from '../../src/model/read-document.ts'
import { appendChange, type Edit, type RecordState } from '../../src/record/append-change.ts'
import type { Change, PersonalRecord } from '../../src/record/change.ts'
import { EMPTY_DOCUMENT } from '../../src/record/empty-document.ts'
import { operationsBetween } from '../../src/record/operations-between.ts'
import { exampleDocument } from './example-document.ts'
import { randomOperation } from './random-operations.ts'
import { seededRandom } from './seeded-random.ts'

/** The state every record begins with. */
export const beginning = (): RecordState => ({ head: null, model: openModel(EMPTY_DOCUMENT) })

/** The example of the product's design, read. */
export function exampleModel(): Model {
  const read = readDocument(exampleDocument())
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return openModel(read.document)
}

/** Operations that make the example of nothing. */
export const exampleOperations = (): readonly Operation[] =>
  operationsBetween(openModel(EMPTY_DOCUMENT), exampleModel())

/** The model after operations that must be applicable. */
export function applied(model: Model, operations: readonly Operation[]): Model {
  const result = applyOperations(model, operations)
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result.model
}

/** Appends an edit that must be recordable; what is not said is made up from the number. */
export function recorded(state: RecordState, edit: Partial<Edit>) {
  const number = (state.head?.number ?? 0) + 1
  const result = appendChange(state, {
    id: `${edit.scenario ?? 'main'}-${number}`,
    instant: instantOf(number),
    author: 'someone',
    operations: [],
    ...edit,
  })
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}

/** An instant, one minute for each number. */
export const instantOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString()

/** A record of its own: the changes, the personal data, the state after each change. */
export type RecordSample = {
  readonly changes: readonly Change[]
  readonly personal: readonly PersonalRecord[]
  /** `states[n]` is after `n` changes. */
  readonly states: readonly RecordState[]
}

/** A record with random edits of everything, personal data included; the same for the same seed. */
export function recordSample(seed: number, edits: number): RecordSample {
  const random = seededRandom(seed)
  const first = recorded(beginning(), { operations: exampleOperations() })
  const changes: Change[] = [first.change]
  const personal: PersonalRecord[] = [...first.personal]
  const states: RecordState[] = [beginning(), first.state]
  for (let i = 0; i < edits; i++) {
    const state = states.at(-1) as RecordState
    const operations = randomEdit(state.model, random)
    const next = recorded(state, { operations, message: `Edit ${i}` })
    changes.push(next.change)
    personal.push(...next.personal)
    states.push(next.state)
  }
  return { changes, personal, states }
}

/** One to three operations that can be applied one after the other. */
export function randomEdit(
  model: Model,
  random: ReturnType<typeof seededRandom>,
): readonly Operation[] {
  const operations: Operation[] = []
  let now = model
  for (let left = random.between(1, 3); left > 0; left--) {
    const personal = random.next() < 0.3
    const operation = personal ? personalOperation(now, random) : randomOperation(now, random)
    const result = applyOperations(now, [operation])
    if (!result.ok) throw new Error(result.problems[0]?.message)
    now = result.model
    operations.push(operation)
  }
  return operations
}

function personalOperation(model: Model, random: ReturnType<typeof seededRandom>): Operation {
  const person = random.pick(['ada', 'lin', 'bo'])
  const absences = documentOf(model).absences
  const absence = absences.length > 0 ? random.pick(absences) : undefined
  const choice = random.next()
  if (choice < 0.4) {
    const email = random.next() < 0.7 ? { email: `${person}${random.between(1, 9)}@a.example` } : {}
    const entity = { id: person, name: person, ...email }
    return { op: 'put', kind: 'people', entity }
  }
  if (absence && choice < 0.6) {
    const id = absence.id ?? `${absence.person}:${absence.from}..${absence.until}`
    return { op: 'remove', kind: 'absences', id }
  }
  const own = random.next() < 0.5 ? { id: `absence-${random.between(1, 3)}` } : {}
  const from = `2027-0${random.between(1, 9)}-01`
  return { op: 'put', kind: 'absences', entity: { ...own, person, from, until: '2027-12-31' } }
}

import { idOf } from '../model/id-of.ts'
import { entityOf, type Model } from '../model/model.ts'
import type { Operation, PutOperation, RemoveOperation } from '../model/operation.ts'
import type { ContactData, PersonalRecord, RecordedOperation } from './change.ts'

/** Operations as they are recorded, and the personal data taken out of them. */
export type Withheld = {
  readonly operations: readonly RecordedOperation[]
  readonly personal: readonly PersonalRecord[]
}

type AbsencePut = PutOperation<'absences'>

/**
 * Takes personal data out of the operations of a change (SPEC.md, P1). `model` is what they are to be
 * applied to: it says whose absence is removed. Operations must have passed the model's check.
 */
export function withholdPersonal(
  change: string,
  model: Model,
  operations: readonly Operation[],
): Withheld {
  const recorded: RecordedOperation[] = []
  const personal: PersonalRecord[] = []
  /** Whose absences the operations so far put and removed. */
  const subjects = new Map<string, string | undefined>()
  const subjectOf = (id: string) =>
    subjects.has(id) ? subjects.get(id) : entityOf(model, 'absences', id)?.person
  const withhold = (subject: string, data: Operation | ContactData, rest: RecordedOperation) => {
    personal.push({ change, at: recorded.length, subject, data })
    recorded.push(rest)
  }
  const takeAbsence = (subject: string, operation: Operation) =>
    withhold(subject, operation, { op: 'personal', kind: 'absences' })

  for (const operation of operations) {
    if (operation.op === 'organization') {
      recorded.push(operation)
    } else if (operation.kind === 'absences') {
      const id = operation.op === 'put' ? idOf('absences', operation.entity) : operation.id
      const former = subjectOf(id)
      if (operation.op === 'remove') {
        takeAbsence(former ?? '', operation)
        subjects.set(id, undefined)
      } else {
        const { entity } = operation
        // Each subject's records stand for themselves, so that erasing one leaves the others (P2).
        if (former !== undefined && former !== entity.person) {
          takeAbsence(former, { op: 'remove', kind: 'absences', id })
        }
        takeAbsence(entity.person, { op: 'put', kind: 'absences', entity })
        subjects.set(id, entity.person)
      }
    } else if (operation.op === 'put' && operation.kind === 'people') {
      const { email, phone, ...rest } = operation.entity
      if (email === undefined && phone === undefined) {
        recorded.push(operation)
      } else {
        const contact = { ...(email === undefined ? {} : { email }), ...phoneOf(phone) }
        withhold(rest.id, contact, { ...operation, entity: rest, personal: true })
      }
    } else {
      recorded.push(operation)
    }
  }
  return { operations: recorded, personal }
}

const phoneOf = (phone: string | undefined) => (phone === undefined ? {} : { phone })

/**
 * The operations of a change with the personal data that is still there (SPEC.md, P2). `at` gives the
 * data of an operation by its place.
 */
export function restorePersonal(
  operations: readonly RecordedOperation[],
  at: (place: number) => PersonalRecord['data'] | undefined,
): readonly Operation[] {
  const restored: Operation[] = []
  for (const [place, operation] of operations.entries()) {
    if (operation.op === 'personal') {
      const data = at(place)
      if (isAbsenceOperation(data)) restored.push(data)
    } else if ('personal' in operation) {
      const { personal: _, ...put } = operation
      restored.push({ ...put, entity: { ...put.entity, ...contactOf(at(place)) } })
    } else {
      restored.push(operation)
    }
  }
  return restored
}

function isAbsenceOperation(
  data: PersonalRecord['data'] | undefined,
): data is AbsencePut | RemoveOperation {
  return data !== null && data !== undefined && 'op' in data && data.op !== 'organization'
}

function contactOf(data: PersonalRecord['data'] | undefined): ContactData {
  return data === null || data === undefined || 'op' in data ? {} : data
}

import { parse } from 'yaml'
import { type Model, openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'

/** An organisation of a test, frozen to its depths, from YAML without its first two keys. */
export function openCase(yaml: string, reversed = false): Model {
  const body = (parse(yaml) ?? {}) as Record<string, unknown>
  const plain = { mandate: 1, organization: { id: 'case', name: 'Case' }, ...body }
  if (reversed) {
    for (const list of Object.values(plain)) if (Array.isArray(list)) list.reverse()
  }
  const reading = readDocument(freeze(plain))
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'))
  return openModel(reading.document)
}

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}

import { checkSense } from './check-sense.ts'
import { isMapping } from './compile-shape.ts'
import { ENTITY_SHAPES, organizationShape } from './entity-shapes.ts'
import { explainShape } from './explain-shape.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind } from './kinds.ts'
import { organizationSchema } from './organization.ts'
import type { ProblemList } from './problem-list.ts'

const KEYS: Readonly<Record<string, readonly string[]>> = {
  put: ['op', 'kind', 'entity', 'after'],
  remove: ['op', 'kind', 'id'],
  organization: ['op', 'organization'],
}

/**
 * Whether a value is an operation that could be applied to some model (O5); says why not in
 * `problems`, with paths that begin at `operations`.
 */
export function checkOperation(value: unknown, at: number, problems: ProblemList): boolean {
  const path = ['operations', at]
  const keys = isMapping(value) ? KEYS[String(value.op)] : undefined
  if (!isMapping(value) || !keys) {
    const expected = Object.keys(KEYS).join(', ')
    problems.add('unknown-operation', path, expected, `op must be one of ${expected}.`)
    return false
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    const expected = keys.join(', ')
    problems.add('unknown-key', [...path, unknown], expected, `only ${expected} may stand here.`)
    return false
  }
  if (value.op === 'organization') {
    if (organizationShape(value.organization)) return true
    const where = [...path, 'organization']
    problems.take(explainShape(organizationSchema, value.organization, where, problems.root))
    return false
  }
  const kind = ENTITY_KINDS.find((one) => one === value.kind)
  if (kind === undefined) {
    const expected = ENTITY_KINDS.join(', ')
    problems.add('wrong-value', [...path, 'kind'], expected, `kind must be one of ${expected}.`)
    return false
  }
  return value.op === 'remove'
    ? isText(value.id, [...path, 'id'], problems)
    : checkPut(kind, value, path, problems)
}

function checkPut(
  kind: EntityKind,
  { entity, after }: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  problems: ProblemList,
): boolean {
  if (after !== undefined && after !== null && !isText(after, [...path, 'after'], problems)) {
    return false
  }
  const where = [...path, 'entity']
  if (!ENTITY_SHAPES[kind](entity)) {
    problems.take(explainShape(ENTITY_SCHEMAS[kind], entity, where, problems.root))
    return false
  }
  const nonsense = checkSense(kind, entity as never)
  for (const { code, path: inside, expected } of nonsense) {
    problems.add(code, [...where, ...inside], expected, `${expected} belongs here.`)
  }
  return nonsense.length === 0
}

function isText(value: unknown, path: readonly (string | number)[], problems: ProblemList) {
  if (typeof value === 'string') return true
  problems.add('wrong-type', path, 'an id', 'an id belongs here.')
  return false
}

import type { z } from 'zod'
import { DEEPEST_ENTITY, LONGEST_ID, LONGEST_TEXT, MOST_VALUES } from './bounds.ts'
import { ID_PATTERN } from './entity-id.ts'

/** Says whether a value has a shape. Gives no reasons, allocates nothing. */
export type ShapeCheck = (value: unknown) => boolean

/** The parts of a zod definition that shapes of the document use. */
type Definition = {
  readonly type: string
  readonly check?: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly catchall?: z.ZodType
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
}

/** The parts of the definition of a check (longest, least, pattern …). */
type CheckDefinition = {
  readonly check: string
  readonly format?: string
  readonly pattern?: RegExp
  readonly maximum?: number
  readonly minimum?: number
  readonly value?: number
  readonly inclusive?: boolean
}

/**
 * Compiles a zod schema into a plain predicate that accepts exactly what the schema accepts (D7).
 * Running the schema itself costs several times as much as parsing the JSON it checks; the predicate
 * a fraction of it. Throws on a construct it does not know, so that it can never be laxer unnoticed.
 */
export function compileShape(schema: z.ZodType): ShapeCheck {
  const definition = schema._zod.def as unknown as Definition
  switch (definition.type) {
    case 'string':
      // Only `entityIdSchema` uses this pattern, under whatever description.
      if (definition.checks?.some(({ _zod }) => _zod.def.pattern === ID_PATTERN)) return isEntityId
      return allOf((value) => typeof value === 'string', checksOf(definition))
    case 'number':
      return allOf(
        (value) => typeof value === 'number' && Number.isFinite(value),
        [...checksOf(definition)],
      )
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'enum':
      return oneOf(Object.values(definition.entries ?? {}))
    case 'optional':
      return optional(compileShape(needed(definition.innerType)))
    case 'union':
      return anyOf(needed(definition.options).map(compileShape))
    case 'array':
      return allOf(arrayOf(compileShape(needed(definition.element))), checksOf(definition))
    case 'record':
      return recordOf(
        compileShape(needed(definition.keyType)),
        compileShape(needed(definition.valueType)),
      )
    case 'object':
      return objectOf(definition)
    case 'lazy':
      return isPlainValue
    default:
      throw new TypeError(`The document's shapes may not use ${definition.type}`)
  }
}

const needed = <T>(part: T | undefined): T => {
  if (part === undefined) throw new TypeError('A schema lacks a part')
  return part
}

const optional =
  (check: ShapeCheck): ShapeCheck =>
  (value) =>
    value === undefined || check(value)

function allOf(type: ShapeCheck, checks: readonly ShapeCheck[]): ShapeCheck {
  const [first, second] = checks
  if (!first) return type
  if (!second) return (value) => type(value) && first(value)
  return (value) => type(value) && checks.every((check) => check(value))
}

const anyOf =
  (checks: readonly ShapeCheck[]): ShapeCheck =>
  (value) => {
    for (const check of checks) if (check(value)) return true
    return false
  }

const oneOf =
  (values: readonly string[]): ShapeCheck =>
  (value) =>
    (values as readonly unknown[]).includes(value)

const arrayOf =
  (element: ShapeCheck): ShapeCheck =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (let i = 0; i < value.length; i++) if (!element(value[i])) return false
    return true
  }

/** Whether a value is a mapping: a plain object, no instance of a class. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const recordOf =
  (key: ShapeCheck, element: ShapeCheck): ShapeCheck =>
  (value) => {
    if (!isMapping(value)) return false
    const names = Object.keys(value)
    if (names.length > MOST_VALUES) return false
    for (const name of names) {
      if (name === '__proto__' || !key(name) || !element(value[name])) return false
    }
    return true
  }

/** A mapping with these keys and no others; the shapes of the document are all strict. */
function objectOf({ shape = {}, catchall }: Definition): ShapeCheck {
  if (catchall?._zod.def.type !== 'never') throw new TypeError('The document is strict')
  const checks = new Map<string, ShapeCheck>()
  const required: string[] = []
  for (const [key, schema] of Object.entries(shape)) {
    if (schema._zod.def.type !== 'optional') required.push(key)
    checks.set(key, compileShape(schema))
  }
  return (value) => {
    if (!isMapping(value)) return false
    for (const key in value) {
      const check = checks.get(key)
      if (check === undefined || !check(value[key])) return false
    }
    for (let i = 0; i < required.length; i++) {
      if (value[required[i] as string] === undefined) return false
    }
    return true
  }
}

function checksOf(definition: Definition): readonly ShapeCheck[] {
  const own = definition.check ? [definition as CheckDefinition] : []
  const further = (definition.checks ?? []).map((check) => check._zod.def)
  return [...own, ...further].map(compileCheck)
}

function compileCheck(definition: CheckDefinition): ShapeCheck {
  const { check, pattern, maximum = 0, minimum = 0, value: limit = 0, inclusive } = definition
  switch (check) {
    case 'max_length':
      return (value) => (value as string).length <= maximum
    case 'min_length':
      return (value) => (value as string).length >= minimum
    case 'string_format': {
      const format = needed(pattern)
      return (value) => format.test(value as string)
    }
    case 'number_format':
      return Number.isSafeInteger
    case 'greater_than':
      return inclusive
        ? (value) => (value as number) >= limit
        : (value) => (value as number) > limit
    case 'less_than':
      return inclusive
        ? (value) => (value as number) <= limit
        : (value) => (value as number) < limit
    default:
      throw new TypeError(`The document's shapes may not use the check ${check}`)
  }
}

/** Which characters an id may hold: 1 everywhere, 2 between others only. */
const ID_CHARACTERS = (() => {
  const table = new Uint8Array(128)
  const mark = (characters: string, kind: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  mark('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 1)
  mark('._:/-', 2)
  return table
})()

/** `entityIdSchema` as a loop: ids are most of what a large document holds. */
function isEntityId(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const { length } = value
  if (length === 0 || length > LONGEST_ID) return false
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i)
    const kind = code < 128 ? ID_CHARACTERS[code] : 0
    if (kind === 0 || (kind === 2 && (i === 0 || i === length - 1))) return false
  }
  return true
}

/** Plain data (text, number, yes or no, list, mapping) that is not too deep and not too much (B3). */
function isPlainValue(value: unknown): boolean {
  let budget = MOST_VALUES
  const walk = (part: unknown, depth: number): boolean => {
    if (--budget < 0 || depth > DEEPEST_ENTITY) return false
    if (part === null || typeof part === 'boolean') return true
    if (typeof part === 'string') return part.length <= LONGEST_TEXT
    if (typeof part === 'number') return Number.isFinite(part)
    if (Array.isArray(part)) {
      for (let i = 0; i < part.length; i++) if (!walk(part[i], depth + 1)) return false
      return true
    }
    if (!isMapping(part)) return false
    return Object.keys(part).every((key) => key !== '__proto__' && walk(part[key], depth + 1))
  }
  return walk(value, 3)
}

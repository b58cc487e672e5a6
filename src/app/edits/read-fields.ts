import type { z } from 'zod'
import { isMapping } from '../../model/compile-shape.ts'
import { describeFound } from '../../model/document-problem.ts'
import { explainShape } from '../../model/explain-shape.ts'
import { nearestWord } from '../../model/nearest-word.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import type { ParseValue } from './edit-wish.ts'

/** A mapping whose fields are set, and what they may hold. */
export type FieldShapes = Readonly<Record<string, z.ZodType>>

/**
 * Reads `field=value` words for an entry. A value is taken as it is written where the field takes a text, else as YAML
 * (`fte=0.5`, `vacant=true`, `holder={ person: ada }`), else as a list of words between commas
 * (`roles=cto,cio`). `field=` stands for nothing: `undefined`. `where` is the entry, for messages.
 */
export function readFields(
  words: readonly string[],
  shapes: FieldShapes,
  where: string,
  parse: ParseValue,
): Outcome<Readonly<Record<string, unknown>>> {
  const fields: Record<string, unknown> = {}
  for (const word of words) {
    const sign = word.indexOf('=')
    if (sign < 1) {
      const message = `${describeFound(word)} sets no field; write field=value, like title="Head of IT".`
      return refused('malformed-field', word.slice(0, 60), message)
    }
    const field = word.slice(0, sign).trim()
    const shape = Object.hasOwn(shapes, field) ? shapes[field] : undefined
    if (!shape) return unknownField(field, shapes, where)
    if (Object.hasOwn(fields, field)) {
      return refused('malformed-field', field, `${field} is set twice; say once what it is to be.`)
    }
    const text = word.slice(sign + 1)
    const value = text === '' ? answered(undefined) : readValue(text, shape, [where, field], parse)
    if (!value.ok) return value
    fields[field] = value.value
  }
  return answered(fields)
}

function readValue(
  text: string,
  shape: z.ZodType,
  path: readonly [where: string, field: string],
  parse: ParseValue,
): Outcome<unknown> {
  const parsed = parse(text)
  const isBracketed = isMapping(parsed) || Array.isArray(parsed)
  const listed = text.split(',').map((part) => part.trim())
  const candidates = isBracketed ? [parsed, text] : [text, parsed, listed]
  for (const value of candidates) {
    if (value !== undefined && shape.safeParse(value).success) return answered(value)
  }
  const meant = isBracketed ? parsed : typeof parsed === 'object' ? text : (parsed ?? text)
  const [where, field] = path
  const [problem] = explainShape(shape, meant, path, { [where]: { [field]: meant } })
  const message =
    problem?.message ?? `${where} › ${field}: ${describeFound(meant)} is no value of it.`
  return refused('invalid-field', `${where} ${field}`, message)
}

function unknownField(field: string, shapes: FieldShapes, where: string) {
  const names = Object.keys(shapes)
  const near = nearestWord(field, names)
  const advice = near ? `Did you mean ${near}?` : `Possible here: ${names.join(', ')}.`
  const message = `${where}: there is no key ${describeFound(field)}. ${advice}`
  return refused('unknown-field', `${where} ${field.slice(0, 60)}`, message, near ? [near] : names)
}

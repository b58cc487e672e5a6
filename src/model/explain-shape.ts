import type { z } from 'zod'
import {
  type DocumentPath,
  type DocumentProblem,
  type DocumentProblemCode,
  describeFound,
  describePath,
  valueAt,
} from './document-problem.ts'
import { ID_PATTERN } from './entity-id.ts'
import { explainSize } from './explain-size.ts'
import { nearestWord } from './nearest-word.ts'

type Issue = z.core.$ZodIssue

/** What is said of one fault; the rest of a problem follows from the path. */
type Fault = {
  readonly code: DocumentProblemCode
  readonly expected: string
  readonly advice: string
  readonly suggestion?: string
}

/**
 * Why a value lacks a shape: at least one problem, in the order of its keys. Takes the schema, the
 * value, the path to it and the whole that the path starts from. Slow; for values that failed.
 */
export function explainShape(
  schema: z.ZodType,
  value: unknown,
  path: DocumentPath,
  root: unknown,
): readonly DocumentProblem[] {
  const size = explainSize(value, path, root)
  if (size) return [size]
  const result = schema.safeParse(value)
  const issues = result.success ? [] : result.error.issues
  const problems = issues.flatMap((issue) => explainIssue(issue, schema, path, root))
  if (problems.length > 0) return problems
  const fault = {
    code: 'too-deep',
    expected: 'less',
    advice: 'is nested too deeply or holds too much.',
  } as const
  return [problemOf(fault, path, root)]
}

function problemOf(fault: Fault, path: DocumentPath, root: unknown): DocumentProblem {
  const { code, expected, advice, suggestion } = fault
  const where = describePath(path, root)
  const found = describeFound(valueAt(root, path))
  const hint = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`
  const message = `${where}: ${advice}${hint}`
  const problem = { code, path, where, expected, found, message }
  return suggestion === undefined ? problem : { ...problem, suggestion }
}

function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  base: DocumentPath,
  root: unknown,
): readonly DocumentProblem[] {
  const path = [...base, ...(issue.path as (string | number)[])]
  const found = valueAt(root, path)
  const problem = (fault: Fault, at: DocumentPath = path) => [problemOf(fault, at, root)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, keysAt(schema, issue.path), path, root))
    case 'invalid_type':
      if (found === undefined) return [missingKey(path, root)]
      return problem(wrongType(issue.expected, found))
    case 'invalid_value':
      return problem(wrongValue(issue.values.map(String), found))
    case 'too_big':
      return problem(tooBig(Number(issue.maximum), issue.origin, issue.inclusive !== false, found))
    case 'too_small':
      return problem(tooSmall(Number(issue.minimum), issue.origin, issue.inclusive !== false))
    case 'invalid_format':
      return problem(malformed(issue))
    case 'invalid_key':
      return problem({
        code: 'malformed',
        expected: 'another key',
        advice: 'this key is no valid name here; use letters, digits, dots and hyphens.',
      })
    case 'invalid_union':
      return explainUnion(issue, schema, path, found, root)
    default:
      return problem({ code: 'wrong-value', expected: 'another value', advice: issue.message })
  }
}

/** Whether issues say that a value is of the wrong type altogether. */
const refusesType = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => {
    if (issue.path.length > 0) return false
    return issue.code === 'invalid_union'
      ? issue.errors.every(refusesType)
      : issue.code === 'invalid_type'
  })

/** The alternative a value comes closest to explains it: the one that does not refuse its very type. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  path: DocumentPath,
  found: unknown,
  root: unknown,
): readonly DocumentProblem[] {
  if (found === undefined) return [missingKey(path, root)]
  const options = optionsAt(schema, issue.path)
  const [best] = issue.errors
    .map((issues, i) => ({ issues, option: options[i] ?? schema }))
    .filter(({ issues }) => !refusesType(issues))
    .sort((a, b) => a.issues.length - b.issues.length)
  if (best) return best.issues.flatMap((inner) => explainIssue(inner, best.option, path, root))
  const expected = [...new Set(options.map(nameOfType))].join(' or ')
  const fault = { code: 'wrong-type', expected, advice: `${expected} belongs here` } as const
  return [
    problemOf({ ...fault, advice: `${fault.advice}, not ${describeFound(found)}.` }, path, root),
  ]
}

function unknownKey(
  key: string,
  keys: readonly string[],
  path: DocumentPath,
  root: unknown,
): DocumentProblem {
  const suggestion = nearestWord(key, keys)
  const where = describePath(path, root)
  const shown = describeFound(key)
  const hint = suggestion ? ` Did you mean ${suggestion}?` : ` Possible here: ${keys.join(', ')}.`
  return {
    code: 'unknown-key',
    path: [...path, key],
    where,
    expected: keys.join(', '),
    found: key,
    message: `${where}: there is no key ${shown}.${hint}`,
    ...(suggestion ? { suggestion } : {}),
  }
}

function missingKey(path: DocumentPath, root: unknown): DocumentProblem {
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  const where = describePath(parent, root)
  const message = `${where}: ${key} is missing; add it.`
  return { code: 'missing-key', path: parent, where, expected: key, found: 'nothing', message }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

function wrongType(type: string, found: unknown): Fault {
  const expected = TYPES[type] ?? type
  const quote = type === 'string' && ['number', 'boolean'].includes(typeof found)
  const advice = `${expected} belongs here, not ${describeFound(found)}`
  const hint = quote ? `; put it in quotes: '${String(found)}'` : ''
  return { code: 'wrong-type', expected, advice: `${advice}${hint}.` }
}

function wrongValue(values: readonly string[], found: unknown): Fault {
  const expected = values.join(', ')
  const suggestion = typeof found === 'string' ? nearestWord(found, values) : undefined
  const advice = `${describeFound(found)} is not one of ${expected}.`
  return { code: 'wrong-value', expected, advice, ...(suggestion ? { suggestion } : {}) }
}

function tooBig(most: number, origin: string, inclusive: boolean, found: unknown): Fault {
  if (origin === 'string') {
    const expected = `at most ${most} characters`
    const given = (found as string).length
    return { code: 'too-long', expected, advice: `is ${given} characters long; ${expected} fit.` }
  }
  if (origin === 'array') {
    const expected = `at most ${most} entries`
    return { code: 'too-many', expected, advice: `${expected} may stand here.` }
  }
  const expected = inclusive ? `at most ${most}` : `less than ${most}`
  return { code: 'wrong-value', expected, advice: `must be ${expected}.` }
}

function tooSmall(least: number, origin: string, inclusive: boolean): Fault {
  if (origin === 'string' || origin === 'array') {
    const expected = origin === 'string' ? 'a text' : `at least ${least} entries`
    return { code: 'too-short', expected, advice: `is empty; ${expected} belongs here.` }
  }
  const expected = inclusive ? `at least ${least}` : `more than ${least}`
  return { code: 'wrong-value', expected, advice: `must be ${expected}.` }
}

function malformed(issue: z.core.$ZodIssueInvalidStringFormat): Fault {
  const code = 'malformed'
  const pattern = issue.pattern ?? ''
  if (issue.format === 'date') {
    return { code, expected: 'a date', advice: 'is no date; write it like 2026-03-31.' }
  }
  if (pattern === String(ID_PATTERN)) {
    const expected = 'an id'
    const advice =
      'is no id; an id is made of letters, digits and . _ : / - between them, without blanks.'
    return { code, expected, advice }
  }
  if (pattern.includes('A-Z')) {
    return { code, expected: 'a currency', advice: 'is no currency; write three letters like EUR.' }
  }
  return { code, expected: 'a text on one line', advice: 'must be a text on one line, not empty.' }
}

type Inner = {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly valueType?: z.ZodType
}

const inside = (schema: z.ZodType): Inner => {
  const definition = schema._zod.def as unknown as Inner
  return definition.innerType ? inside(definition.innerType) : definition
}

/** The definition a path leads to inside a schema. */
function definitionAt(schema: z.ZodType, path: readonly PropertyKey[]): Inner | undefined {
  let definition: Inner | undefined = inside(schema)
  for (const key of path) {
    const next: z.ZodType | undefined =
      definition?.shape?.[String(key)] ?? definition?.element ?? definition?.valueType
    definition = next && inside(next)
  }
  return definition
}

const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] =>
  Object.keys(definitionAt(schema, path)?.shape ?? {})

const optionsAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly z.ZodType[] =>
  definitionAt(schema, path)?.options ?? []

const nameOfType = (schema: z.ZodType): string => {
  const { type, options } = inside(schema)
  return options ? options.map(nameOfType).join(' or ') : (TYPES[type] ?? type)
}

import { DEEPEST_ENTITY, LONGEST_TEXT, MOST_VALUES } from './bounds.ts'
import { isMapping } from './compile-shape.ts'
import {
  type DocumentPath,
  type DocumentProblem,
  describeFound,
  describePath,
} from './document-problem.ts'

/**
 * What is too deep, too much, too long or no plain data at all in one entity (B2, B3): at most one
 * problem. Comes before every other explanation, since those may not survive such a value: lists
 * within lists by the thousand, values that contain themselves, texts of megabytes.
 */
export function explainSize(
  value: unknown,
  path: DocumentPath,
  root: unknown,
): DocumentProblem | undefined {
  let budget = MOST_VALUES
  const problem = (
    code: DocumentProblem['code'],
    at: DocumentPath,
    expected: string,
    found: string,
    advice: string,
  ): DocumentProblem => {
    const where = describePath(at.slice(0, 8), root)
    return { code, path: at, where, expected, found, message: `${where}: ${advice}` }
  }

  const walk = (part: unknown, at: DocumentPath): DocumentProblem | undefined => {
    if (at.length - path.length > DEEPEST_ENTITY) {
      const most = `at most ${DEEPEST_ENTITY} levels`
      return problem(
        'too-deep',
        at,
        most,
        'more',
        `is nested deeper than ${DEEPEST_ENTITY} levels.`,
      )
    }
    if (--budget < 0) {
      const most = `at most ${MOST_VALUES} values`
      return problem('too-many', path, most, 'more', `holds more than ${MOST_VALUES} values.`)
    }
    if (typeof part === 'string') {
      if (part.length <= LONGEST_TEXT) return undefined
      const found = describeFound(part)
      const most = `at most ${LONGEST_TEXT} characters`
      return problem('too-long', at, most, found, `is ${found}; shorten it to ${LONGEST_TEXT}.`)
    }
    if (Array.isArray(part)) {
      return firstOf(part.length, (i) => walk(part[i], [...at, i]))
    }
    if (typeof part !== 'object' || part === null) return undefined
    if (!isMapping(part)) {
      const found = part.constructor?.name ?? 'an object'
      return problem('wrong-type', at, 'plain data', found, `is no text, number, list or mapping.`)
    }
    const keys = Object.keys(part)
    return firstOf(keys.length, (i) => {
      const key = keys[i] as string
      if (key === '__proto__') {
        return problem('unknown-key', [...at, key], 'another key', key, 'remove this key.')
      }
      return walk(part[key], [...at, key])
    })
  }
  return walk(value, path)
}

function firstOf<T>(length: number, at: (index: number) => T | undefined): T | undefined {
  for (let i = 0; i < length; i++) {
    const result = at(i)
    if (result !== undefined) return result
  }
  return undefined
}

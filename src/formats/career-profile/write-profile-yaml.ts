import { type CareerProfile, careerProfileSchema } from '../../career/career-profile.ts'
import { literalBlock, yamlScalar } from '../organization-yaml/yaml-scalar.ts'

/** Entries up to this long stand on one line, in characters. */
const LONGEST_LINE = 100

/** A profile as `me.yaml`: keys in the order of the schema, short entries on one line. */
export function writeProfileYaml(profile: CareerProfile): string {
  const keys = Object.keys(careerProfileSchema.shape) as (keyof CareerProfile)[]
  return keys
    .filter((key) => profile[key] !== undefined)
    .map((key) => {
      const value = profile[key]
      if (Array.isArray(value)) return listText(key, value)
      if (typeof value === 'string')
        return `${key}: ${literalBlock(value, '  ') ?? yamlScalar(value, false)}\n`
      return `${key}: ${flowOf(value)}\n`
    })
    .join('')
}

/** A list with its key; empty ones say that there is nothing. */
export function listText(key: string, entries: readonly unknown[]): string {
  if (entries.length === 0) return `${key}: []\n`
  return `${key}:\n${entries.map((entry) => entryText(entry, '  ')).join('')}`
}

/** An entry of a list with its dash and line break: on one line where it fits. */
export function entryText(entry: unknown, indent: string): string {
  const flow = flowOf(entry)
  if (!isMapping(entry) || indent.length + 2 + flow.length <= LONGEST_LINE) {
    return `${indent}- ${flow}\n`
  }
  const lines = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${behindKey(value, `${indent}    `)}`)
  return `${indent}- ${lines.join(`\n${indent}  `)}\n`
}

function behindKey(value: unknown, indent: string): string {
  if (!Array.isArray(value) || flowOf(value).length + indent.length <= LONGEST_LINE) {
    return ` ${typeof value === 'string' ? yamlScalar(value, false) : flowOf(value)}`
  }
  return value.map((one) => `\n${indent}- ${yamlScalar(one, false)}`).join('')
}

/** A value on one line. */
function flowOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`
  if (!isMapping(value)) return yamlScalar(value, true)
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{ ${pairs.map(([key, one]) => `${key}: ${flowOf(one)}`).join(', ')} }`
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

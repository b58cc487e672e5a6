import type { OrganizationDocument } from '../../model/document.ts'
import { ENTITY_KINDS, type Entities, type EntityKind } from '../../model/kinds.ts'
import type { DocumentPart as WrittenPart } from './edit-part.ts'
import { keyOrder, orderedKeys } from './key-order.ts'
import { literalBlock, yamlScalar } from './yaml-scalar.ts'

/** Entries up to this long stand on one line, in characters. */
const LONGEST_LINE = 100

type Ranks = ReadonlyMap<string, number>
type Mapping = Readonly<Record<string, unknown>>

/**
 * The document as `mandate.yaml`: entries in the document's order, keys in that of the schemas, short
 * entries on one line. The same document gives the same bytes in whatever order its keys were put;
 * reading them gives the same document. Empty lists are left out. JSON of it: `writeOrganizationJson`.
 */
export function writeOrganizationYaml(document: OrganizationDocument): string {
  return writeOrganizationPart(document)
}

/** A part of a document as a file of a folder: what is not given is left out. */
export function writeOrganizationPart(part: WrittenPart): string {
  const order = keyOrder()
  const { mandate, organization } = part
  const parts: string[] = []
  if (mandate !== undefined) parts.push(`mandate: ${mandate}\n`)
  if (organization) parts.push(organizationPart(organization, order.organization))
  for (const kind of ENTITY_KINDS) {
    const entities: readonly object[] = part[kind] ?? []
    if (entities.length === 0) continue
    const gap = parts.length > 0 ? '\n' : ''
    const lines: string[] = [`${gap}${kind}:\n`]
    for (const entity of entities) {
      lines.push(`  - ${entry(entity as Mapping, order.kinds[kind], '    ', 4)}\n`)
    }
    parts.push(lines.join(''))
  }
  return parts.join('')
}

/** One entry of a list as it stands behind its `- `; further lines begin with `indent`. */
export function entryText<Kind extends EntityKind>(
  kind: Kind,
  entity: Entities[Kind],
  indent: string,
): string {
  return entry(entity as Mapping, keyOrder().kinds[kind], indent, indent.length)
}

/** A value on one line, whatever it is. */
export function inlineText(value: unknown): string {
  return flowOf(value, keyOrder().inner, true) ?? yamlScalar(value, true)
}

/** The document as JSON, an entry a line, keys in the order of the schemas. */
export function writeOrganizationJson(document: OrganizationDocument): string {
  const order = keyOrder()
  const organization = inOrder(document.organization as Mapping, order.organization)
  const parts = [
    `"mandate": ${document.mandate}`,
    `"organization": ${JSON.stringify(organization)}`,
  ]
  for (const kind of ENTITY_KINDS) {
    if (document[kind].length === 0) continue
    const lines = document[kind].map((entity) =>
      JSON.stringify(inOrder(entity as Mapping, order.kinds[kind])),
    )
    parts.push(`"${kind}": [\n${lines.join(',\n')}\n]`)
  }
  return `{\n${parts.join(',\n')}\n}\n`
}

function organizationPart(organization: object, ranks: Ranks): string {
  const flow = flowOf(organization, ranks)
  const line = `organization: ${flow}\n`
  if (flow !== null && line.length <= LONGEST_LINE) return line
  return `organization:\n  ${block(organization as Mapping, ranks, '  ')}\n`
}

/** A mapping on one line where it fits, else a key a line; the first stands where one writes. */
function entry(mapping: Mapping, ranks: Ranks, indent: string, column: number): string {
  const flow = flowOf(mapping, ranks)
  if (flow !== null && flow.length + column <= LONGEST_LINE) return flow
  return block(mapping, ranks, indent)
}

function block(mapping: Mapping, ranks: Ranks, indent: string): string {
  return orderedKeys(mapping, ranks)
    .map((key) => {
      const name = yamlScalar(key, false)
      return `${name}:${behindKey(mapping[key], indent, name.length + 2)}`
    })
    .join(`\n${indent}`)
}

/** What stands behind a key and its colon, with the blank or line break before it. */
function behindKey(value: unknown, indent: string, used: number): string {
  const { inner } = keyOrder()
  if (typeof value === 'string') {
    return ` ${literalBlock(value, `${indent}  `) ?? yamlScalar(value, false)}`
  }
  const flow = flowOf(value, inner)
  const fits = flow !== null && flow.length + indent.length + used <= LONGEST_LINE
  const empty = typeof value !== 'object' || value === null || Object.keys(value).length === 0
  if (flow !== null && (fits || empty)) return ` ${flow}`
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => `\n${deeper}- ${itemOf(item, `${deeper}  `)}`)
    return items.join('')
  }
  return `\n${deeper}${block(value as Mapping, inner, deeper)}`
}

function itemOf(item: unknown, indent: string): string {
  const { inner } = keyOrder()
  if (isMapping(item) && Object.keys(item).length > 0) {
    return entry(item, inner, indent, indent.length)
  }
  if (typeof item === 'string') return yamlScalar(item, false)
  return flowOf(item, inner, true) ?? yamlScalar(item, false)
}

/** A value on one line; nothing when a text in it reads better on several, unless it has to. */
function flowOf(value: unknown, ranks: Ranks, must = false): string | null {
  const { inner } = keyOrder()
  if (typeof value === 'string')
    return !must && value.includes('\n') ? null : yamlScalar(value, true)
  if (Array.isArray(value)) {
    const items = value.map((item) => flowOf(item, inner, must))
    return items.includes(null) ? null : `[${items.join(', ')}]`
  }
  if (!isMapping(value)) return yamlScalar(value, true)
  const pairs: string[] = []
  for (const key of orderedKeys(value, ranks)) {
    const part = flowOf(value[key], inner, must)
    if (part === null) return null
    pairs.push(`${yamlScalar(key, true)}: ${part}`)
  }
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

function inOrder(value: unknown, ranks: Ranks): unknown {
  const { inner } = keyOrder()
  if (Array.isArray(value)) return value.map((item) => inOrder(item, inner))
  if (!isMapping(value)) return value
  const keys = orderedKeys(value, ranks)
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key], inner)]))
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

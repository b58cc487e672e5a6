import { z } from 'zod'
import { MOST_ENTITIES } from './bounds.ts'
import { DOCUMENT_VERSION } from './document.ts'
import { ENTITY_KINDS, ENTITY_SCHEMAS, type EntityKind } from './kinds.ts'
import { organizationSchema } from './organization.ts'

/** An id that a catalogue knows, with its name, for completion and hover text. */
export type KnownId = { readonly id: string; readonly name: string }

/** What a catalogue knows of that entities refer to. */
export type KnownIds = Readonly<
  Record<'roles' | 'responsibilities' | 'decisions' | 'metrics', readonly KnownId[]>
>

type Schema = Readonly<Record<string, unknown>>

/** What stands in each list of the document: the hover text of its key. */
const LISTS: Readonly<Record<EntityKind, string>> = {
  units: 'The parts of the organisation; units form a tree.',
  positions: 'The seats, filled or vacant, and the lines between them.',
  people: 'Who may hold a seat.',
  groups: 'Like posts counted together, not drawn one by one.',
  bodies: 'Boards, committees and councils that decide as one.',
  responsibilities: "What you add to the catalogue's tree of responsibilities.",
  decisions: "What you add to the catalogue's tree of kinds of decisions.",
  assignments: 'Who has which part in what: a position, a verb, a responsibility or a thing.',
  'rule-sets': 'Documents or authorities that rules come from, with their rank.',
  rules: 'Who decides what under which conditions.',
  delegations: 'Rights handed on from position to position, within limits and until a date.',
  absences: 'Who is away when, and who stands in.',
  things: 'What can be answered for: systems, products, vendors, contracts, budgets, data, risks.',
  initiatives: 'Projects and programmes, and whether they are for the top line or the bottom line.',
  metrics: 'What positions are measured by.',
  slots: 'Accountabilities that somebody demands a named holder for.',
}

/**
 * JSON Schema (draft 2020-12) of the document, for editors that check and complete while one types.
 * Made of the very schemas that reading checks by (D7); what spans several values (an id twice, an
 * end before its start) only reading finds. With `known`, editors also complete what a catalogue
 * knows; ids it does not know stay allowed, as reading allows them (D5).
 */
export function documentJsonSchema(known?: KnownIds): Schema {
  const lists = ENTITY_KINDS.map((kind) => {
    const list = z.array(ENTITY_SCHEMAS[kind] as z.ZodType).max(MOST_ENTITIES[kind])
    return [kind, list.nullable().describe(LISTS[kind]).optional()] as const
  })
  const whole = z.strictObject({
    mandate: z.literal(DOCUMENT_VERSION).describe('Version of the format.'),
    organization: organizationSchema.describe('The organisation as a whole.'),
    ...Object.fromEntries(lists),
  })
  const { $defs, ...schema } = withKnown(z.toJSONSchema(whole, { io: 'input' }), known) as Schema
  const definitions = { ...($defs as Schema), ...(known && definitionsOf(known)) }
  const title = 'Mandate organisation document'
  return { title, ...schema, $defs: definitions }
}

/** Fields marked as leading into the catalogue lose their mark, or get what it knows. */
function withKnown(part: unknown, known: KnownIds | undefined): unknown {
  if (Array.isArray(part)) return part.map((one) => withKnown(one, known))
  if (typeof part !== 'object' || part === null) return part
  const { catalogue, ...rest } = part as Schema
  // Only the mark of a field is a text; a key of that name would be a schema.
  if (typeof catalogue !== 'string') {
    return Object.fromEntries(
      Object.entries(part).map(([key, one]) => [key, withKnown(one, known)]),
    )
  }
  if (!known) return rest
  const { description, ...type } = rest
  const anyOf = [{ $ref: `#/$defs/${catalogue}` }, type]
  return description === undefined ? { anyOf } : { description, anyOf }
}

function definitionsOf(known: KnownIds): Schema {
  const kinds = Object.entries(known).filter(([, ids]) => ids.length > 0)
  return Object.fromEntries(
    kinds.map(([kind, ids]) => [
      kind,
      { anyOf: ids.map(({ id, name }) => ({ const: id, description: name })) },
    ]),
  )
}

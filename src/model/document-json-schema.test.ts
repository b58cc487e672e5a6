import { describe, expect, it } from 'vitest'
import { documentJsonSchema } from './document-json-schema.ts'
import { ENTITY_KINDS } from './kinds.ts'

type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly description?: string
  readonly enum?: readonly string[]
}

describe('documentJsonSchema', () => {
  const schema = documentJsonSchema() as Schema

  it('D7: knows every list, and that only the first two keys must be there', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual([
      'mandate',
      'organization',
      ...ENTITY_KINDS,
    ])
    expect(schema.required).toEqual(['mandate', 'organization'])
    expect(schema.additionalProperties).toBe(false)
  })

  it('D7: lets editors complete keys and values, and explain them', () => {
    const list = schema.properties?.positions?.anyOf?.find(({ items }) => items)
    const position = list?.items
    expect(position?.required).toEqual(['id', 'title'])
    expect(position?.properties?.['reports-to']?.description).toContain('solid line')
    expect(position?.properties?.state?.enum).toEqual(['planned', 'active', 'eliminated'])
  })

  it('explains every key it knows, in every kind', () => {
    const silent: string[] = []
    const look = (part: Schema, path: string) => {
      for (const [key, one] of Object.entries(part.properties ?? {})) {
        if (!one.description) silent.push(`${path} ${key}`)
        look(one, `${path} ${key}`)
      }
      for (const one of part.anyOf ?? []) look(one, path)
      if (part.items) look(part.items, path)
    }
    look(schema, '')
    expect(silent).toEqual([])
  })

  it('leads into a catalogue where it is given one, and holds no mark of it else', () => {
    expect(JSON.stringify(schema)).not.toContain('"catalogue"')
    const known = documentJsonSchema({
      roles: [{ id: 'cto', name: 'Chief Technology Officer' }],
      responsibilities: [],
      decisions: [],
      metrics: [],
    })
    expect(known.$defs).toHaveProperty('roles.anyOf', [
      { const: 'cto', description: 'Chief Technology Officer' },
    ])
    expect(JSON.stringify(known)).toContain('"#/$defs/roles"')
  })

  it('is plain data that can be published', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})

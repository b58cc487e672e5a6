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

  it('is plain data that can be published', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})

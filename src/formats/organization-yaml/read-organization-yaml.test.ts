import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleDocument } from '../../../test/support/example-document.ts'
import { generateOrganization } from '../../../test/support/generate-organization.ts'
import { randomOperation } from '../../../test/support/random-operations.ts'
import { seededRandom } from '../../../test/support/seeded-random.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { documentOf, openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import { readOrganizationYaml } from './read-organization-yaml.ts'
import { writeOrganizationJson, writeOrganizationYaml } from './write-organization-yaml.ts'

function read(text: string) {
  const reading = readOrganizationYaml(text, 'm.yaml')
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'))
  return reading
}

function documentFrom(plain: unknown): OrganizationDocument {
  const reading = readDocument(plain)
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.document
}

const WRITERS = [
  ['YAML', writeOrganizationYaml],
  ['JSON', writeOrganizationJson],
] as const

describe.each(WRITERS)('what is written as %s', (_, write) => {
  it('reads back as it was: the example, generated and edited organisations', () => {
    expect(read(write(documentFrom(exampleDocument()))).document).toEqual(
      documentFrom(exampleDocument()),
    )
    for (const seed of [1, 2, 3]) {
      let model = openModel(generateOrganization({ positions: 60, seed }))
      const random = seededRandom(seed)
      for (let edit = 0; edit < 40; edit++) {
        const applied = applyOperations(model, [randomOperation(model, random)])
        if (applied.ok) model = applied.model
      }
      const document = documentOf(model)
      expect(read(write(document)).document).toEqual(document)
    }
  })

  it('is the same bytes in whatever order keys were put (Y7)', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).reverse()
      return Object.fromEntries(entries.map(([key, part]) => [key, turned(part)]))
    }
    for (const plain of [exampleDocument(), generateOrganization({ positions: 200, seed: 4 })]) {
      expect(write(documentFrom(turned(plain)))).toBe(write(documentFrom(plain)))
    }
  })

  it('keeps every text, whatever it looks like', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 1, minLength: 1 }),
        fc.constantFrom(...TRICKY),
      ),
    })
    fc.assert(
      fc.property(text, text, (description, note) => {
        const positions = [
          { id: 'a', title: 'A', description, notes: note },
          { id: 'b', title: 'B', notes: note },
        ]
        const plain = { mandate: 1, organization: { id: 'o', name: 'O', description }, positions }
        const reading = readDocument(plain)
        if (reading.ok) expect(read(write(reading.document)).document).toEqual(reading.document)
      }),
      { numRuns: 500 },
    )
  })
})

it('writes YAML as one would by hand (Y8)', () => {
  const organization = { name: 'Yes, we can', id: 'o', headcount: 5 }
  const lines = [
    { kind: 'dotted', to: 'b', for: 'platform' },
    { to: 'c', kind: 'project', until: '2027-03-31' },
  ]
  const positions = [
    { title: 'Head: of IT', id: '12', roles: ['cio'], vacant: true },
    { id: 'b', title: 'Director, Estuary', lines, description: 'One\n\ntwo # no comment\n' },
    { id: 'c', title: '=SUM(A1)', notes: 'no', fte: 0.5, grade: '1e3' },
  ]
  const text = writeOrganizationYaml(documentFrom({ mandate: 1, positions, organization }))
  expect(text).toMatchInlineSnapshot(`
    "mandate: 1
    organization: { id: o, name: 'Yes, we can', headcount: 5 }

    positions:
      - { id: '12', title: 'Head: of IT', vacant: true, roles: [cio] }
      - id: b
        title: Director, Estuary
        lines: [{ to: b, kind: dotted, for: platform }, { to: c, kind: project, until: 2027-03-31 }]
        description: |
          One

          two # no comment
      - { id: c, title: '=SUM(A1)', grade: '1e3', fte: 0.5, notes: 'no' }
    "
  `)
})

const TRICKY = [
  '\n',
  ' ',
  ':',
  ': ',
  ' #',
  '#',
  '-',
  '- ',
  "'",
  '"',
  '\\',
  '{',
  ']',
  ',',
  '&',
  '*',
  '!',
  '%',
  '@',
  '`',
  '=',
  '|',
  '>',
  '?',
  '~',
  'null',
  'true',
  'no',
  '12',
  '0x1f',
  '1_0',
  '1:30',
  '2027-03-31',
  '..',
  '---',
  '...',
  '\t',
  '\r\n',
  '\u2028',
  '\u00a0',
  'é',
  '😀',
  '<b>',
]

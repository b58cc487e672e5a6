import { describe, expect, it } from 'vitest'
import { generateOrganization } from '../../../test/support/generate-organization.ts'
import { randomOperation } from '../../../test/support/random-operations.ts'
import { seededRandom } from '../../../test/support/seeded-random.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { documentOf, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { sameValue } from '../../record/same-value.ts'
import { editOrganizationYaml } from './edit-organization-yaml.ts'
import { readOrganizationYaml } from './read-organization-yaml.ts'
import { writeOrganizationYaml } from './write-organization-yaml.ts'

const HAND_WRITTEN = `# Our company.
mandate: 1
organization: { id: o, name: O }   # more soon

positions:
  # --- The top ---

  # elected every year
  - { id: ceo, title: Chief Executive Officer, holder: ada }
  - id: cto   # since 2020
    title: Chief Technology Officer
    # should be the CEO
    reports-to: cfo
    roles:
      - cto   # no doubt
    notes: |
      Two
      lines

  # --- Others ---

  - { id: dev, title: Head of Development, reports-to: cto }   # a good one
people:
  - { id: ada, name: Ada }
`

function documentIn(text: string): OrganizationDocument {
  const reading = readOrganizationYaml(text, 'm.yaml')
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading.document
}

function after(text: string, operations: readonly Operation[]): OrganizationDocument {
  const applied = applyOperations(openModel(documentIn(text)), operations)
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  return documentOf(applied.model)
}

const seat = (text: string, id: string) => {
  const found = documentIn(text).positions.find((position) => position.id === id)
  if (!found) throw new Error(id)
  return found
}

function edited(operations: readonly Operation[], text = HAND_WRITTEN) {
  const document = after(text, operations)
  const result = editOrganizationYaml(text, document)
  expect(documentIn(result.text)).toEqual(document)
  return result
}

/** The lines that an edit took away and put. */
function changes(before: string, now: string) {
  const old = before.split('\n')
  const lines = now.split('\n')
  return [
    ...old.filter((line) => !lines.includes(line)).map((line) => `-${line}`),
    ...lines.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ]
}

describe('a file written by hand', () => {
  it('changes in one value only (Y9)', () => {
    const entity = { ...seat(HAND_WRITTEN, 'cto'), 'reports-to': 'ceo' }
    const { text, kept } = edited([{ op: 'put', kind: 'positions', entity }])
    expect(kept).toBe(true)
    expect(changes(HAND_WRITTEN, text)).toEqual(['-    reports-to: cfo', '+    reports-to: ceo'])
  })

  it('loses and gains keys, on one line and on several', () => {
    const { notes: _, ...cto } = seat(HAND_WRITTEN, 'cto')
    const { 'reports-to': __, ...dev } = seat(HAND_WRITTEN, 'dev')
    const { text, kept } = edited([
      { op: 'put', kind: 'positions', entity: { ...cto, grade: 'C1' } },
      {
        op: 'put',
        kind: 'positions',
        entity: { ...dev, fte: 0.5, roles: ['cto', 'vp-engineering'] },
      },
    ])
    expect(kept).toBe(true)
    expect(changes(HAND_WRITTEN, text)).toEqual([
      '-    notes: |',
      '-      Two',
      '-      lines',
      '-  - { id: dev, title: Head of Development, reports-to: cto }   # a good one',
      '+    grade: C1',
      '+  - { id: dev, title: Head of Development, roles: [cto, vp-engineering], fte: 0.5 }   # a good one',
    ])
  })

  it('gets and loses entries, and a list it did not have', () => {
    const { text, kept } = edited([
      { op: 'remove', kind: 'positions', id: 'ceo' },
      { op: 'put', kind: 'positions', entity: { id: 'new', title: 'New' }, after: 'cto' },
      { op: 'put', kind: 'units', entity: { id: 'u', name: 'U' } },
    ])
    expect(kept).toBe(true)
    expect(changes(HAND_WRITTEN, text)).toEqual([
      '-  - { id: ceo, title: Chief Executive Officer, holder: ada }',
      '+units:',
      '+  - { id: u, name: U }',
      '+  - { id: new, title: New }',
    ])
    expect(text).toContain('# --- Others ---\n\n  - { id: dev')
  })

  it('keeps its line ends', () => {
    const windows = HAND_WRITTEN.replaceAll('\n', '\r\n')
    const entity = { ...seat(HAND_WRITTEN, 'dev'), title: 'Developer' }
    const { text } = edited([{ op: 'put', kind: 'positions', entity }], windows)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('# since 2020')
  })

  it.each([
    [
      'aliases',
      `mandate: 1\norganization: { id: o, name: O }\npositions:\n  - { id: a, title: &t A }\n  - { id: b, title: *t }\n`,
    ],
    [
      'brackets',
      '{ mandate: 1, organization: { id: o, name: O }, positions: [{ id: a, title: A }] }',
    ],
  ])('laid out in another way is written anew where it must: %s', (_, text) => {
    const { text: now } = edited(
      [{ op: 'put', kind: 'positions', entity: { id: 'a', title: 'X' } }],
      text,
    )
    expect(now).toContain('X')
  })

  it('stays JSON where it was JSON', () => {
    const text =
      '{"mandate": 1, "organization": {"id": "o", "name": "O"}, "positions": [{"id": "a", "title": "A"}]}'
    const { text: now } = edited([{ op: 'remove', kind: 'positions', id: 'a' }], text)
    expect(JSON.parse(now)).toEqual({ mandate: 1, organization: { id: 'o', name: 'O' } })
  })
})

describe('random edits of generated files full of comments', () => {
  it('say what they should, and no comment is lost with an entry that stayed (Y9)', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seededRandom(seed)
      const comments = new Map<string, string>()
      const text = writeOrganizationYaml(generateOrganization({ positions: 40, seed }))
        .split('\n')
        .flatMap((line, at) => {
          const id = /^ {2}- (?:\{ )?id: ([^,]+)/.exec(line)?.[1]
          const choice = random.next()
          if (id === undefined || choice < 0.5) return [line]
          comments.set(id, `# note ${at}.`)
          if (choice < 0.75) return [`${line}   # note ${at}.`]
          return ['', `  # note ${at}.`, line]
        })
        .join('\n')
      const before = documentIn(text)
      let model = openModel(before)
      for (let edit = 0; edit < 12; edit++) {
        const applied = applyOperations(model, [randomOperation(model, random)])
        if (applied.ok) model = applied.model
      }
      const document = documentOf(model)
      const result = editOrganizationYaml(text, document)
      expect(result.kept).toBe(true)
      expect(documentIn(result.text)).toEqual(document)
      for (const kind of ['positions', 'people', 'units'] as const) {
        for (const entity of document[kind]) {
          const old = before[kind].find(({ id }) => id === entity.id)
          const comment = comments.get(entity.id)
          if (comment && sameValue(old, entity)) expect(result.text).toContain(comment)
        }
      }
    }
  })
})

describe('a thousand edits and undos at random (Y10)', () => {
  it('end where they began, byte for byte, comments included', () => {
    const random = seededRandom(7)
    const start = writeOrganizationYaml(generateOrganization({ positions: 8 }))
      .replace('mandate: 1\n', '# Kept by hand.\n\nmandate: 1   # the format\n')
      .replace('units:\n', '# --- Units ---\nunits:\n  # the first\n')
      .replaceAll(/( {2}- { id: u\d.*)\n/g, '$1   # as agreed\n')
    let text = start
    let model = openModel(documentIn(start))
    const undos: (readonly Operation[])[] = []
    const apply = (operations: readonly Operation[]) => {
      const applied = applyOperations(model, operations)
      if (!applied.ok) return null
      model = applied.model
      const result = editOrganizationYaml(text, documentOf(model))
      if (!result.kept) throw new Error(`written anew: ${JSON.stringify(operations)}\n${text}`)
      text = result.text
      return applied.inverse
    }
    for (let step = 0; step < 500 || undos.length > 0; step++) {
      const undo = step >= 500 || random.next() < 0.4 ? undos.pop() : undefined
      if (undo) apply(undo)
      else {
        const inverse = apply([randomOperation(model, random)])
        if (inverse) undos.push(inverse)
      }
    }
    expect(text).toBe(start)
  })
})

import { describe, expect, it } from 'vitest'
import { applyOperations } from '../../model/apply-operations.ts'
import { documentOf, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { editOrganizationFolder } from './edit-organization-folder.ts'
import type { NamedPart } from './merge-parts.ts'
import { readOrganizationFolder } from './read-organization-folder.ts'

const FOLDER: readonly NamedPart[] = [
  {
    name: 'org/mandate.yaml',
    text: `mandate: 1\norganization: { id: o, name: O }\nunits:\n  - { id: it, name: IT }\n`,
  },
  {
    name: 'org/positions-it.yaml',
    text: `# IT alone.\npositions:\n  - { id: cio, title: CIO, reports-to: ceo }   # new\n`,
  },
  {
    name: 'org/positions-top.yaml',
    text: `positions:\n  # the top\n  - { id: ceo, title: CEO }\npeople:\n`,
  },
]

const part = (name: string, text: string): NamedPart => ({ name: `org/${name}.yaml`, text })

function read(files: readonly NamedPart[] = FOLDER) {
  const reading = readOrganizationFolder(files, 'org')
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  return reading
}

const problemsOf = (...more: readonly NamedPart[]) => {
  const reading = readOrganizationFolder([...FOLDER, ...more], 'org')
  return reading.ok ? [] : reading.problems
}

function edited(operations: readonly Operation[], files = FOLDER) {
  const applied = applyOperations(openModel(read(files).document), operations)
  if (!applied.ok) throw new Error(applied.problems[0]?.message)
  const document = documentOf(applied.model)
  const result = editOrganizationFolder(files, document, (kind) => `org/${kind}.yaml`)
  if (!result) throw new Error('not edited')
  const texts = new Map([...files, ...result.files].map(({ name, text }) => [name, text]))
  const parts = Array.from(texts, ([name, text]) => ({ name, text }))
  expect(read(parts).document).toEqual(document)
  return result
}

describe('a folder of files (Y11)', () => {
  it('is one document, its lists in the order of the files', () => {
    const { document, source } = read()
    expect(document.positions.map(({ id }) => id)).toEqual(['cio', 'ceo'])
    expect(document.units).toHaveLength(1)
    expect(source.placeOf('positions', 'ceo', 'title')).toMatchObject({
      file: 'org/positions-top.yaml',
      line: 3,
      column: 23,
    })
    expect(source.placeAt(['organization'], 'key')).toMatchObject({ file: 'org/mandate.yaml' })
  })

  it('tells a problem with its file and line', () => {
    const [first] = problemsOf(part('things', 'things:\n  - { id: erp, name: ERP, knd: x }\n'))
    expect(first).toMatchObject({ code: 'unknown-key', where: 'org/things.yaml:2:27' })
    expect(problemsOf(part('bad', 'things: [\n'))[0]).toMatchObject({ where: 'org/bad.yaml:2:1' })
    expect(problemsOf(part('list', '- a\n'))[0]).toMatchObject({ code: 'wrong-type' })
  })

  it('tells an id that stands in two files, with both places', () => {
    const [first] = problemsOf(part('zz', 'positions:\n  - { id: cio, title: Again }\n'))
    expect(first).toMatchObject({ code: 'duplicate-id', where: 'org/zz.yaml:2:11' })
    expect(first?.message).toContain('org/positions-it.yaml:3')
  })

  it('knows the organisation and the version from one file', () => {
    const [again] = problemsOf(part('zz', 'organization: { id: b, name: B }\n'))
    expect(again).toMatchObject({ code: 'duplicate-key', where: 'org/zz.yaml:1:1' })
    expect(again?.message).toContain('org/mandate.yaml')
    expect(problemsOf(part('zz', 'mandate: 1\n'))).toEqual([])
    expect(problemsOf(part('zz', 'mandate: 2\n'))[0]).toMatchObject({ where: 'org/zz.yaml:1:1' })
    const without = readOrganizationFolder(FOLDER.slice(1), 'org')
    expect(without.ok ? [] : without.problems.map(({ code }) => code)).toContain('missing-key')
    const none = readOrganizationFolder([], 'org')
    expect(none.ok ? [] : none.problems[0]?.message).toContain('no .yaml file')
  })
})

describe('an edit of a folder (Y12)', () => {
  it('goes to the file in which the entry stands and leaves its comments and the other files', () => {
    const entity = { id: 'cio', title: 'Chief Information Officer', 'reports-to': 'ceo' }
    const { files, kept } = edited([{ op: 'put', kind: 'positions', entity }])
    expect(kept).toBe(true)
    expect(files).toEqual([
      {
        name: 'org/positions-it.yaml',
        text: '# IT alone.\npositions:\n  - { id: cio, title: Chief Information Officer, reports-to: ceo }   # new\n',
      },
    ])
  })

  it('puts what is new into the last file that has its list, else into one of its own', () => {
    const { files } = edited([
      { op: 'put', kind: 'positions', entity: { id: 'cto', title: 'CTO' } },
      { op: 'put', kind: 'people', entity: { id: 'ada', name: 'Ada' } },
      { op: 'put', kind: 'things', entity: { id: 'erp', name: 'ERP' } },
    ])
    expect(files).toEqual([
      {
        name: 'org/positions-top.yaml',
        text: 'positions:\n  # the top\n  - { id: ceo, title: CEO }\n  - { id: cto, title: CTO }\npeople:\n  - { id: ada, name: Ada }\n',
      },
      { name: 'org/things.yaml', text: 'things:\n  - { id: erp, name: ERP }\n' },
    ])
  })

  it('removes, and changes the organisation where it stands', () => {
    const { files } = edited([
      { op: 'remove', kind: 'positions', id: 'ceo' },
      { op: 'organization', organization: { id: 'o', name: 'Own', currency: 'EUR' } },
    ])
    expect(files.map(({ name }) => name)).toEqual(['org/mandate.yaml', 'org/positions-top.yaml'])
    expect(files[0]?.text).toContain('{ id: o, name: Own, currency: EUR }')
  })
})

import { describe, expect, it } from 'vitest'
import { migrateOrganizationYaml } from './migrate-organization-yaml.ts'

const DRAFT = `# Our draft.
mandate: 0   # of last year
organization: { id: o, name: O }

units:
  - { id: all, name: All }
  - { id: it, name: IT, parent: all }   # since 2020
positions:
  # the top
  - { id: ceo, title: CEO }
  - id: cio
    title: CIO
    manager: ceo   # not the CTO
    person: ada
assignments:
  - { position: cio, verb: accountable, of: infrastructure.networks }
`

const migrate = (text: string) => {
  const migrated = migrateOrganizationYaml(text, 'm.yaml')
  if (!migrated.ok) throw new Error(migrated.problems[0]?.message)
  return migrated
}

describe('a file of an older version (Y13)', () => {
  it('is brought up where it stands, comments and order kept', () => {
    const { text, kept, from, steps } = migrate(DRAFT)
    expect({ kept, from, steps }).toEqual({ kept: true, from: 0, steps: ['draft-spellings'] })
    const expected = DRAFT.replace('mandate: 0', 'mandate: 1')
      .replace('parent:', 'in:')
      .replace('manager:', 'reports-to:')
      .replace('person:', 'holder:')
      .replace('accountable', 'answers-for')
    expect(text).toBe(expected)
    expect(migrate(text)).toMatchObject({ text, steps: [], kept: true })
    const windows = DRAFT.replaceAll('\n', '\r\n')
    expect(migrate(windows).text).toBe(expected.replaceAll('\n', '\r\n'))
  })

  it('stays JSON where it was JSON; is written anew where its layout is not known', () => {
    const json =
      '{"mandate":0,"organization":{"id":"o","name":"O"},"units":[{"id":"a","name":"A","parent":"b"}]}'
    expect(JSON.parse(migrate(json).text)).toMatchObject({
      mandate: 1,
      units: [{ id: 'a', name: 'A', in: 'b' }],
    })
    const flow =
      '{ mandate: 0, organization: { id: o, name: O }, units: [{ id: a, name: A, parent: b }] }'
    expect(migrate(flow)).toMatchObject({ kept: false, text: expect.stringContaining('in: b') })
  })

  it('is refused where it cannot be read afterwards, at its line', () => {
    const faulty = DRAFT.replace('person: ada', 'boss: ada')
    expect(migrateOrganizationYaml(faulty, 'm.yaml')).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-key', where: 'm.yaml:14:5' }],
    })
    expect(migrateOrganizationYaml('mandate: 9\n', 'm.yaml')).toMatchObject({
      ok: false,
      problems: [{ code: 'newer-version', where: 'm.yaml:1:10' }],
    })
    expect(migrateOrganizationYaml('a: [', 'm.yaml').ok).toBe(false)
  })
})

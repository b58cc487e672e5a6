import { describe, expect, it } from 'vitest'
import { DOCUMENT_VERSION } from '../document.ts'
import { readDocument } from '../read-document.ts'
import { MIGRATIONS, migrateDocument, OLDEST_VERSION } from './migrate-document.ts'

const DRAFT = {
  mandate: 0,
  organization: { id: 'o', name: 'O' },
  units: [
    { id: 'all', name: 'All' },
    { id: 'it', name: 'IT', parent: 'all' },
  ],
  positions: [
    { id: 'ceo', title: 'CEO' },
    { id: 'cio', title: 'CIO', manager: 'ceo', person: 'ada', unit: 'it' },
  ],
  groups: [{ id: 'g', title: 'Officers', manager: 'cio', fte: 2 }],
  people: [{ id: 'ada', name: 'Ada' }],
  assignments: [
    { position: 'cio', verb: 'accountable', of: 'infrastructure.networks' },
    { position: 'ceo', verb: 'informed', of: 'infrastructure.networks' },
    { position: 'ceo', verb: 'decides', of: 'money.budget' },
  ],
}

describe('migrating a document (D8)', () => {
  it('draft-spellings: brings version 0 up to a document that can be read', () => {
    const migrated = migrateDocument(DRAFT)
    expect(migrated).toMatchObject({ from: 0, steps: ['draft-spellings'] })
    const reading = readDocument(migrated?.document)
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    const { units, positions, groups, assignments } = reading.document
    expect(units[1]).toEqual({ id: 'it', name: 'IT', in: 'all' })
    expect(positions[1]).toEqual({
      id: 'cio',
      title: 'CIO',
      'reports-to': 'ceo',
      holder: 'ada',
      unit: 'it',
    })
    expect(groups[0]?.['reports-to']).toBe('cio')
    expect(assignments.map(({ verb }) => verb)).toEqual(['answers-for', 'is-told', 'decides'])
  })

  it('has one named step from every older version to the next', () => {
    for (let version = OLDEST_VERSION; version < DOCUMENT_VERSION; version++) {
      const steps = MIGRATIONS.filter(({ from }) => from === version)
      expect(steps).toMatchObject([{ name: expect.stringMatching(/^[a-z-]+$/), to: version + 1 }])
    }
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
  })

  it('takes several steps one after the other, and changes nothing of the present version', () => {
    const step = (from: number) => ({
      name: `step-${from}`,
      from,
      to: from + 1,
      migrate: (document: object) => ({ ...document, last: from }),
    })
    const migrated = migrateDocument({ mandate: 3 }, [step(4), step(3)], 5)
    expect(migrated).toEqual({
      document: { mandate: 5, last: 4 },
      from: 3,
      steps: ['step-3', 'step-4'],
    })
    const present = { mandate: DOCUMENT_VERSION, positions: [{ manager: 'ceo' }] }
    expect(migrateDocument(present)).toEqual({ document: present, from: 1, steps: [] })
  })

  it('knows no way from what is no document, or newer', () => {
    for (const plain of [null, [], {}, { mandate: 2 }, { mandate: -1 }, { mandate: '0' }]) {
      expect(migrateDocument(plain)).toBeNull()
    }
  })

  it('leaves what it does not understand to reading, which tells it', () => {
    const odd = {
      ...DRAFT,
      units: 'none',
      positions: [7, { id: 'a', title: 'A', manager: 'b', 'reports-to': 'c' }],
    }
    const reading = readDocument(migrateDocument(odd)?.document)
    expect(reading.ok ? [] : reading.problems.map(({ where, code }) => `${where} ${code}`)).toEqual(
      ['units wrong-type', 'positions › 1 wrong-type', 'positions › a unknown-key'],
    )
  })
})

describe('reading another version', () => {
  it('says of an older one how to bring it up, of a newer one that the program is too old', () => {
    const older = readDocument(DRAFT)
    expect(older.ok ? [] : older.problems).toMatchObject([
      {
        code: 'older-version',
        path: ['mandate'],
        message: expect.stringContaining('mandate migrate'),
      },
    ])
    const newer = readDocument({ ...DRAFT, mandate: 2 })
    expect(newer.ok ? [] : newer.problems).toMatchObject([
      { code: 'newer-version', message: expect.stringContaining('update') },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { fictionalTeams } from '../../../test/support/team-files.ts'
import { holdersOf } from '../../model/position.ts'
import { readDocument } from '../../model/read-document.ts'
import type { TextFile } from '../read-csv.ts'
import { readRustTeam } from './read-rust-team.ts'

const FILES = fictionalTeams()

function read(files: readonly TextFile[]) {
  const result = readRustTeam(files, 'Lantern')
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const reading = readDocument(result.document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return { document: reading.document, report: result.report }
}
const team = (name: string, text: string) => ({ name: `teams/${name}.toml`, text })

describe('readRustTeam', () => {
  const { document, report } = read(FILES)

  it('TM1, TM2: makes a tree of units, and tells of a parent that is not there', () => {
    expect(document.units.map((unit) => [unit.id, unit.in, unit.kind])).toEqual([
      ['cranes', 'harbour', 'working group'],
      ['harbour', undefined, 'team'],
      ['nobody', undefined, 'team'],
      ['ropes', 'cranes', 'team'],
    ])
    expect(report.notes.map(({ code }) => code)).toContain('parent-missing')
  })

  it('TM4, TM6, RT4: leads share a seat, members one that answers to it, roles are seats', () => {
    expect(
      document.positions.map((one) => [one.id, one.title, one['reports-to'], one.holder]),
    ).toEqual([
      ['cranes.members', 'Member, cranes', 'harbour.lead', ['dara-vale', 'emre']],
      ['harbour.lead', 'Lead, Harbour team', undefined, ['ada-lin', 'bo-ray']],
      ['harbour.keeper', 'Member (Keeper of the quay), Harbour team', 'harbour.lead', 'cleo-sand'],
      ['harbour.members', 'Member, Harbour team', 'harbour.lead', 'dara-vale'],
      ['ropes.lead', 'Lead, ropes', 'harbour.lead', 'emre'],
    ])
    expect(document.units.find(({ id }) => id === 'harbour')?.head).toBe('harbour.lead')
  })

  it('RT3: teams that poll their members, or that nobody leads, decide as one', () => {
    expect(document.bodies.map(({ id, members, chair }) => [id, members, chair])).toEqual([
      ['cranes', ['cranes.members'], undefined],
      ['harbour', ['harbour.lead', 'harbour.keeper', 'harbour.members'], 'harbour.lead'],
    ])
  })

  it('TM5: keeps names alone, and tells who has none', () => {
    expect(document.people.map(({ name }) => name).sort()).toEqual([
      'Ada Lin',
      'Bo Ray',
      'Cleo Sand',
      'Dara Vale',
      'emre',
    ])
    expect(JSON.stringify(document)).not.toMatch(/ada-l"|lantern\.example|771650879836127232/)
    expect(report.notes.filter(({ code }) => code === 'name-missing')).toHaveLength(2)
  })

  it('TM8, RT2: counts what is left out', () => {
    expect(Object.fromEntries(report.leftOut.map(({ what, count }) => [what, count]))).toEqual({
      'archived-teams': 1,
      'marker-teams': 1,
      'former-members': 1,
      handles: 4,
      'e-mail-addresses': 4,
      'mailing-lists': 1,
      permissions: 1,
      repositories: 1,
    })
    expect(report.notes.map(({ code }) => code)).toContain('lead-missing')
    expect(report.counts).toMatchObject({ units: 4, bodies: 2, positions: 5, people: 5, roots: 1 })
  })

  it('TM2: cuts a circle where it closes', () => {
    const circle = read([
      team('a', 'name = "a"\nsubteam-of = "b"\n'),
      team('b', 'name = "b"\nsubteam-of = "a"\n'),
    ])
    expect(circle.document.units.map((unit) => unit.in)).toEqual(['b', undefined])
    expect(circle.report.notes.map(({ code }) => code)).toContain('parents-in-circle')
  })

  it('TM3: gives the same document whatever the order of the files', () => {
    expect(JSON.stringify(read([...FILES].reverse()).document)).toBe(JSON.stringify(document))
  })

  it('TM4: more leads than a seat can have share several', () => {
    const leads = Array.from({ length: 60 }, (_, at) => `"p${at}"`).join(', ')
    const { document: large } = read([team('a', `name = "a"\n[people]\nleads = [${leads}]\n`)])
    expect(large.positions.map((seat) => holdersOf(seat).length)).toEqual([50, 10])
  })

  it('RT1: tells every problem with file and line, and takes nothing in', () => {
    const result = readRustTeam(
      [
        team('a', 'name = "a"\n[people\n'),
        team('b', 'name = "b"\n\n[people]\nleads = "ada"\n'),
        team('c', 'kind = "team"\n'),
        { name: 'people/d.toml', text: 'name = "Dara Vale"\n' },
      ],
      'Lantern',
    )
    if (result.ok) throw new Error('read')
    expect(result.problems.map(({ code, where, line }) => [code, where, line])).toEqual([
      ['not-toml', 'teams/a.toml', 2],
      ['malformed-field', 'teams/b.toml', 4],
      ['malformed-field', 'teams/c.toml', 1],
      ['malformed-field', 'people/d.toml', 1],
    ])
  })

  it('RT1: no team is a problem', () => {
    expect(readRustTeam([], 'Lantern')).toMatchObject({
      ok: false,
      problems: [{ code: 'no-teams' }],
    })
  })

  it('takes values that stand too deep for no TOML of a team', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    expect(readRustTeam([team('a', `name = ${deep}\n`)], 'Lantern').ok).toBe(false)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { callCli } from '../../test/support/call-cli.ts'
import { fictionalSigs, fictionalTeams } from '../../test/support/team-files.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const TEAMS = Object.fromEntries(fictionalTeams().map(({ name, text }) => [name, text]))
const RUST = ['import', 'rust-team', 'team', '--name', 'Lantern', '--into', 'lantern.yaml']
const SIGS = ['import', 'sigs', 'sigs.yaml', '--into', 'lantern.yaml']

describe('mandate import rust-team', () => {
  test('tells what became of the files, what was left out, what was odd; the file is checked', async () => {
    const { exit, out, err, written } = await callCli(RUST, TEAMS)
    expect([exit, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "Wrote lantern.yaml: Lantern
        Read 11 files
        4  units
        2  bodies that decide as one
        5  positions
        5  people
        7  holdings of a position by a person
        1  positions that answer to nobody

      In the files, and not taken over
        1  archived teams
        1  marker teams (lists for permissions)
        1  former members
        4  short names on a platform
        4  e-mail addresses
        1  mailing lists
        1  permissions
        1  files of repositories

      What was odd and how it was taken (--json lists every row)
        team/teams/cranes.toml:1  1 in cranes has no name in the files; the short name stands for it.
        team/teams/nobody.toml:1  Nobody leads nobody, and nobody sits in it.
        team/teams/nobody.toml:1  nobody stands below gone, which is not there or was left out; it stands
                                  at the top now.
        team/teams/ropes.toml:1  1 in ropes has no name in the files; the short name stands for it.

      No title was aligned with a role of the catalogue.

      Next: mandate check lantern.yaml
      "
    `)
    const checked = await callCli(['check', 'lantern.yaml'], written)
    expect(checked.err).toBe('')
  })

  test('names the problem, its file and line, and writes nothing', async () => {
    const broken = { ...TEAMS, 'team/teams/bad.toml': 'name = "bad"\n[people\n' }
    const { exit, err, written } = await callCli(RUST, broken)
    expect([exit, written]).toEqual([2, {}])
    expect(err).toContain('team/teams/bad.toml:2: This is no TOML')
  })

  test('says when there is no folder', async () => {
    const { exit, err } = await callCli(RUST, {})
    expect([exit, err]).toEqual([2, expect.stringContaining('team is no folder')])
  })

  test('replaces a file only when told to', async () => {
    const there = { ...TEAMS, 'lantern.yaml': 'mandate: 1\n' }
    expect((await callCli(RUST, there)).exit).toBe(2)
    expect((await callCli([...RUST, '--force'], there)).written['lantern.yaml']).toContain(
      'Harbour',
    )
  })
})

describe('mandate import sigs', () => {
  const files = { 'sigs.yaml': fictionalSigs() }

  test('speaks German, and gives its report as data', async () => {
    const { out } = await callCli([...SIGS, '--lang', 'de'], files)
    expect(out).toContain('Stellen, die niemandem unterstehen')
    expect(out).toContain('wg-storm hat eine Linie zu Anchors')
    const { out: json } = await callCli([...SIGS, '--json'], files)
    expect(JSON.parse(json)).toMatchObject({
      organization: { id: 'sigs' },
      counts: { units: 4, bodies: 1, positions: 5, people: 4, holdings: 6, roots: 5 },
    })
  })

  test('tells where the file is no YAML', async () => {
    const { exit, err } = await callCli(SIGS, { 'sigs.yaml': 'sigs:\n  - dir: [\n' })
    expect(exit).toBe(2)
    expect(err).not.toBe('')
  })
})

describe('mandate import list', () => {
  const [, LIST = ''] =
    /```yaml listed\n([\s\S]*?)```/.exec(
      readFileSync(new URL('../docs/import-teams.md', FIXTURES), 'utf8'),
    ) ?? []
  const IMPORT = ['import', 'list', 'team.yml', '--into', 'lantern.yaml']

  test('reads the list of the guide, and shows what each key was taken for', async () => {
    const { exit, out, err, written } = await callCli(IMPORT, { 'team.yml': LIST })
    expect([exit, err]).toEqual([0, ''])
    expect(out).toContain('role → Job title (title)')
    expect(out).toContain('reports_to: 2 of 2 found by number of position')
    expect(written['lantern.yaml']).toMatch(/id: ada_lin[\s\S]*reports-to: mara_lind/)
  })

  test('obeys a mapping', async () => {
    const own = LIST.replaceAll('role:', 'does:')
    const { written } = await callCli([...IMPORT, '--map', 'does=title'], { 'team.yml': own })
    expect(written['lantern.yaml']).toContain('title: CTO')
  })

  test('tells the line where it is no YAML, and writes nothing', async () => {
    const { exit, out, written } = await callCli(IMPORT, { 'team.yml': 'a: {\n' })
    expect([exit, written]).toEqual([2, {}])
    expect(out).toMatch(/no YAML at line \d/)
  })
})

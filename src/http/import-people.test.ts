import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { tablePreviewSchema } from './schemas/people-table.ts'

const GERMAN = readFileSync(
  new URL('../../fixtures/people-table/hafenwerk.csv', import.meta.url),
).toString('base64')

const TEAM = 'Id;Name;Title;Manager\n1;Ada Nkemelu;CTO;\n2;Bo Berg;Developer;Ada Nkemelu'

type Call = Awaited<ReturnType<typeof apiWithExample>>['call']

async function preview(call: Call, body: object, query = '') {
  const response = await call(`/import/people${query}`, { body })
  expect(response.status).toBe(200)
  return tablePreviewSchema.parse(await response.json())
}

describe('a spreadsheet that is looked at', () => {
  test('from a German Excel: columns, managers, rows, problems in the language asked for', async () => {
    const { call } = await apiWithExample()
    const asked = { name: 'hafenwerk.csv', bytes: GERMAN }
    const { document, aligned, report, problems } = await preview(call, asked, '?lang=de')
    expect(aligned.map(({ role }) => role)).toEqual(expect.arrayContaining(['ceo', 'cto', 'cio']))
    expect(report.source).toMatchObject({ encoding: 'windows-1252', separator: ';', headerRow: 4 })
    expect(document?.positions).toHaveLength(report.counts.positions ?? 0)
    const dropped = report.columns.filter(({ leftOut }) => leftOut === 'sensitive')
    expect(dropped.map(({ header }) => header)).toEqual(['Gehalt', 'Geburtsdatum'])
    expect(report.reportingLines[0]).toMatchObject({ header: 'Vorgesetzter', way: 'name' })
    const cycle = problems.find(({ code }) => code === 'cycle')
    expect(cycle?.what).toContain('im Kreis')
    expect(cycle?.where).toContain('Zeile')
    const english = await preview(call, asked, '?lang=en')
    expect(english.problems.map(({ code }) => code)).toEqual(problems.map(({ code }) => code))
    expect(english.problems[0]?.what).not.toBe(problems[0]?.what)
    expect(document?.positions).toContainEqual(
      expect.objectContaining({ id: '1002', roles: [expect.objectContaining({ role: 'cto' })] }),
    )
    // What was dropped is nowhere in the answer.
    expect(JSON.stringify({ document, report, problems })).not.toContain('210.000')
  })

  test('what is said about it is obeyed: header row, columns, managers, policy', async () => {
    const { call } = await apiWithExample()
    const twins = `${TEAM}\n3;Ada Nkemelu;CFO;\n4;Cy;Tester;Ada Nkemelu`
    const strict = await preview(call, { name: 'team', text: twins })
    expect(strict.document).toBeNull()
    const [ambiguous] = strict.problems.filter(({ code }) => code === 'manager-ambiguous')
    expect(ambiguous).toMatchObject({ severity: 'error', row: 3, header: 'Manager' })
    const lenient = await preview(call, { name: 'team', text: twins, policy: 'skip-the-bad' })
    expect(lenient.document?.positions).toHaveLength(4)
    const settled = await preview(call, {
      ...{ name: 'team', text: twins, managers: { 'Ada Nkemelu': '1' }, headerRow: 1 },
      mapping: { Title: null },
    })
    expect(settled.document?.positions).toContainEqual(
      expect.objectContaining({ id: '4', title: 'Cy', 'reports-to': '1' }),
    )
  })

  test('the same again gives no operation; a change is planned field by field and recorded', async () => {
    const { call } = await apiWithExample()
    const first = await preview(call, { name: 'team', text: TEAM })
    const created = await call('/organizations', { body: { document: first.document } })
    const { id, head } = await created.json()
    const again = { name: 'team', organization: id, base: head }
    const same = await preview(call, { ...again, text: TEAM })
    expect(same.plan).toMatchObject({ head, operations: [], counts: { unchanged: 4 } })
    const text = `${TEAM.replace('Developer', 'Architect')}\n3;Cy Dahl;Tester;Bo Berg`
    const { plan } = await preview(call, { ...again, text })
    expect(plan?.counts).toMatchObject({ new: 2, changed: 1, conflicts: 0 })
    const changed = plan?.entities.filter(({ change }) => change === 'changed')
    expect(changed).toMatchObject([
      { id: '2', fields: [{ field: 'title', incoming: 'Architect', outcome: 'taken' }] },
    ])
    const { operations } = plan ?? {}
    const recorded = await call(`/organizations/${id}/changes`, { head, body: { operations } })
    expect(recorded.status).toBe(200)
    expect((await preview(call, { ...again, text })).plan?.operations).toEqual([])
  })
})

describe('what cannot be looked at', () => {
  test.each([
    ['neither text nor bytes', {}, 400, 'text'],
    ['both', { text: 'a', bytes: 'YQ==' }, 400, 'text'],
    ['no base64', { bytes: '§§§' }, 400, 'bytes'],
    ['an unknown encoding', { text: TEAM, encoding: 'klingon' }, 400, 'encoding'],
    ['a column for nothing known', { text: TEAM, mapping: { Name: 'pay' } }, 400, 'mapping › Name'],
    ['a base of nothing', { text: TEAM, base: 'x' }, 400, 'organization'],
    ['an unknown organisation', { text: TEAM, organization: 'nowhere' }, 404, 'nowhere'],
  ])('%s: refused with the place', async (_, given, status, where) => {
    const { call } = await apiWithExample()
    const response = await call('/import/people', { body: { name: 'team.csv', ...given } })
    const problem = await response.json()
    expect([response.status, problem.where]).toEqual([status, where])
    expect(problem.detail.length).toBeGreaterThan(20)
  })

  test('a file that is no table is answered with what it is, not refused', async () => {
    const { call } = await apiWithExample()
    const bytes = Buffer.from('%PDF-1.7 …').toString('base64')
    const { document, problems } = await preview(call, { name: 'people.pdf', bytes })
    expect(document).toBeNull()
    expect(problems).toMatchObject([{ code: 'not-a-table', severity: 'error' }])
  })
})

import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { fictionalSigs, fictionalTeams, zipOf } from '../../test/support/team-files.ts'

async function opened() {
  const { call } = await apiWithExample()
  const post = (path: string, body: unknown) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  return { call, post }
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

describe('POST /import/teams', () => {
  test('reads a file of groups, tells what is left out and odd, and writes nothing', async () => {
    const { call, post } = await opened()
    const before = (await (await call('/organizations')).json()).organizations.length
    const body = { form: 'sigs', files: [{ name: 'sigs.yaml', text: fictionalSigs() }] }
    const answer = await post('/import/teams?lang=de', body)
    expect(answer.status).toBe(200)
    const { document, report, aligned } = await answer.json()
    expect(document.organization.name).toBe('sigs')
    expect(report.counts.positions).toBe(document.positions.length)
    expect(report.leftOut.length).toBeGreaterThan(0)
    expect(Array.isArray(aligned)).toBe(true)
    for (const { message, line } of report.notes) {
      expect([message.length > 10, line > 0]).toEqual([true, true])
    }
    expect((await (await call('/organizations')).json()).organizations).toHaveLength(before)
    const taken = await post('/organizations', { document })
    expect(taken.status).toBe(201)
  })

  test('reads teams in TOML from a ZIP of their folder as from the files themselves', async () => {
    const { post } = await opened()
    const files = fictionalTeams()
    const zip = zipOf(files.map(({ name, text }) => ({ name: name.toLowerCase(), text })))
    const packed = {
      form: 'rust-team',
      name: 'Lantern',
      files: [{ name: 'team.zip', bytes: base64(zip) }],
    }
    const plain = { form: 'rust-team', name: 'Lantern', files }
    const [one, other] = [await post('/import/teams', packed), await post('/import/teams', plain)]
    expect([one.status, other.status]).toEqual([200, 200])
    const read = await one.json()
    expect(read.document.organization.name).toBe('Lantern')
    expect(read.document).toEqual((await other.json()).document)
  })

  test.each([
    ['no file', [], 400],
    ['text that is no YAML', [{ name: 'sigs.yaml', text: 'sigs: [' }], 422],
    [
      'bytes that are no ZIP',
      [{ name: 'sigs.zip', bytes: base64(new TextEncoder().encode('none')) }],
      400,
    ],
    ['neither text nor bytes', [{ name: 'sigs.yaml' }], 400],
    [
      'two files of groups',
      [
        { name: 'a.yaml', text: '' },
        { name: 'b.yaml', text: '' },
      ],
      400,
    ],
  ])('refuses %s with its reason', async (_, files, status) => {
    const { post } = await opened()
    const answer = await post('/import/teams', { form: 'sigs', files })
    const { detail, details } = await answer.json()
    expect([answer.status, detail.length > 10]).toEqual([status, true])
    if (status === 422) expect(details[0].line).toBe(1)
  })
})

test('POST /import/people reads a list in YAML, with the mapping that is wished', async () => {
  const { post } = await opened()
  const text =
    'ada:\n  name: Ada Lin\n  role: CTO\nbo:\n  name: Bo Ray\n  role: Engineer\n  lead: ada\n'
  const list = { name: 'team.yml', bytes: base64(new TextEncoder().encode(text)) }
  const mapping = { role: 'title', lead: 'manager' }
  const { document, report } = await (await post('/import/people', { ...list, mapping })).json()
  expect(document.positions.map(({ title }: { title: string }) => title)).toEqual([
    'CTO',
    'Engineer',
  ])
  expect(document.positions[1]['reports-to']).toBe(document.positions[0].id)
  expect(report.rows.map(({ row }: { row: number }) => row)).toEqual([1, 4])
})

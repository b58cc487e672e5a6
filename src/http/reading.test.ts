import { describe, expect, test } from 'vitest'
import { apiWithExample } from '../../test/support/api-for-tests.ts'
import { docxOf, pdfOf, pdfOfText } from '../../test/support/description-files.ts'
import { plannedReadingSchema } from './schemas/reading.ts'

const POSTING = `# Head of IT
## Duties
- Accountable for the IT budget
- Support the operation of networks
`

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

type Call = Awaited<ReturnType<typeof apiWithExample>>['call']

async function read(call: Call, body: object) {
  const response = await call('/read', { body })
  const answer = await response.json()
  expect([response.status, answer.detail]).toEqual([200, undefined])
  return plannedReadingSchema.parse(answer)
}

describe('POST /read', () => {
  test('reads text and files alike, with places in the text it took out', async () => {
    const { call } = await apiWithExample()
    const plain = await read(call, { text: POSTING, title: 'CTO' })
    expect(plain).toMatchObject({ kind: 'text', plan: null, title: { title: 'CTO', role: 'cto' } })
    for (const [kind, bytes] of [
      ['docx', docxOf(POSTING)],
      ['pdf', pdfOfText(POSTING)],
    ] as const) {
      const file = await read(call, { name: 'x', bytes: base64(bytes) })
      expect(file.kind).toBe(kind)
      const [budget] = file.pieces.filter(({ verb }) => verb?.verb === 'answers-for')
      expect(file.text.slice(budget?.start, budget?.end)).toContain('Accountable for the IT budget')
      const { role } = plain
      expect(file.role.verdict).toBe(role.verdict)
    }
  })

  test('plans a position, which one change records and one undo takes back', async () => {
    const { call, head } = await apiWithExample()
    const { plan } = await read(call, {
      text: POSTING,
      ...{ organization: 'northwind', position: 'it-lead', unit: 'it', title: 'IT Lead' },
      verbs: { 'infrastructure.networks': 'carries-out' },
    })
    expect(plan).toMatchObject({ isNew: true, head, comparison: null })
    const before = await (await call('/organizations/northwind')).json()
    expect(before.head).toBe(head)
    const body = { operations: plan?.operations, message: 'Read from a description' }
    const changed = await call('/organizations/northwind/changes', { body, head })
    expect(changed.status).toBe(200)
    const { document, head: next } = await (await call('/organizations/northwind')).json()
    expect(document.positions).toContainEqual(
      expect.objectContaining({ id: 'it-lead', title: 'IT Lead', unit: 'it' }),
    )
    const own = document.assignments.filter(
      ({ position }: { position: string }) => position === 'it-lead',
    )
    expect(own).toContainEqual({
      position: 'it-lead',
      verb: 'answers-for',
      of: 'money.budget',
      origin: 'read',
      evidence: 'Accountable for the IT budget',
      confidence: 0.9,
    })
    expect(own).toContainEqual(
      expect.objectContaining({ verb: 'carries-out', of: 'infrastructure.networks' }),
    )
    await call('/organizations/northwind/undo', { method: 'POST', head: next })
    const after = await (await call('/organizations/northwind')).json()
    expect(after.document).toEqual(before.document)
  })

  test('sets it beside a position that is there', async () => {
    const { call } = await apiWithExample()
    const { plan } = await read(call, {
      text: POSTING,
      ...{ organization: 'northwind', position: 'cio' },
    })
    expect(plan?.isNew).toBe(false)
    const { both = [], textAlone = [], seatAlone = [] } = plan?.comparison ?? {}
    expect(both.length + textAlone.length).toBe(plan?.proposed.length)
    expect(seatAlone.length).toBeGreaterThan(0)
    expect(seatAlone.every((one) => one.read === null && one.held !== null)).toBe(true)
  })

  test.each([
    [{ bytes: base64(pdfOf([[{ text: '1', y: 9 }]])) }, 422, 'unreadable-text', 'pdf-without-text'],
    [{ text: '' }, 422, 'unreadable-text', 'empty-text'],
    [{ text: 'word '.repeat(100_000) }, 413, 'text-too-long', 'text-too-long'],
    [{}, 400, 'invalid-request', undefined],
    [{ text: POSTING, bytes: 'QQ==' }, 400, 'invalid-request', undefined],
    [{ bytes: '***' }, 400, 'invalid-request', undefined],
    [{ text: POSTING, position: 'cio' }, 400, 'invalid-request', undefined],
    [{ text: POSTING, unit: 'it' }, 400, 'invalid-request', undefined],
    [
      { text: POSTING, position: 'cioo', organization: 'northwind' },
      404,
      'unknown-seat',
      undefined,
    ],
    [
      { text: POSTING, position: 'cio', organization: 'none' },
      404,
      'unknown-organization',
      undefined,
    ],
  ])('refuses %j with what to do', async (body, status, code, detail) => {
    const { call } = await apiWithExample()
    const response = await call('/read', { body })
    const problem = await response.json()
    expect([response.status, problem.code]).toEqual([status, code])
    expect(problem.detail).toMatch(/\w+ .*\./)
    expect(problem.details?.[0]?.code).toBe(detail)
  })
})

import { describe, expect, test } from 'vitest'
import { changeOrganization } from '../src/app/organizations/change-organization.ts'
import { createOrganization } from '../src/app/organizations/create-organization.ts'
import { diagnoseOrganization } from '../src/app/organizations/diagnose-organization.ts'
import { listOrganizations } from '../src/app/organizations/list-organizations.ts'
import { createModelCache } from '../src/app/organizations/model-cache.ts'
import { openOrganization, showDocument } from '../src/app/organizations/open-organization.ts'
import { previewDocument, previewOrganogram } from '../src/app/organizations/preview-import.ts'
import type { OrganizationStore } from '../src/app/ports.ts'
import type { Operation } from '../src/model/operation.ts'
import { openMemoryStore } from '../src/store/memory/open-memory-store.ts'
import {
  northwind,
  refusal,
  registryForTests,
  registryWithExample,
  value,
} from './support/organization-registry.ts'

const organization = 'northwind'
const put = (entity: object) => ({ op: 'put', kind: 'positions', entity }) as Operation

/** A store that counts how often something is loaded, and can be held up. */
function countingStore() {
  const store = openMemoryStore()
  const loads: string[] = []
  const counting: OrganizationStore = {
    ...store,
    load: async (id, point) => {
      loads.push(id)
      await new Promise((resolve) => setImmediate(resolve))
      return store.load(id, point)
    },
  }
  return { store: counting, loads }
}

describe('K1, K2: what is kept open', () => {
  test('twenty who ask at once cause one loading, later ones none', async () => {
    const { store, loads } = countingStore()
    await registryWithExample(store)
    const fresh = registryForTests(store)
    await Promise.all(Array.from({ length: 20 }, () => openOrganization(fresh, { organization })))
    await openOrganization(fresh, { organization })
    expect(loads).toEqual([organization])
  })

  test('a head moved by somebody else is seen', async () => {
    const { registry, head } = await registryWithExample()
    const other = { ...registryForTests(registry.store), newId: registry.newId }
    value(await openOrganization(other, { organization }))
    const change = { operations: [put({ id: 'cio', title: 'Changed elsewhere' })] }
    value(await changeOrganization(registry, { organization, head }, change))
    const { model } = value(await openOrganization(other, { organization }))
    expect(model.tables.positions.get('cio')?.title).toBe('Changed elsewhere')
  })

  test('erased personal data is gone from what was open, and the tag says so', async () => {
    const { registry, head } = await registryWithExample()
    const entity = { id: 'ada-nkemelu', name: 'Ada Nkemelu', email: 'ada@northwind.example' }
    const operations = [{ op: 'put', kind: 'people', entity } as const]
    value(await changeOrganization(registry, { organization, head }, { operations }))
    const before = value(await showDocument(registry, { organization }))
    expect(JSON.stringify(before.document)).toContain('ada@northwind.example')
    await registry.store.erasePersonal(organization, 'ada-nkemelu')
    const after = value(await showDocument(registry, { organization }))
    expect(JSON.stringify(after.document)).not.toContain('ada@northwind.example')
    expect(after.head).toBe(before.head)
    expect(after.tag).not.toBe(before.tag)
  })

  test('the longest unused is let go; the one in use stays however large', async () => {
    const { store, loads } = countingStore()
    const registry = registryForTests(store)
    for (let i = 0; i < 3; i++) value(await createOrganization(registry, northwind()))
    const cache = createModelCache(store, { scenarios: 2, entities: 1_000_000 })
    for (const id of ['northwind', 'northwind-2', 'northwind', 'northwind-3', 'northwind']) {
      value(await cache.open(id))
    }
    expect(loads).toEqual(['northwind', 'northwind-2', 'northwind-3'])
    value(await cache.open('northwind-2'))
    expect(loads).toHaveLength(4)
    loads.length = 0
    const narrow = createModelCache(store, { scenarios: 9, entities: 1 })
    value(await narrow.open('northwind'))
    value(await narrow.open('northwind'))
    expect(loads).toHaveLength(1)
  })
})

describe('K3: as of', () => {
  test('the document as it was, with what is dated as of that day', async () => {
    const registry = registryForTests()
    const { head } = value(await createOrganization(registry, northwind()))
    const first = value(await openOrganization(registry, { organization, asOf: '2026-12-01' }))
    expect(first.head).toBe(head)
    const days = ['2026-12-02T10:00:00.000Z', '2026-12-05T10:00:00.000Z']
    let now = head
    for (const [at, day] of days.entries()) {
      const later = { ...registry, now: () => day }
      const holder = [{ person: 'ada-nkemelu', until: '2026-12-03' }]
      const change = { operations: [put({ id: 'cto', title: `CTO ${at}`, holder })] }
      now = value(await changeOrganization(later, { organization, head: now }, change)).head
    }
    const seat = async (asOf: string) =>
      value(await openOrganization(registry, { organization, asOf })).model.tables.positions.get(
        'cto',
      )
    expect((await seat('2026-12-01'))?.title).toBe('Chief Technology Officer')
    expect(await seat('2026-12-02')).toMatchObject({ title: 'CTO 0', holder: [{}] })
    expect((await seat('2026-12-04T12:00:00Z'))?.holder).toEqual([])
    expect((await seat('2026-12-05T09:59:59Z'))?.title).toBe('CTO 0')
    expect((await seat('2026-12-05T11:00:00+01:00'))?.title).toBe('CTO 1')
  })

  test.each(['2026-13-01', '2026-02-30', 'yesterday', '', '99999-01-01'])(
    '%j is no day and no instant',
    async (asOf) => {
      const { registry } = await registryWithExample()
      const answer = await openOrganization(registry, { organization, asOf })
      expect(refusal(answer).code).toBe('malformed-instant')
    },
  )

  test('before the first change there is nothing', async () => {
    const { registry } = await registryWithExample()
    const answer = await openOrganization(registry, { organization, asOf: '1999-01-01' })
    expect(refusal(answer).code).toBe('unknown-change')
  })
})

describe('K5: one that cannot be read', () => {
  test('is listed apart; the others are served', async () => {
    const memory = openMemoryStore()
    const { registry } = await registryWithExample(memory)
    value(await createOrganization(registry, northwind()))
    const problem = { code: 'damaged', where: organization, message: 'Damaged.' } as const
    const broken = registryForTests({
      ...memory,
      heads: async (id) => (id === organization ? { ok: false, problem } : memory.heads(id)),
    })
    const list = value(await listOrganizations(broken))
    expect(list.organizations.map(({ id }) => id)).toEqual(['northwind-2'])
    expect(list.unreadable).toEqual([{ id: organization, code: 'damaged', message: 'Damaged.' }])
    expect(refusal(await openOrganization(broken, { organization })).code).toBe('damaged')
  })
})

describe('F1: findings', () => {
  test('after edits they are those of a full run, sentences in the language asked for', async () => {
    const { registry, head: first } = await registryWithExample()
    const ask = (from: typeof registry, language: 'en' | 'de') =>
      diagnoseOrganization(from, { organization }, { language, limit: 1000 }).then(value)
    await ask(registry, 'en')
    let head = first
    for (const operations of [
      [put({ id: 'cto', title: 'Chief Technology Officer', 'reports-to': 'nobody' })],
      [put({ id: 'ceo', title: 'Chief Executive Officer', 'reports-to': 'coo' })],
      [
        put({ id: 'a', title: 'A', 'reports-to': 'b' }),
        put({ id: 'b', title: 'B', 'reports-to': 'a' }),
      ],
    ]) {
      head = value(await changeOrganization(registry, { organization, head }, { operations })).head
    }
    const found = await ask(registry, 'en')
    expect(found.findings.map(({ rule }) => rule)).toContain('reporting-cycle')
    expect(found).toEqual(await ask(registryForTests(registry.store), 'en'))
    const german = await ask(registry, 'de')
    expect(german.findings[0]?.id).toBe(found.findings[0]?.id)
    expect(german.findings[0]?.sentences.what).not.toBe(found.findings[0]?.sentences.what)
  })
})

describe('I1: previews', () => {
  const senior = [
    'Post Unique Reference,Name,Grade,Job Title,Job/Team Function,Parent Department,Organisation,Unit,Contact Phone,Contact E-mail,Reports to Senior Post,Salary Cost of Reports (£),FTE,Actual Pay Floor (£),Actual Pay Ceiling (£),,Profession,Notes,Valid?',
    '1,Ann,SCS3,Permanent Secretary,Leads,Dept,Dept,Top,,,XX,0,1,,,,,,1',
    '2,Bo,SCS2,Chief Information Officer,IT,Dept,Dept,IT,,,1,0,1,,,,,,1',
  ].join('\n')

  test('an organogram becomes a document that can be created; nothing is written', async () => {
    const registry = registryForTests()
    const preview = value(
      previewOrganogram(
        registry,
        { senior: { name: 'senior.csv', text: senior } },
        { reading: true },
      ),
    )
    expect(preview.document.positions).toHaveLength(2)
    expect(preview.report.rows.map(({ became }) => became)).toEqual([
      'header',
      'position',
      'position',
    ])
    expect(value(await listOrganizations(registry)).organizations).toEqual([])
    expect(value(await createOrganization(registry, preview.document)).id).toBe('dept')
  })

  test('a file that is none says why; a document with a fault says where', () => {
    const registry = registryForTests()
    const files = { senior: { name: 's.csv', text: 'a,b\n1,2' } }
    const none = previewOrganogram(registry, files, { reading: true })
    expect(refusal(none)).toMatchObject({ code: 'invalid-document' })
    const text =
      'mandate: 1\norganization: { id: a, name: A }\npositions:\n  - { id: x, titel: X }\n'
    const read = previewDocument(registry, { name: 'mandate.yaml', text })
    expect(read.document).toBeNull()
    expect(read.problems[0]).toMatchObject({ line: 4 })
  })
})

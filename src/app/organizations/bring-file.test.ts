import { describe, expect, test } from 'vitest'
import {
  northwind,
  refusal,
  registryForTests,
  registryWithExample,
  value,
} from '../../../test/support/organization-registry.ts'
import { type BringRequest, bringFile } from './bring-file.ts'
import { changeOrganization } from './change-organization.ts'
import { createOrganization } from './create-organization.ts'
import { exportFile } from './file-layout.ts'
import { listChanges } from './list-changes.ts'
import { showDocument } from './open-organization.ts'
import { undoChange } from './step-back.ts'

const organization = 'northwind'

async function withExport() {
  const { registry, head } = await registryWithExample()
  const { text } = value(await exportFile(registry, { organization }))
  const bring = (text: string, upon: string, rest: Partial<BringRequest> = {}) =>
    bringFile(registry, { organization, head: upon }, { file: { name: 'm.yaml', text }, ...rest })
  const exported = async () => value(await exportFile(registry, { organization })).text
  const retitle = async (upon: string, id: string, title: string) => {
    const { document } = value(await showDocument(registry, { organization }))
    const seat = document.positions.find((one) => one.id === id)
    if (seat === undefined) throw new Error(id)
    const entity = { ...seat, title }
    const operations = [{ op: 'put', kind: 'positions', entity } as const]
    const changed = await changeOrganization(registry, { organization, head: upon }, { operations })
    return value(changed).head
  }
  return { registry, head, text, bring, exported, retitle }
}

describe('H1: the layout of a file', () => {
  test('comes out again: comments and order, with what was changed since', async () => {
    const { head, text, bring, exported, retitle } = await withExport()
    const edited = text
      .replace('positions:', '# Ours since May.\npositions:')
      .replace('title: Head of Brand', 'title: Head of Brands')
    const brought = value(await bring(edited, head, { message: 'By hand' }))
    expect(brought).toMatchObject({ settled: true, base: head, keepsLayout: true })
    expect(brought.difference).toHaveLength(1)
    const lines = (await exported()).split('\n').slice(1)
    expect(lines).toEqual(edited.split('\n').slice(1))
    await retitle(brought.head, 'cio', 'Chief of IT')
    const later = await exported()
    expect(later).toContain('# Ours since May.')
    expect(later).toContain('Chief of IT')
  })

  test('is kept where only comments changed; that is no change of the organisation', async () => {
    const { head, text, bring, exported } = await withExport()
    const brought = value(await bring(`${text}# The end.\n`, head))
    expect(brought).toMatchObject({ head, difference: [], operations: [] })
    expect(await exported()).toMatch(/# The end\.\n$/)
  })

  test('is not kept of JSON, which still changes what it says', async () => {
    const { registry, head, bring, exported } = await withExport()
    const json = JSON.stringify({ ...northwind(), metrics: [] })
    expect(value(await bring(json, head)).keepsLayout).toBe(false)
    const text = await exported()
    expect(text).toContain('positions:\n')
    expect(registry.formats.readDocument({ name: 'x', text }).document?.metrics).toEqual([])
  })
})

describe('H2: what others changed since the export', () => {
  test('stays, where the file left it alone', async () => {
    const { head, text, bring, exported, retitle } = await withExport()
    const now = await retitle(head, 'cio', 'Chief of IT')
    const edited = text.replace('title: Head of Brand', 'title: Head of Brands')
    const brought = value(await bring(edited, now))
    expect(brought).toMatchObject({ settled: true, base: head })
    expect(brought.difference.map(({ kind, id }) => [kind, id])).toHaveLength(1)
    const after = await exported()
    expect(after).toContain('Chief of IT')
    expect(after).toContain('Head of Brands')
  })

  test('is a conflict where both changed it; nothing is written until it is settled', async () => {
    const { registry, head, text, bring, exported, retitle } = await withExport()
    const now = await retitle(head, 'cio', 'Chief of IT')
    const edited = text.replace('title: Chief Information Officer', 'title: Director of IT')
    const open = value(await bring(edited, now))
    expect(open).toMatchObject({ settled: false, head: now })
    expect(open.conflicts).toMatchObject([
      {
        kind: 'positions',
        id: 'cio',
        field: 'title',
        ours: 'Chief of IT',
        theirs: 'Director of IT',
      },
    ])
    expect(await exported()).toContain('Chief of IT')
    const choices = [{ kind: 'positions', id: 'cio', field: 'title', take: 'theirs' } as const]
    expect(value(await bring(edited, now, { choices })).settled).toBe(true)
    expect(await exported()).toContain('Director of IT')
    const { changes } = value(await listChanges(registry, { organization, limit: 9 }))
    expect(changes).toHaveLength(3)
  })

  test('is overwritten where the line is gone, since nothing tells it apart', async () => {
    const { head, text, bring, retitle } = await withExport()
    const now = await retitle(head, 'cio', 'Chief of IT')
    const bare = text.slice(text.indexOf('\n') + 1)
    const brought = value(await bring(bare, now, { preview: true }))
    expect(brought).toMatchObject({ base: null, settled: true })
    expect(brought.difference).toMatchObject([{ id: 'cio', change: 'changed' }])
  })

  test('of another organisation here, or unknown, the line says nothing', async () => {
    const { head, text, bring } = await withExport()
    for (const mark of ['# Mandate: other at c1', '# Mandate: northwind at gone']) {
      const marked = `${mark}\n${text.slice(text.indexOf('\n') + 1)}`
      expect(value(await bring(marked, head, { preview: true })).base).toBeNull()
    }
  })
})

describe('H3: a file', () => {
  test('is one change, taken back as one; a preview writes nothing', async () => {
    const { registry, head, text, bring } = await withExport()
    const edited = text.replaceAll('title: Head of', 'title: Leader of')
    const seen = value(await bring(edited, head, { preview: true }))
    expect(seen.difference.length).toBeGreaterThan(1)
    expect(seen.head).toBe(head)
    const brought = value(await bring(edited, head))
    expect(brought.head).not.toBe(head)
    value(await undoChange(registry, { organization, head: brought.head }))
    expect(value(await showDocument(registry, { organization })).document).toEqual(northwind())
  })

  test('upon an older head is refused, whatever it says', async () => {
    const { head, text, bring, retitle } = await withExport()
    await retitle(head, 'cio', 'Chief of IT')
    expect(refusal(await bring(text, head)).code).toBe('stale-head')
  })

  test('with faults, or of another organisation, is refused with the places', async () => {
    const { head, text, bring } = await withExport()
    const faulty = refusal(await bring(text.replace('reports-to: ceo', 'reportsto: ceo'), head))
    expect(faulty.code).toBe('invalid-document')
    expect(faulty.details?.[0]).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
    })
    const other = text.replace('id: northwind', 'id: southwind')
    expect(refusal(await bring(other, head)).code).toBe('invalid-change')
  })
})

test('H4: erasing a person lets go of the kept file', async () => {
  const { registry, head, text, bring, exported } = await withExport()
  value(await bring(text.replace('positions:', '# ask Ada\npositions:'), head))
  const [person] = northwind().people
  expect((await registry.store.erasePersonal(organization, person?.id ?? '')).ok).toBe(true)
  expect(await exported()).not.toContain('# ask Ada')
})

test('H1: a file of Windows keeps its line ends', async () => {
  const registry = registryForTests()
  const created = value(await createOrganization(registry, northwind()))
  const text = `# Kept.\r\n${registry.formats.writeYaml(northwind()).replaceAll('\n', '\r\n')}`
  const upon = { organization: created.id, head: created.head }
  value(await bringFile(registry, upon, { file: { name: 'm.yaml', text } }))
  const after = value(await exportFile(registry, { organization: created.id })).text
  expect(after.slice(after.indexOf('\n') + 1)).toBe(text)
})

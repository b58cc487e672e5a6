import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { changeOrganization } from '../src/app/organizations/change-organization.ts'
import { listChanges } from '../src/app/organizations/list-changes.ts'
import { openOrganization, showDocument } from '../src/app/organizations/open-organization.ts'
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts'
import {
  northwind,
  refusal,
  registryForTests,
  registryWithExample,
  value,
} from './support/organization-registry.ts'

const organization = 'northwind'
const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A store in a folder of its own; the same folder when one is given. */
async function onDisk(options: { readonly folder?: string; readonly largestFile?: number } = {}) {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'mandate-'))
  if (options.folder === undefined) folders.push(folder)
  const { largestFile } = options
  const store = await openSqliteStore(folder, largestFile === undefined ? {} : { largestFile })
  if (!store.ok) throw new Error(store.problem.message)
  return { folder, store: store.value }
}

const unit = (id: string, description = '') =>
  ({ op: 'put', kind: 'units', entity: { id, name: id, description } }) as const

describe('organisations in SQLite files', () => {
  test('writers at once: one is first each time, and a fresh look finds every change', async () => {
    const { folder, store } = await onDisk()
    const { registry } = await registryWithExample(store)
    let acknowledged = 0
    for (let round = 0; round < 10; round++) {
      const { head } = value(await openOrganization(registry, { organization }))
      const answers = await Promise.all(
        [0, 1, 2, 3, 4].map((writer) =>
          changeOrganization(
            registry,
            { organization, head },
            { operations: [unit(`u-${round}-${writer}`)] },
          ),
        ),
      )
      acknowledged += answers.filter(({ ok }) => ok).length
    }
    expect(acknowledged).toBe(10)
    await store.close()
    const again = await onDisk({ folder })
    const fresh = registryForTests(again.store)
    const { changes, verified } = value(await listChanges(fresh, { organization, limit: 100 }))
    expect([changes.length, verified]).toEqual([11, true])
    const { document } = value(await showDocument(fresh, { organization }))
    expect(document.units).toHaveLength(northwind().units.length + 10)
    await again.store.close()
  })

  test('a full disk is told; what was acknowledged stays, and a later change goes on', async () => {
    const { folder, store } = await onDisk({ largestFile: 400_000 })
    const { registry, head: first } = await registryWithExample(store)
    let head = first
    let written = 0
    for (;;) {
      const operations = [unit(`u-${written}`, 'x'.repeat(15_000))]
      const made = await changeOrganization(registry, { organization, head }, { operations })
      if (!made.ok) {
        expect(made.problem.code).toBe('disk-full')
        break
      }
      head = made.value.head
      written++
    }
    expect(written).toBeGreaterThan(2)
    expect(value(await openOrganization(registry, { organization })).head).toBe(head)
    await store.close()
    const roomier = await onDisk({ folder })
    const { newId } = registry
    const later = { ...registryForTests(roomier.store), newId }
    const change = { operations: [unit('after')] }
    value(await changeOrganization(later, { organization, head }, change))
    const { document } = value(await showDocument(later, { organization }))
    expect(document.units.filter(({ id }) => id.startsWith('u-'))).toHaveLength(written)
    expect(value(await listChanges(later, { organization, limit: 100 })).verified).toBe(true)
    await roomier.store.close()
  })

  test('a closed store is told, not thrown', async () => {
    const { store } = await onDisk()
    const { registry, head } = await registryWithExample(store)
    await store.close()
    const change = { operations: [unit('x')] }
    const answer = await changeOrganization(registry, { organization, head }, change)
    expect(refusal(answer).code).toBe('unavailable')
  })
})

import { describe, expect, test } from 'vitest'
import {
  northwind,
  refusal,
  registryForTests,
  registryWithExample,
  value,
} from '../../../test/support/organization-registry.ts'
import type { Operation } from '../../model/operation.ts'
import { changeOrganization } from './change-organization.ts'
import { createOrganization } from './create-organization.ts'
import { listChanges } from './list-changes.ts'
import { showDocument } from './open-organization.ts'
import type { Registry } from './registry.ts'
import { redoChange, undoChange } from './step-back.ts'

const organization = 'northwind'

/** The example with so many edits; gives the document after each, the first before any. */
async function edited(edits: number) {
  const { registry, head: first } = await registryWithExample()
  let head = first
  const documents = [await shown(registry)]
  for (let edit = 0; edit < edits; edit++) {
    const operations: readonly Operation[] = [
      { op: 'put', kind: 'positions', entity: { id: `new-${edit}`, title: `Seat ${edit}` } },
      { op: 'remove', kind: 'positions', id: `em-${['checkout', 'mobile', 'stores'][edit]}` },
    ]
    const kept = edit < 3 ? operations : operations.slice(0, 1)
    const change = { operations: kept, message: `Edit ${edit}` }
    head = value(await changeOrganization(registry, { organization, head }, change)).head
    documents.push(await shown(registry))
  }
  return { registry, head, documents }
}

async function shown(registry: Registry): Promise<string> {
  return JSON.stringify(value(await showDocument(registry, { organization })).document)
}

describe('B1: undo and redo', () => {
  test('lead back and forth through the very documents there were', async () => {
    const { registry, head: last, documents } = await edited(4)
    let head = last
    for (const document of documents.slice(0, -1).reverse()) {
      head = value(await undoChange(registry, { organization, head })).head
      expect(await shown(registry)).toBe(document)
    }
    for (const document of documents.slice(1)) {
      head = value(await redoChange(registry, { organization, head })).head
      expect(await shown(registry)).toBe(document)
    }
    expect(refusal(await redoChange(registry, { organization, head })).code).toBe('nothing-to-redo')
  })

  test('after a restart, when nothing is kept in memory, they lead the same way', async () => {
    const { registry, head: last, documents } = await edited(3)
    const restarted = { ...registryForTests(registry.store), newId: registry.newId }
    let { head } = value(await undoChange(restarted, { organization, head: last }))
    expect(await shown(restarted)).toBe(documents[2])
    head = value(
      await redoChange(
        { ...registryForTests(registry.store), newId: registry.newId },
        {
          organization,
          head,
        },
      ),
    ).head
    expect(await shown(restarted)).toBe(documents[3])
  })

  test('what was taken back is marked, and no longer once it is done again', async () => {
    const { registry, head } = await edited(2)
    const undone = value(await undoChange(registry, { organization, head }))
    const marks = async () => {
      const { changes } = value(await listChanges(registry, { organization, limit: 50 }))
      return changes.map((change) => [change.message, change.undoes !== undefined, change.undone])
    }
    expect(await marks()).toEqual([
      ['Edit 1', true, false],
      ['Edit 1', false, true],
      ['Edit 0', false, false],
      ['', false, false],
    ])
    value(await redoChange(registry, { organization, head: undone.head }))
    expect((await marks())[2]).toEqual(['Edit 1', false, false])
  })

  test('after something else was done there is nothing to do again', async () => {
    const { registry, head: last } = await edited(2)
    let { head } = value(await undoChange(registry, { organization, head: last }))
    const operations = [{ op: 'remove', kind: 'positions', id: 'cmo' } as const]
    head = value(await changeOrganization(registry, { organization, head }, { operations })).head
    expect(refusal(await redoChange(registry, { organization, head })).code).toBe('nothing-to-redo')
  })

  test('upon an old head nothing is taken back', async () => {
    const { registry, head } = await edited(2)
    value(await undoChange(registry, { organization, head }))
    const before = await shown(registry)
    expect(refusal(await undoChange(registry, { organization, head })).code).toBe('stale-head')
    expect(await shown(registry)).toBe(before)
  })

  test('more steps back than are kept in memory', async () => {
    const { registry, head: last, documents } = await edited(120)
    let head = last
    for (let step = 0; step < 120; step++) {
      head = value(await undoChange(registry, { organization, head })).head
    }
    expect(await shown(registry)).toBe(documents[0])
    head = value(await redoChange(registry, { organization, head })).head
    expect(await shown(registry)).toBe(documents[1])
  })
})

describe('B2', () => {
  test('what brought the organisation in is not taken back', async () => {
    const registry = registryForTests()
    const { head } = value(await createOrganization(registry, northwind()))
    const problem = refusal(await undoChange(registry, { organization, head }))
    expect(problem.code).toBe('nothing-to-undo')
    expect(await shown(registry)).toBe(JSON.stringify(northwind()))
  })
})

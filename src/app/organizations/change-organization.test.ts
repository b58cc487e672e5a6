import { describe, expect, test } from 'vitest'
import {
  northwind,
  refusal,
  registryForTests,
  registryWithExample,
  value,
} from '../../../test/support/organization-registry.ts'
import { openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { changeOrganization } from './change-organization.ts'
import { createOrganization } from './create-organization.ts'
import { deleteOrganization } from './delete-organization.ts'
import type { HeadNews } from './head-channel.ts'
import { listChanges, showChange } from './list-changes.ts'
import { listOrganizations } from './list-organizations.ts'
import { openOrganization, showDocument } from './open-organization.ts'
import { prepareExample } from './prepare-example.ts'

const organization = 'northwind'

/** An operation that gives a seat a new title. */
const retitle = (id: string, title: string): Operation => ({
  op: 'put',
  kind: 'positions',
  entity: { id, title },
})

describe('W1, W2: writers upon the same head', () => {
  test('of twenty at once one is first, and the others are told the head; none is lost', async () => {
    const { registry, head } = await registryWithExample()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        changeOrganization(
          registry,
          { organization, head },
          { operations: [retitle('cio', `Writer ${writer}`)], message: `${writer}` },
        ),
      ),
    )
    const done = answers.filter(({ ok }) => ok)
    expect(done).toHaveLength(1)
    const winner = answers.findIndex(({ ok }) => ok)
    const now = value(await openOrganization(registry, { organization }))
    expect(now.model.tables.positions.get('cio')?.title).toBe(`Writer ${winner}`)
    for (const answer of answers.filter(({ ok }) => !ok)) {
      expect(refusal(answer)).toMatchObject({ code: 'stale-head', head: now.head })
    }
  })

  test('writers that look again and try again all get through, each acknowledged change once', async () => {
    const { registry } = await registryWithExample()
    const write = async (writer: number) => {
      const heads: string[] = []
      for (let edit = 0; edit < 10; ) {
        const { head } = value(await openOrganization(registry, { organization }))
        const seat = retitle(`seat-${writer}-${edit}`, 'Seat')
        const answer = await changeOrganization(
          registry,
          { organization, head },
          { operations: [seat] },
        )
        if (answer.ok) {
          heads.push(answer.value.head)
          edit++
        } else expect(answer.problem.code).toBe('stale-head')
      }
      return heads
    }
    const acknowledged = (await Promise.all([1, 2, 3, 4, 5].map(write))).flat()
    const { changes, verified } = value(await listChanges(registry, { organization, limit: 1000 }))
    expect(changes).toHaveLength(51)
    expect(new Set(changes.map(({ id }) => id))).toEqual(new Set([...acknowledged, 'c1']))
    expect(verified).toBe(true)
    const { document } = value(await showDocument(registry, { organization }))
    expect(document.positions.filter(({ title }) => title === 'Seat')).toHaveLength(50)
  })
})

describe('W3: all or nothing', () => {
  test('a fault names operation and field, and nothing is written', async () => {
    const { registry, head } = await registryWithExample()
    const operations = [
      retitle('cio', 'Chief Information Officer'),
      { op: 'put', kind: 'positions', entity: { id: 'x', titel: 'X' } } as unknown as Operation,
      { op: 'remove', kind: 'positions', id: 'nobody' } as const,
    ]
    const problem = refusal(
      await changeOrganization(registry, { organization, head }, { operations }),
    )
    expect(problem.code).toBe('invalid-change')
    const paths = problem.details?.map(({ path }) => path?.slice(0, 2).join('.'))
    expect(paths).toContain('operations.1')
    expect(problem.details?.[0]?.where).toContain('operations')
    expect(value(await openOrganization(registry, { organization })).head).toBe(head)
  })

  test('a message that is too long is refused by its name', async () => {
    const { registry, head } = await registryWithExample()
    const change = { operations: [], message: 'x'.repeat(5000) }
    const problem = refusal(await changeOrganization(registry, { organization, head }, change))
    expect(problem.details?.[0]?.where).toBe('message')
  })
})

describe('W4, K4: new organisations', () => {
  test('a taken id gets a number, an odd one is made fit for files and addresses', async () => {
    const { registry } = await registryWithExample()
    const again = value(await createOrganization(registry, northwind()))
    expect(again.id).toBe('northwind-2')
    const odd = { ...northwind(), organization: { id: 'Zurich/IT_1', name: 'Zürich' } }
    expect(value(await createOrganization(registry, odd)).id).toBe('zurich-it-1')
    const { document } = value(await showDocument(registry, { organization: 'zurich-it-1' }))
    expect(document.organization.id).toBe('Zurich/IT_1')
  })

  test('ten at once get ten ids', async () => {
    const registry = registryForTests()
    const made = await Promise.all(
      Array.from({ length: 10 }, () => createOrganization(registry, northwind())),
    )
    expect(new Set(made.map((one) => value(one).id)).size).toBe(10)
  })

  test('one that was never finished is not there, and its id is free', async () => {
    const registry = registryForTests()
    await registry.store.create({ id: 'northwind', name: 'Half' })
    expect(value(await listOrganizations(registry)).organizations).toEqual([])
    const found = await openOrganization(registry, { organization })
    expect(refusal(found).code).toBe('unknown-organization')
    expect(value(await createOrganization(registry, northwind())).id).toBe('northwind')
  })

  test('what is no document is refused with each fault', async () => {
    const registry = registryForTests()
    const problem = refusal(await createOrganization(registry, { mandate: 1, positions: [{}] }))
    expect(problem.code).toBe('invalid-document')
    expect(problem.details?.length).toBeGreaterThan(1)
    expect(value(await listOrganizations(registry)).organizations).toEqual([])
  })

  test('the document comes back as it was given, order and all', async () => {
    const { registry } = await registryWithExample()
    const { document } = value(await showDocument(registry, { organization }))
    expect(JSON.stringify(document)).toBe(JSON.stringify(northwind()))
  })
})

describe('W5, W6', () => {
  test('after many changes what is read anew begins at a snapshot', async () => {
    const { registry, head: first } = await registryWithExample()
    let head = first
    for (let edit = 0; edit < 510; edit++) {
      const change = { operations: [retitle('cio', `${edit}`)] }
      head = value(await changeOrganization(registry, { organization, head }, change)).head
    }
    const loaded = value((await Promise.resolve(registry.store.load(organization))) as never) as {
      changes: unknown[]
      snapshot: unknown
    }
    expect(loaded.snapshot).not.toBeNull()
    expect(loaded.changes.length).toBeLessThan(20)
    const fresh = registryForTests(registry.store)
    const { model } = value(await openOrganization(fresh, { organization }))
    expect(model.tables.positions.get('cio')?.title).toBe('509')
  })

  test('listeners hear of every new head and of the end', async () => {
    const { registry, head } = await registryWithExample()
    const heard: HeadNews[] = []
    const leave = registry.news.listen(organization, (news) => heard.push(news))
    const change = { operations: [retitle('cio', 'CIO')] }
    const next = value(await changeOrganization(registry, { organization, head }, change))
    await changeOrganization(registry, { organization, head }, change)
    value(await deleteOrganization(registry, organization))
    leave?.()
    expect(heard).toEqual([{ kind: 'head', scenario: 'main', head: next.head }, { kind: 'gone' }])
  })
})

describe('E: the example', () => {
  test('is brought in where nothing is, and is known as one', async () => {
    const registry = registryForTests()
    expect(value(await prepareExample(registry, northwind))).toBe('northwind')
    value(await createOrganization(registry, northwind()))
    const { organizations } = value(await listOrganizations(registry))
    expect(organizations).toMatchObject([
      { id: 'northwind', name: 'Northwind Outfitters', example: true },
      { id: 'northwind-2', example: false },
    ])
    expect(organizations[0]?.positions).toBe(openModel(northwind()).tables.positions.size)
    expect(value(await prepareExample(registry, northwind))).toBeNull()
  })

  test('one that was deleted and brought in by hand is no example', async () => {
    const registry = registryForTests()
    value(await prepareExample(registry, northwind))
    value(await listOrganizations(registry))
    value(await deleteOrganization(registry, organization))
    value(await createOrganization(registry, northwind()))
    expect(value(await listOrganizations(registry)).organizations[0]?.example).toBe(false)
  })
})

describe('history', () => {
  test('pages go back to the beginning, without a gap', async () => {
    const { registry, head: first } = await registryWithExample()
    let head = first
    for (let edit = 0; edit < 25; edit++) {
      const change = { operations: [retitle('cio', `${edit}`)], message: `Edit ${edit}` }
      head = value(await changeOrganization(registry, { organization, head }, change)).head
    }
    const numbers: number[] = []
    for (let before: number | null | undefined; before !== null; ) {
      const page = value(await listChanges(registry, { organization, before, limit: 10 }))
      numbers.push(...page.changes.map(({ number }) => number))
      before = page.next
    }
    expect(numbers).toEqual(Array.from({ length: 26 }, (_, i) => 26 - i))
  })

  test('a change shows what it did; one that is not there is told so', async () => {
    const { registry, head } = await registryWithExample()
    const operations = [retitle('cio', 'CIO')]
    const change = { operations, message: 'Shorter' }
    const made = value(await changeOrganization(registry, { organization, head }, change))
    const shown = value(await showChange(registry, organization, made.head))
    expect(shown).toMatchObject({ operations, message: 'Shorter', author: 'local', number: 2 })
    expect(refusal(await showChange(registry, organization, 'none')).code).toBe('unknown-change')
  })
})

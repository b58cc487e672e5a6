import { describe, expect, test } from 'vitest'
import { refusal, registryWithExample, value } from '../../../test/support/organization-registry.ts'
import { changeOrganization } from './change-organization.ts'
import { mergeScenario } from './merge-scenario.ts'
import { openOrganization } from './open-organization.ts'
import type { Registry } from './registry.ts'
import { closeScenario, listScenarios, openScenario } from './scenarios.ts'
import { undoChange } from './step-back.ts'

const organization = 'northwind'

/** Puts a field of a position, in a scenario. */
async function edit(registry: Registry, scenario: string, id: string, field: object) {
  const { head, model } = value(await openOrganization(registry, { organization, scenario }))
  const entity = { ...(model.tables.positions.get(id) ?? { id, title: id }), ...field }
  const operations = [{ op: 'put', kind: 'positions', entity } as const]
  const upon = { organization, scenario, head }
  return value(await changeOrganization(registry, upon, { operations })).head
}

const position = async (registry: Registry, id: string, scenario?: string) =>
  value(await openOrganization(registry, { organization, scenario })).model.tables.positions.get(id)

describe('C1: a scenario', () => {
  test('is changed and taken back beside the live organisation, which stays', async () => {
    const { registry, head } = await registryWithExample()
    const opened = value(await openScenario(registry, organization, { name: 'one-cto' }))
    expect(opened).toMatchObject({ base: head, head })
    const moved = await edit(registry, 'one-cto', 'cto', { title: 'Sole CTO' })
    expect((await position(registry, 'cto', 'one-cto'))?.title).toBe('Sole CTO')
    expect((await position(registry, 'cto'))?.title).toBe('Chief Technology Officer')
    value(await undoChange(registry, { organization, scenario: 'one-cto', head: moved }))
    expect((await position(registry, 'cto', 'one-cto'))?.title).toBe('Chief Technology Officer')
  })

  test('is closed for good: it can be read and takes no more changes', async () => {
    const { registry } = await registryWithExample()
    value(await openScenario(registry, organization, { name: 'idea' }))
    value(await closeScenario(registry, organization, 'idea'))
    const { head } = value(await openOrganization(registry, { organization, scenario: 'idea' }))
    const upon = { organization, scenario: 'idea', head }
    const answer = await changeOrganization(registry, upon, { operations: [] })
    expect(refusal(answer).code).toBe('scenario-closed')
    const again = await openScenario(registry, organization, { name: 'idea' })
    expect(refusal(again).code).toBe('scenario-exists')
    const names = value(await listScenarios(registry, organization)).map(({ name }) => name)
    expect(names).toEqual(['main', 'idea'])
  })

  test('names and organisations that are not there are refused', async () => {
    const { registry } = await registryWithExample()
    const unnamed = await openScenario(registry, organization, { name: 'No Name!' })
    expect(refusal(unnamed).code).toBe('malformed-id')
    const nowhere = await openScenario(registry, 'nowhere', { name: 'x' })
    expect(refusal(nowhere).code).toBe('unknown-organization')
    const missing = await openOrganization(registry, { organization, scenario: 'missing' })
    expect(refusal(missing).code).toBe('unknown-scenario')
  })
})

describe('C2, C3: taking a scenario in', () => {
  test('brings what both did, field by field', async () => {
    const { registry } = await registryWithExample()
    value(await openScenario(registry, organization, { name: 'plan' }))
    await edit(registry, 'plan', 'cto', { title: 'Sole CTO' })
    const head = await edit(registry, 'main', 'cto', { unit: 'engineering' })
    const merged = value(await mergeScenario(registry, { organization, scenario: 'plan', head }))
    expect(merged).toMatchObject({ settled: true, conflicts: [], operations: 1 })
    expect(await position(registry, 'cto')).toMatchObject({
      title: 'Sole CTO',
      unit: 'engineering',
    })
    const again = { organization, scenario: 'plan', head: merged.head }
    expect(value(await mergeScenario(registry, again))).toMatchObject({
      operations: 0,
      head: merged.head,
    })
  })

  test('a conflict is the answer, nothing is written; a choice settles it', async () => {
    const { registry } = await registryWithExample()
    value(await openScenario(registry, organization, { name: 'plan' }))
    await edit(registry, 'plan', 'cto', { title: 'Theirs' })
    const head = await edit(registry, 'main', 'cto', { title: 'Ours' })
    const request = { organization, scenario: 'plan', head }
    const open = value(await mergeScenario(registry, request))
    expect(open).toMatchObject({
      settled: false,
      head,
      conflicts: [{ kind: 'positions', id: 'cto', field: 'title', ours: 'Ours', theirs: 'Theirs' }],
    })
    expect((await position(registry, 'cto'))?.title).toBe('Ours')
    const choices = [
      { kind: 'positions', id: 'cto', field: 'title', take: 'theirs' } as const,
    ] as const
    const preview = value(await mergeScenario(registry, { ...request, choices, preview: true }))
    expect(preview).toMatchObject({ settled: true, head })
    expect((await position(registry, 'cto'))?.title).toBe('Ours')
    value(await mergeScenario(registry, { ...request, choices }))
    expect((await position(registry, 'cto'))?.title).toBe('Theirs')
  })

  test('upon an old head, and of main into itself, nothing is taken in', async () => {
    const { registry, head } = await registryWithExample()
    value(await openScenario(registry, organization, { name: 'plan' }))
    await edit(registry, 'plan', 'cto', { title: 'Theirs' })
    const present = await edit(registry, 'main', 'cio', { title: 'CIO' })
    const late = await mergeScenario(registry, { organization, scenario: 'plan', head })
    expect(refusal(late)).toMatchObject({ code: 'stale-head', head: present })
    const itself = { organization, scenario: 'main', head: present }
    expect(refusal(await mergeScenario(registry, itself)).code).toBe('unknown-scenario')
  })
})

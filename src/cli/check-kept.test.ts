import { expect, test } from 'vitest'
import { apiForTests } from '../../test/support/api-for-tests.ts'
import { callCli } from '../../test/support/call-cli.ts'
import { registryWithExample } from '../../test/support/organization-registry.ts'
import type { OpenApi } from './api-connection.ts'

async function kept() {
  const { registry } = await registryWithExample()
  const api = apiForTests(registry)
  const openApi: OpenApi = async () => ({
    ok: true,
    call: async (address, init) =>
      api.request(address, { ...init, headers: { host: 'localhost', ...init?.headers } }),
    close: async () => {},
  })
  const call = (...args: readonly string[]) => callCli(args, {}, openApi)
  const ids = async (): Promise<readonly string[]> =>
    JSON.parse((await call('org', 'findings', 'northwind', '--json')).out).findings.map(
      ({ id }: { id: string }) => id,
    )
  return { call, ids }
}

test('mends a kept organisation as one recorded change, which can be taken back', async () => {
  const { call, ids } = await kept()
  const before = await ids()
  const { exit, out } = await call('check', '--fix', 'all', '--org', 'northwind')
  expect([exit, out.includes('Recorded as a change of northwind')]).toEqual([0, true])
  const after = await ids()
  expect(after.length).toBeLessThan(before.length)
  expect(after.filter((id) => !before.includes(id))).toEqual([])
  await call('org', 'undo', 'northwind')
  expect(await ids()).toEqual(before)
})

test('accepts a finding of a kept organisation; the reason stands in its history', async () => {
  const { call, ids } = await kept()
  const [first = '', ...others] = await ids()
  const sure = ['--reason', 'Two boards by law', '--until', '2999-12-31']
  const { exit } = await call('check', '--accept', first, ...sure, '--org', 'northwind')
  expect(exit).toBe(0)
  expect(await ids()).toEqual(others)
  expect((await call('org', 'log', 'northwind')).out).toContain('local: Two boards by law')
  await call('org', 'undo', 'northwind')
  expect(await ids()).toEqual([first, ...others])
})

test('looks at a kept organisation with a rule pack for once', async () => {
  const { call, ids } = await kept()
  const slot = 'missing-slot-holder:slots/sg-mas-trm.head-of-information-security'
  const args = ['org', 'findings', 'northwind', '--pack', 'sg-mas-trm', '--json']
  const found = JSON.parse((await call(...args)).out).findings
  expect(found.map(({ id }: { id: string }) => id)).toContain(slot)
  expect(await ids()).not.toContain(slot)
})

test('tells which command checks a kept organisation', async () => {
  const { call } = await kept()
  const { exit, err } = await call('check', '--org', 'northwind')
  expect(exit).toBe(2)
  expect(err).toContain('mandate org findings northwind')
})

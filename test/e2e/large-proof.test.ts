import { afterEach, expect, test } from 'vitest'
import { cleanUp, clientOf, newFolder, serve } from '../support/server-process.ts'

afterEach(cleanUp)

/** So many rules that proving them takes far longer than any other answer. */
const RULES = 6000

/** Rules in bands by unit, with one band missing. */
function manyRules() {
  const units = Array.from({ length: 300 }, (_, at) => ({ id: `u${at}`, name: `Unit ${at}` }))
  const positions = units.map(({ id }) => ({ id: `head-${id}`, title: `Head ${id}`, unit: id }))
  const rules = Array.from({ length: RULES }, (_, at) => {
    const band = Math.floor(at / units.length)
    const id = `u${at % units.length}`
    const amount = `>${band}k..${band + 1}k`
    return {
      id: `r${at}`,
      decision: 'vendor.contract.sign',
      when: { unit: id, amount },
      decides: `head-${id}`,
    }
  })
  rules.splice(700, 1)
  return {
    mandate: 1,
    organization: { id: 'o', name: 'O', currency: 'EUR' },
    units,
    positions,
    rules,
  }
}

test('while many rules are proved, others are answered', async () => {
  const server = serve('--port', '0', '--data', newFolder())
  const call = clientOf(await server.address())
  let isProved = false
  const body = { document: manyRules(), properties: ['P1', 'P2'] }
  const done = call('/proof', { body }).finally(() => {
    isProved = true
  })
  let answered = 0
  while (!isProved) {
    expect((await call('/organizations/northwind')).status).toBe(200)
    if (!isProved) answered++
  }
  const { body: proof } = await done
  expect(proof.properties).toEqual({ P1: 'fails', P2: 'holds' })
  expect(answered).toBeGreaterThan(3)
})

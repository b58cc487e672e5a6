import { afterEach, expect, test } from 'vitest'
import { cleanUp, clientOf, newFolder, serve } from '../support/server-process.ts'

afterEach(cleanUp)

/** So many rows that reading them takes far longer than any other answer. */
const ROWS = 20_000

/** A table of a tree of seats, each with a manager by name. */
function largeTable(): string {
  const name = (i: number) => `Person${i} Nachname${i}`
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const manager = i === 0 ? '' : name(Math.floor((i - 1) / 8))
    return `${i + 1};${name(i)};Rolle ${i % 40};Abteilung ${i % 200};${manager}`
  })
  return ['Personalnummer;Name;Stelle;Abteilung;Vorgesetzter', ...rows].join('\n')
}

test('while a large table is read, others are answered', async () => {
  const server = serve('--port', '0', '--data', newFolder())
  const call = clientOf(await server.address())
  let isRead = false
  const reading = call('/import/people', { body: { name: 'staff.csv', text: largeTable() } })
  const done = reading.finally(() => {
    isRead = true
  })
  let answered = 0
  while (!isRead) {
    expect((await call('/organizations/northwind')).status).toBe(200)
    if (!isRead) answered++
  }
  expect((await done).body.report.counts).toMatchObject({ positions: ROWS, lines: ROWS - 1 })
  expect(answered).toBeGreaterThan(10)
})

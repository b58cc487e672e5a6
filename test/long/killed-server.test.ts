import { afterEach, expect, test } from 'vitest'
import { killWriters } from '../support/kill-writers.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { cleanUp, newFolder } from '../support/server-process.ts'

afterEach(cleanUp)

test('100 kills of a writing server: no acknowledged change is lost, the chain verifies', async () => {
  expect(await killWriters(newFolder(), 100, seededRandom(3))).toBeGreaterThanOrEqual(100)
})

import { expect, it } from 'vitest'
import { seededRandom } from '../support/seeded-random.ts'
import { value } from '../support/store/answers.ts'
import { openedStore, temporaryFolder } from '../support/store/store-folder.ts'
import {
  expectAllCreated,
  expectNothingLost,
  randomKill,
  writeInProcess,
} from '../support/store/writing-process.ts'

const KILLS = 100
const KILLS_EACH = 10

it('F4: loses nothing acknowledged in 100 kills of a writing process', async () => {
  const folder = temporaryFolder()
  const random = seededRandom(Date.now())
  let total = 0
  for (let first = 0; first < KILLS; first += KILLS_EACH) {
    const organization = `acme-${first}`
    const store = await openedStore(folder)
    await value(store.create({ id: organization, name: 'Acme' }))
    await store.close()
    const acknowledged: string[] = []
    for (let round = 0; round < KILLS_EACH; round++) {
      const writing = { folder, organization, writer: `w${round}` }
      acknowledged.push(...(await writeInProcess(writing, randomKill(random))))
      await expectNothingLost(folder, organization, acknowledged)
    }
    total += acknowledged.length
  }
  console.log(`${KILLS} kills, ${total} acknowledged changes, none lost`)
  expect(total).toBeGreaterThan(KILLS)
})

it('F1: loses no organisation in 30 kills while creating', async () => {
  const folder = temporaryFolder()
  const random = seededRandom(Date.now())
  const acknowledged: string[] = []
  for (let round = 0; round < 30; round++) {
    const kill = { after: 'first', wait: random.between(0, 120) } as const
    acknowledged.push(...(await writeInProcess({ folder, writer: `w${round}` }, kill)))
    await expectAllCreated(folder, acknowledged)
  }
})

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

it('F4: loses nothing acknowledged when the writing process is killed', async () => {
  const folder = temporaryFolder()
  const organization = 'acme'
  const store = await openedStore(folder)
  await value(store.create({ id: organization, name: 'Acme' }))
  await store.close()
  const random = seededRandom(Date.now())
  const acknowledged: string[] = []
  for (let round = 0; round < 6; round++) {
    const kill = randomKill(random)
    acknowledged.push(
      ...(await writeInProcess({ folder, organization, writer: `w${round}` }, kill)),
    )
    await expectNothingLost(folder, organization, acknowledged)
  }
  expect(acknowledged.length).toBeGreaterThan(0)
})

it('F1: loses no organisation, and leaves none half made, when killed while creating', async () => {
  const folder = temporaryFolder()
  const acknowledged: string[] = []
  for (let round = 0; round < 3; round++) {
    const kill = { after: 'first', wait: 40 * round } as const
    acknowledged.push(...(await writeInProcess({ folder, writer: `w${round}` }, kill)))
    await expectAllCreated(folder, acknowledged)
  }
})

it('F5: lets two processes append to one organisation, nobody losing anything', async () => {
  const folder = temporaryFolder()
  const organization = 'acme'
  const store = await openedStore(folder)
  await value(store.create({ id: organization, name: 'Acme' }))
  await store.close()
  const written = await Promise.all(
    ['one', 'other'].map((writer) => writeInProcess({ folder, organization, writer, count: 60 })),
  )
  expect(written.map(({ length }) => length)).toEqual([60, 60])
  await expectNothingLost(folder, organization, written.flat())
})

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { OrganizationStore } from '../../../src/app/ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts'
import type { seededRandom } from '../seeded-random.ts'
import { restored, value } from './answers.ts'

const BUILT = fileURLToPath(new URL('../../../dist', import.meta.url))
const SCRIPT = fileURLToPath(new URL('./write-until-killed.mjs', import.meta.url))

/** What a process is to do: append to an organisation, or without one create organisations. */
export type Writing = {
  readonly folder: string
  readonly organization?: string
  readonly writer: string
  /** How many; without it, until it is killed. */
  readonly count?: number
  /** Whether as a user without rights of its own: who runs the tests as root may write anywhere. */
  readonly unprivileged?: boolean
}

/** When to kill it: so many milliseconds after it began, or after its first acknowledged write. */
export type Kill = { readonly after: 'start' | 'first'; readonly wait: number }

/** Runs a writing process, to its end or until it is killed; gives what it acknowledged. */
export function writeInProcess(writing: Writing, kill?: Kill): Promise<readonly string[]> {
  const { folder, organization = '', writer, count = '', unprivileged } = writing
  const user = unprivileged ? 'nobody' : ''
  const args = [SCRIPT, BUILT, folder, organization, writer, String(count), user]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  const killLater = () => setTimeout(() => child.kill('SIGKILL'), kill?.wait)
  if (kill?.after === 'start') killLater()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '' && kill?.after === 'first') killLater()
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      // What stands behind the last line end was cut off by the kill.
      if (signal === 'SIGKILL' || code === 0) resolve(output.split('\n').slice(0, -1))
      else reject(new Error(`the writing process ended with ${code}: ${errors}`))
    })
  })
}

/** A kill at random: while opening, while writing, in the middle of many writes. */
export function randomKill(random: ReturnType<typeof seededRandom>): Kill {
  return random.next() < 0.25
    ? { after: 'start', wait: random.between(100, 600) }
    : { after: 'first', wait: random.between(0, 300) }
}

/** Opens a folder after a kill, does something, and closes it. */
async function inStore(folder: string, work: (store: OrganizationStore) => Promise<void>) {
  const store = await value(openSqliteStore(folder))
  try {
    await work(store)
  } finally {
    await store.close()
  }
}

/** That everything acknowledged is there, in one unbroken chain, and can be worked on. */
export async function expectNothingLost(
  folder: string,
  organization: string,
  acknowledged: readonly string[],
): Promise<void> {
  await inStore(folder, async (store) => {
    const { breaches, changes } = await value(store.verify(organization))
    expect(breaches).toEqual([])
    const there = new Set((await value(store.links(organization))).map(({ id }) => id))
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
    const state = await restored(store, organization)
    expect(state.head?.number ?? 0).toBe(changes)
  })
}

/** That every organisation acknowledged is there, and nothing unreadable beside them. */
export async function expectAllCreated(
  folder: string,
  acknowledged: readonly string[],
): Promise<void> {
  await inStore(folder, async (store) => {
    const list = await value(store.list())
    expect(list.filter((one) => 'problem' in one)).toEqual([])
    const there = new Set(list.map(({ id }) => id))
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
  })
}

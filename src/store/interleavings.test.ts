import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginning, instantOf, randomEdit } from '../../test/support/record-sample.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { value } from '../../test/support/store/answers.ts'
import type { OrganizationStore, Stored } from '../app/ports.ts'
import { documentOf } from '../model/model.ts'
import { appendChange, type RecordState } from '../record/append-change.ts'
import type { ChainHead } from '../record/change.ts'
import { restoreModel } from '../record/restore-model.ts'
import { openMemoryStore } from './memory/open-memory-store.ts'
import { openSqliteStore } from './sqlite/open-sqlite-store.ts'

const ORGANIZATION = 'acme'
const PEOPLE = ['ada', 'lin', 'bo', 'nobody']
const SCENARIOS = ['main', 'plan', 'trial', 'none']

/** One step; the numbers say which of what there is. */
const step = fc.record({
  kind: fc.constantFrom(
    ...(['append', 'append', 'append', 'append', 'late', 'open', 'close', 'keep', 'keep'] as const),
    ...(['erase', 'load', 'as-of', 'at', 'history', 'personal', 'verify', 'reopen'] as const),
    ...(['recreate'] as const),
  ),
  one: fc.nat(1000),
  other: fc.nat(1000),
  /** Which of two handles on the same files is asked. */
  handle: fc.boolean(),
})

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** What has been seen so far, from which steps choose. */
type Seen = { readonly states: RecordState[]; readonly ids: string[]; next: number }

const pick = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item

/** What a step asks; the same of both stores. */
function question(step: Step, seen: Seen): ((store: OrganizationStore) => Promise<unknown>) | null {
  const { kind, one, other } = step
  const scenario = pick(SCENARIOS, one)
  const change = pick([...seen.ids, 'none'], other)
  const state = pick(seen.states, other)
  switch (kind) {
    case 'append':
      return null
    case 'late': {
      const result = edited(state, scenario, seen, one)
      const expected = state.head?.id ?? null
      const append = { scenario, expected, changes: [result.change], personal: result.personal }
      return (store) => store.append(ORGANIZATION, append)
    }
    case 'open': {
      const base = other % 5 === 0 ? null : change
      return (store) => store.openScenario(ORGANIZATION, { name: scenario, base })
    }
    case 'close': {
      const closing = { name: scenario, instant: instantOf(one) }
      return (store) => store.closeScenario(ORGANIZATION, closing)
    }
    case 'keep': {
      const after = state.head as ChainHead
      if (after === null) return (store) => store.heads(ORGANIZATION)
      const document = documentOf(state.model)
      const snapshot = { after, document, erasures: one % 3 }
      return (store) => store.saveSnapshot(ORGANIZATION, snapshot)
    }
    case 'erase':
      return (store) => store.erasePersonal(ORGANIZATION, pick(PEOPLE, one))
    case 'load':
      return (store) => store.load(ORGANIZATION, { scenario })
    case 'as-of':
      return (store) => store.load(ORGANIZATION, { scenario, asOf: instantOf(other % 40) })
    case 'at':
      return (store) => store.load(ORGANIZATION, { change })
    case 'history':
      return (store) =>
        store.history(ORGANIZATION, { scenario, before: other % 40, limit: one % 7 })
    case 'personal':
      return (store) => store.personalOf(ORGANIZATION, pick(PEOPLE, one))
    case 'verify':
      return (store) => store.links(ORGANIZATION)
    case 'reopen':
      return (store) => store.list()
    case 'recreate':
      return one % 4 === 0
        ? async (store) => [
            await store.delete(ORGANIZATION),
            await store.create({ id: ORGANIZATION, name: `Again ${one}` }),
          ]
        : (store) => store.create({ id: ORGANIZATION, name: 'Twice' })
  }
}

function edited(state: RecordState, scenario: string, seen: Seen, seed: number) {
  const operations = randomEdit(state.model, seededRandom(seed))
  const number = ++seen.next
  const id = seed % 9 === 0 && seen.ids.length > 0 ? pick(seen.ids, seed) : `change-${number}`
  const result = appendChange(state, {
    id,
    instant: instantOf(number),
    author: 'someone',
    scenario,
    operations,
  })
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}

/** Appends to where a scenario stands in the oracle. */
async function appendNext(step: Step, seen: Seen, oracle: OrganizationStore) {
  const scenario = pick(SCENARIOS.slice(0, 3), step.one)
  const loaded = await oracle.load(ORGANIZATION, { scenario })
  const restored = loaded.ok ? restoreModel(loaded.value) : null
  const state = restored?.ok ? restored.state : beginning()
  const result = edited(state, scenario, seen, step.other)
  seen.ids.push(result.change.id)
  seen.states.push(result.state)
  const expected = state.head?.id ?? null
  const append = { scenario, expected, changes: [result.change], personal: result.personal }
  return (store: OrganizationStore) => store.append(ORGANIZATION, append)
}

/** An answer without its sentences, which may name files. */
const facts = (answer: unknown): unknown =>
  Array.isArray(answer) ? answer.map(facts) : withoutMessage(answer as Stored<unknown>)

function withoutMessage(answer: Stored<unknown>): unknown {
  if (answer.ok) return answer
  const { code, head } = answer.problem
  return { code, head }
}

it('K1–V1: whatever is asked in whatever order, files answer as memory does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-store-'))
  let run = 0
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 40 }), async (steps) => {
        const place = join(folder, String(run++))
        const open = () => value(openSqliteStore(place))
        const oracle = openMemoryStore()
        const handles = [await open(), await open()]
        const seen: Seen = { states: [beginning()], ids: [], next: 0 }
        const organization = { id: ORGANIZATION, name: 'Acme' }
        await value(oracle.create(organization))
        await value((handles[0] as OrganizationStore).create(organization))
        for (const each of steps) {
          const which = each.handle ? 1 : 0
          const isAlone = each.kind === 'reopen' || each.kind === 'recreate'
          if (isAlone) {
            await handles[1 - which]?.close()
            handles[1 - which] = await open()
          }
          const ask =
            each.kind === 'append' ? await appendNext(each, seen, oracle) : question(each, seen)
          const expected = await ask?.(oracle)
          const given = await ask?.(handles[which] as OrganizationStore)
          expect(facts(given), JSON.stringify(each)).toEqual(facts(expected))
        }
        for (const store of handles) {
          const heads = await value(store.heads(ORGANIZATION))
          expect(heads).toEqual(await value(oracle.heads(ORGANIZATION)))
          const report = await value(store.verify(ORGANIZATION))
          const { snapshots, changes } = await value(oracle.verify(ORGANIZATION))
          expect(report.changes).toBe(changes)
          expect(report.snapshots).toBe(snapshots)
          // Whatever document the steps kept as a snapshot, the chain itself is sound.
          expect(report.breaches.filter(({ breach }) => breach !== 'damaged-snapshot')).toEqual([])
          await store.close()
        }
      }),
      { numRuns: 150, seed: 3 },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

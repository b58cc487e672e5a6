import { expect } from 'vitest'
import type { OrganizationStore, Stored, StoreProblem } from '../../../src/app/ports.ts'
import { appendChange, type Edit, type RecordState } from '../../../src/record/append-change.ts'
import { restoreModel } from '../../../src/record/restore-model.ts'
import { MAIN } from '../../../src/record/scenario.ts'
import { beginning, recorded } from '../record-sample.ts'

/** The value of an answer that must be one. */
export async function value<Value>(answer: Promise<Stored<Value>>): Promise<Value> {
  const stored = await answer
  if (!stored.ok) throw new Error(`${stored.problem.code}: ${stored.problem.message}`)
  return stored.value
}

/** The problem of an answer that must be one: complete, with a place and a sentence. */
export async function problem(answer: Promise<Stored<unknown>>): Promise<StoreProblem> {
  const stored = await answer
  if (stored.ok) throw new Error(`answered ${JSON.stringify(stored.value)}`)
  expect(stored.problem.where).not.toBe('')
  expect(stored.problem.message.length).toBeGreaterThan(10)
  return stored.problem
}

/** The code of the problem that an answer must be. */
export const code = async (answer: Promise<Stored<unknown>>) => (await problem(answer)).code

/** Appends an edit of `state` that must be taken; gives the state after it. */
export async function append(
  store: OrganizationStore,
  organization: string,
  state: RecordState,
  edit: Partial<Edit> = {},
): Promise<RecordState> {
  const { change, personal, state: after } = recorded(state, edit)
  const scenario = edit.scenario ?? MAIN
  const expected = state.head?.id ?? null
  await value(store.append(organization, { scenario, expected, changes: [change], personal }))
  return after
}

/** What appending an edit asks for, without asking. */
export function appendOf(state: RecordState, edit: Edit) {
  const result = appendChange(state, edit)
  if (!result.ok) throw new Error(result.problems[0]?.message)
  const expected = state.head?.id ?? null
  const { change, personal } = result
  return { scenario: edit.scenario ?? MAIN, expected, changes: [change], personal }
}

/** An organisation with some changes: each state, the beginning first. */
export async function grown(
  store: OrganizationStore,
  organization: string,
  edits: readonly Partial<Edit>[],
): Promise<readonly RecordState[]> {
  await value(store.create({ id: organization, name: organization }))
  const states = [beginning()]
  for (const edit of edits) {
    states.push(await append(store, organization, states.at(-1) as RecordState, edit))
  }
  return states
}

/** The state that a store gives of a point, restored as the product does it. */
export async function restored(
  store: OrganizationStore,
  organization: string,
  point?: Parameters<OrganizationStore['load']>[1],
): Promise<RecordState> {
  const result = restoreModel(await value(store.load(organization, point)))
  if (!result.ok) throw new Error(result.message)
  return result.state
}

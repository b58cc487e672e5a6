import type { HeatPicture, HeatWish } from '../../src/drawing/decisions/heat-picture.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { OpenedOrganization } from './opened-organization.ts'
import type { ProofAnswer, ProofChange, ProofRequest, ProofResult } from './proof-messages.ts'

/** What is known of something the worker is asked: the last true answer, and whether one is awaited. */
export type Awaited<Value> = {
  readonly value: Value | null
  /** What it was asked about. */
  readonly of: string
  readonly state: 'done' | 'busy' | 'failed' | 'stopped'
}

const NOTHING: Awaited<never> = { value: null, of: '', state: 'stopped' }

type Values = { prove: ProofResult; draft: ProofChange; heat: HeatPicture }
type Known = { readonly [Kind in keyof Values]: Awaited<Values[Kind]> }

let worker: Worker | null = null
let known: Known = { prove: NOTHING, draft: NOTHING, heat: NOTHING }
let asks = 0
const awaited = new Map<ProofAnswer['kind'], number>()
const listeners = new Set<() => void>()

/** Calls when an answer came in or something was asked; gives a way to end it. */
export function onProof(act: () => void): () => void {
  listeners.add(act)
  return () => listeners.delete(act)
}

/** What is known of one kind of question. */
export function knownProof<Kind extends keyof Values>(kind: Kind): Awaited<Values[Kind]> {
  return known[kind]
}

/** Has an organisation proved, unless that is done or on its way. */
export function askForProof({ id, head }: OpenedOrganization): void {
  ask('prove', `${id} ${head}`, (number) => ({ kind: 'prove', ask: number, id, head }))
}

/** Has an edit proved that is not recorded yet. */
export function askForDraft(
  { id, head }: OpenedOrganization,
  key: string,
  operations: readonly Operation[],
): void {
  ask('draft', key, (number) => ({ kind: 'draft', ask: number, id, head, operations }))
}

/** Has a heat picture worked out. */
export function askForHeat({ id, head }: OpenedOrganization, key: string, wish: HeatWish): void {
  ask('heat', key, (number) => ({ kind: 'heat', ask: number, id, head, wish }))
}

/** Gives up what is waited for; the last true answer stays. */
export function dropProof(kind: ProofAnswer['kind']): void {
  awaited.delete(kind)
  worker?.postMessage({ kind: 'drop', of: kind } satisfies ProofRequest)
  if (known[kind].state === 'busy') tell(kind, { ...known[kind], state: 'stopped' })
}

/** Ends the worker at once: also one that is deep in a long proof. */
export function stopProving(): void {
  worker?.terminate()
  worker = null
  for (const kind of ['prove', 'draft', 'heat'] as const) dropProof(kind)
}

function ask(kind: ProofAnswer['kind'], of: string, request: (ask: number) => ProofRequest): void {
  const { of: before, state } = known[kind]
  if (before === of && state !== 'failed') return
  const number = ++asks
  awaited.set(kind, number)
  tell(kind, { ...known[kind], of, state: 'busy' })
  if (worker === null) {
    worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ProofAnswer>) => take(data))
  }
  worker.postMessage(request(number))
}

/** Has the same asked once more after it was stopped or failed. */
export function forgetProof(kind: ProofAnswer['kind']): void {
  tell(kind, { ...known[kind], of: '' })
}

function take(answer: ProofAnswer): void {
  const { kind } = answer
  if (awaited.get(kind) !== answer.ask) return
  awaited.delete(kind)
  const value = kind === 'prove' ? answer.result : kind === 'draft' ? answer.change : answer.picture
  const before = known[kind]
  if (value === null) tell(kind, { ...before, state: 'failed' })
  else tell(kind, { value, of: before.of, state: 'done' } as Known[typeof kind])
}

function tell<Kind extends keyof Values>(kind: Kind, now: Awaited<Values[Kind]>): void {
  known = { ...known, [kind]: now }
  for (const listener of listeners) listener()
}

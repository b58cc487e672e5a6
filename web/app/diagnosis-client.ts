import type { Operation } from '../../src/model/operation.ts'
import type { DiagnosisAnswer, DiagnosisRequest } from './diagnosis-messages.ts'
import type { Diagnosed, OpenedOrganization } from './opened-organization.ts'

/** Up to so many positions an organisation is diagnosed at once; larger ones beside the page. */
const MOST_AT_ONCE = 3_000

type Known = { readonly head: string; readonly diagnosed: Diagnosed | null }

let worker: Worker | null = null
const known = new Map<string, Known>()
const asked = new Map<string, string>()
const listeners = new Set<() => void>()

/** Whether an organisation is too large to be diagnosed while a page is drawn. */
export function isLarge({ model }: OpenedOrganization): boolean {
  return model.tables.positions.size > MOST_AT_ONCE
}

/** Calls when something was diagnosed beside the page; gives a way to end it. */
export function onDiagnosed(act: () => void): () => void {
  listeners.add(act)
  return () => listeners.delete(act)
}

/** The latest diagnosis of a large organisation, perhaps of a state before the present one. */
export function latestDiagnosis(id: string): Known | undefined {
  return known.get(id)
}

/** Has a large organisation diagnosed, unless that is done or on its way. */
export function askForDiagnosis({ id, head }: OpenedOrganization): void {
  if (asked.get(id) === head) return
  send({ kind: 'open', id, head })
}

/** Has an edit of a large organisation diagnosed: only what it touched is looked at again. */
export function askForEdit(
  before: OpenedOrganization,
  head: string,
  operations: readonly Operation[],
): void {
  if (asked.get(before.id) !== before.head) return
  send({ kind: 'edit', id: before.id, from: before.head, head, operations })
}

function send(request: DiagnosisRequest): void {
  asked.set(request.id, request.head)
  if (worker === null) {
    worker = new Worker(new URL('./diagnosis-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<DiagnosisAnswer>) => take(data))
  }
  worker.postMessage(request)
}

function take({ id, head, diagnosed }: DiagnosisAnswer): void {
  // Without an answer the last true diagnosis stays; the next change or visit asks again.
  if (diagnosed === null) asked.delete(id)
  else known.set(id, { head, diagnosed })
  for (const listener of listeners) listener()
}

import './zod-without-eval.ts'
import { compileMatrix, type Matrix, recompileMatrix } from '../../src/authority/compile-matrix.ts'
import type { Proof } from '../../src/authority/proof.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import { heatPicture } from '../../src/drawing/decisions/heat-picture.ts'
import { applyOperations } from '../../src/model/apply-operations.ts'
import { type Model, openModel } from '../../src/model/model.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { fetchOrganization } from './organization-api.ts'
import { proofChange } from './proof-change.ts'
import type { ProofAnswer, ProofRequest } from './proof-messages.ts'
import { PartProver } from './proof-parts.ts'

/**
 * Proves and draws decisions beside the page, which stays at hand meanwhile. It fetches what it works
 * on itself. Between the parts of a proof it listens: what nobody waits for any more is given up.
 */
type Opened = {
  readonly id: string
  readonly head: string
  readonly model: Model
  readonly matrix: Matrix
  /** What it found out of the rules speeds up the proof of every edit of them. */
  readonly prover: PartProver
  proof: Proof | null
}

type Asking = Exclude<ProofRequest, { kind: 'drop' }>

let catalogue: Catalogue | null = null
let opened: Opened | null = null
const newest = new Map<ProofAnswer['kind'], number>()
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<ProofRequest>) => {
  if (data.kind === 'drop') {
    newest.delete(data.of)
    return
  }
  newest.set(data.kind, data.ask)
  last = last.then(async () => {
    const answer = await answerTo(data)
    if (answer !== undefined) postMessage(answer)
  })
})

const isWanted = ({ kind, ask }: Asking): boolean => newest.get(kind) === ask

/** The answer; nothing where nobody waits for it any more. */
async function answerTo(request: Asking): Promise<ProofAnswer | undefined> {
  if (!isWanted(request)) return undefined
  const { kind, ask } = request
  try {
    const now = await openedAt(request)
    if (kind === 'heat') return { kind, ask, picture: heatPicture(now.matrix, request.wish) }
    now.proof ??= await proofOf(now, now.matrix, request)
    if (now.proof === null) return undefined
    if (kind === 'prove') {
      return { kind, ask, result: { proof: now.proof, problems: now.matrix.problems } }
    }
    const applied = applyOperations(now.model, request.operations)
    if (!applied.ok) return { kind, ask, change: null }
    const proof = await proofOf(now, recompileMatrix(now.matrix, applied.model), request)
    return proof === null ? undefined : { kind, ask, change: proofChange(now.proof, proof) }
  } catch {
    opened = null
    return kind === 'heat'
      ? { kind, ask, picture: null }
      : kind === 'prove'
        ? { kind, ask, result: null }
        : { kind, ask, change: null }
  }
}

/** Proves part by part; nothing where nobody waits for it any more. */
const proofOf = ({ prover }: Opened, matrix: Matrix, request: Asking): Promise<Proof | null> =>
  prover.prove(matrix, async () => {
    await new Promise((listen) => setTimeout(listen))
    return isWanted(request)
  })

async function openedAt({ id, head }: Asking): Promise<Opened> {
  if (opened?.id === id && opened.head === head) return opened
  catalogue ??= indexCatalogue(await fetchCatalogue())
  const answer = await fetchOrganization(id)
  if (!answer.ok) throw new Error(answer.problem.detail)
  const model = openModel(answer.value.document)
  const matrix = compileMatrix(model, catalogue)
  opened = { id, head: answer.value.head, model, matrix, prover: new PartProver(), proof: null }
  return opened
}

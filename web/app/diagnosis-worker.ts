import './zod-without-eval.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { indexCatalogue } from '../../src/catalogue/load-catalogue.ts'
import { applyOperations } from '../../src/model/apply-operations.ts'
import { openModel } from '../../src/model/model.ts'
import type { DiagnosisAnswer, DiagnosisRequest } from './diagnosis-messages.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { diagnosed, diagnoseEdit, type OpenedOrganization } from './opened-organization.ts'
import { fetchOrganization } from './organization-api.ts'

/**
 * Diagnoses large organisations beside the page, which stays at hand meanwhile. It fetches what it
 * works on itself: handing a hundred thousand positions over would hold the page up as well.
 */
let catalogue: Catalogue | null = null
let opened: OpenedOrganization | null = null
let last: Promise<void> = Promise.resolve()

addEventListener('message', ({ data }: MessageEvent<DiagnosisRequest>) => {
  // One after the other: an edit builds upon what came before it.
  last = last.then(async () => postMessage(await answer(data)))
})

async function answer(request: DiagnosisRequest): Promise<DiagnosisAnswer> {
  const { id } = request
  try {
    catalogue ??= indexCatalogue(await fetchCatalogue())
    opened = edited(request, opened) ?? (await fetched(id))
    return { id, head: opened.head, diagnosed: diagnosed(catalogue, opened.model) }
  } catch {
    opened = null
    return { id, head: request.head, diagnosed: null }
  }
}

/** The organisation after an edit of the one at hand; null where it is another. */
function edited(
  request: DiagnosisRequest,
  before: OpenedOrganization | null,
): OpenedOrganization | null {
  const { id, head } = request
  if (before === null || before.id !== id) return null
  if (before.head === head) return before
  if (request.kind === 'open' || before.head !== request.from) return null
  const applied = applyOperations(before.model, request.operations)
  if (!applied.ok) return null
  diagnoseEdit(before.model, applied.model, applied.touched)
  return { id, head, model: applied.model }
}

async function fetched(id: string): Promise<OpenedOrganization> {
  const answer = await fetchOrganization(id)
  if (!answer.ok) throw new Error(answer.problem.detail)
  const { document, head } = answer.value
  return { id, head, model: openModel(document) }
}

import type { MatrixPreview } from '../../src/app/decisions/preview-matrix.ts'
import { MATRIX_LOSSES, type MatrixFormat, type MatrixLoss } from '../../src/text/matrix-losses.ts'
import {
  type Answer,
  askServer,
  noAnswer,
  organizationPath,
  problemOf,
  ROOT,
} from './organization-api.ts'

/** A table of rules as it was brought, and what is said about it. */
export type RequestedMatrix = (
  | { readonly name: string; readonly bytes: string }
  | { readonly name: string; readonly text: string }
) & {
  readonly organization: string
  readonly sheet?: string
  readonly headerRow?: number
  readonly mapping: Readonly<Record<string, string | null>>
  readonly names: Readonly<Record<string, string>>
  readonly newDecisions: boolean
  readonly policy: 'all-or-none' | 'skip-the-bad'
  readonly removeMissing: boolean
}

/** Reads a table of rules for an organisation without writing anything; problems are told in a language. */
export function previewMatrix(
  matrix: RequestedMatrix,
  language: string,
): Promise<Answer<MatrixPreview>> {
  return askServer(`/import/matrix?lang=${language}`, { method: 'POST', body: matrix })
}

/** The rules of an organisation as a file, and what is not in it. */
export type MatrixDownload = {
  readonly name: string
  readonly content: Blob
  readonly losses: readonly MatrixLoss[]
}

/** Fetches the rules of an organisation in a format, with headers in a language. */
export async function fetchMatrixFile(
  id: string,
  format: MatrixFormat,
  language: string,
): Promise<Answer<MatrixDownload>> {
  try {
    const path = `${organizationPath(id)}/matrix?format=${format}&lang=${language}`
    const response = await fetch(ROOT + path)
    if (!response.ok) return { ok: false, problem: await problemOf(response) }
    const disposition = response.headers.get('content-disposition') ?? ''
    const [, name = `rules.${format}`] = /filename="([^"]+)"/.exec(disposition) ?? []
    const losses = (response.headers.get('mandate-losses') ?? '').split(', ').filter(isLoss)
    return { ok: true, value: { name, content: await response.blob(), losses } }
  } catch (error) {
    return { ok: false, problem: noAnswer(error) }
  }
}

const isLoss = (code: string): code is MatrixLoss => Object.hasOwn(MATRIX_LOSSES, code)

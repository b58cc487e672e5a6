import type { DescriptionKind } from '../../../src/reading/description-text.ts'
import { type ApiProblem, noAnswer } from '../../app/organization-api.ts'
import { readOnServer } from '../../app/read-api.ts'
import { readTableFile } from '../../parts/bring/table-source.ts'

/** What is read on the page: a text, the file it came from, and the title given beside it. */
export type Description = {
  readonly text: string
  readonly title: string
  readonly file: { readonly name: string; readonly kind: DescriptionKind } | null
}

/** Nothing yet. */
export const NO_DESCRIPTION: Description = { text: '', title: '', file: null }

/** The text of a file, or why there is none. */
export type FileTaken =
  | { readonly ok: true; readonly text: string; readonly kind: DescriptionKind }
  | { readonly ok: false; readonly problem: ApiProblem }

/** Beginnings of files that could pass for text: a ZIP (DOCX) of plain letters, PDF, RTF. */
const PACKED = /^(?:PK|\s*%PDF-|\{\\rtf)/

/** Takes the text of a file: here, where it is text; else by the server. */
export async function takeFile(file: File): Promise<FileTaken> {
  const bytes = await file.arrayBuffer()
  const text = textOf(bytes)
  if (text !== null) return { ok: true, text, kind: 'text' }
  try {
    const source = await readTableFile(file)
    const answer = await readOnServer('bytes' in source ? source.bytes : '')
    if (!answer.ok) return answer
    return { ok: true, text: answer.value.text, kind: answer.value.kind }
  } catch (error) {
    return { ok: false, problem: noAnswer(error) }
  }
}

/** The text of bytes that are UTF-8; null for all others, whose encoding or format the server tells. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') || PACKED.test(text) ? null : text
  } catch {
    return null
  }
}

const KEPT = 'mandate.read'

/** What was read last in this tab: a link followed and gone back loses nothing. */
export function keptDescription(): Description {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Partial<Description> | null
    return kept === null ? NO_DESCRIPTION : { ...NO_DESCRIPTION, ...kept }
  } catch {
    return NO_DESCRIPTION
  }
}

/** Keeps it until the tab is closed, if the browser lets us. */
export function keepDescription(description: Description): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(description))
  } catch {
    // Storage may be forbidden or full; then it holds until the page is left.
  }
}

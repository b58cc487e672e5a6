import type { OrganizationDocument } from '../../../../src/model/document.ts'
import type { FunctionsRead } from '../../../../src/text/functions-read.ts'
import {
  type ApiProblem,
  type FileProblem,
  type ImportReport,
  type NamedText,
  previewDocument,
  previewOrganogram,
} from '../../../app/organization-api.ts'

/** What the chosen files would become. */
export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'ready'
      readonly document: OrganizationDocument
      readonly report: ImportReport | null
      readonly functions: FunctionsRead | null
    }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'refused'; readonly problem: ApiProblem }

/** Asks the server what files would become; nothing is written. */
export async function previewOf(
  files:
    | { readonly document: NamedText }
    | {
        readonly senior: NamedText
        readonly junior: NamedText | null
        readonly reading: boolean
      },
): Promise<Preview> {
  if ('document' in files) {
    const answer = await previewDocument(files.document)
    if (!answer.ok) return { kind: 'refused', problem: answer.problem }
    const { document, problems } = answer.value
    if (document === null) return { kind: 'problems', problems }
    return { kind: 'ready', document, report: null, functions: null }
  }
  const { senior, junior, reading } = files
  const answer = await previewOrganogram({
    senior,
    reading,
    ...(junior === null ? {} : { junior }),
  })
  if (!answer.ok) return { kind: 'refused', problem: answer.problem }
  return { kind: 'ready', ...answer.value }
}

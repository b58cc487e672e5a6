import type { OrganizationDocument } from './document.ts'
import type { DocumentPath, DocumentProblem } from './document-problem.ts'
import type { EntityKind } from './kinds.ts'

/** Where something stands in a text: line and column from 1, and how far it goes on that line. */
export type SourcePlace = {
  /** Of a folder of files: the one it stands in. */
  readonly file?: string
  readonly line: number
  readonly column: number
  readonly length: number
}

/** What can be wrong with a text before it is a document at all. */
export type SyntaxProblemCode =
  | 'not-text'
  | 'malformed-yaml'
  | 'malformed-json'
  | 'duplicate-key'
  | 'alias-bomb'
  | 'unknown-alias'
  | 'tag-not-read'
  | 'several-documents'
  | 'file-too-large'

/** Something wrong in the text of a document. `where` is the place as compilers write it. */
export type SourceProblem = Omit<DocumentProblem, 'code'> & {
  readonly code: DocumentProblem['code'] | SyntaxProblemCode
  /** Nothing where the whole file is at fault. */
  readonly place: SourcePlace | null
}

/** Leads from a document back to the text it was read from. */
export interface DocumentSource {
  /**
   * The place of what stands at the end of a path; where the path goes on beyond the text, of the
   * last thing on it. With `key`, of the key itself.
   */
  placeAt(path: DocumentPath, part?: 'key' | 'value'): SourcePlace
  /** The place of an entity's field; without one of its id. Nothing for an entity that is not there. */
  placeOf(kind: EntityKind, id: string, field?: string): SourcePlace | null
}

/** A document with the way back to its text, or every problem of the text. */
export type SourceReading =
  | {
      readonly ok: true
      readonly document: OrganizationDocument
      readonly source: DocumentSource
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

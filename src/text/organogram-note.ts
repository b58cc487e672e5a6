/** Which of the two files of an organogram is meant. */
export type OrganogramFile = 'senior' | 'junior'

/** What a row stands for: one post, or a group of like posts. */
export type OrganogramRowKind = 'post' | 'group'

/** What the rows of a shared post can differ in. */
export type ShareField = 'grade' | 'profession' | 'description' | 'notes'

/** Who has a part of a shared post. */
export type ShareHolder = 'named' | 'undisclosed' | 'vacant' | 'eliminated'

type Nothing = Readonly<Record<never, never>>

/**
 * What each kind of note is about, by code (src/formats/organogram-uk/SPEC.md explains each). Texts of
 * cells are cut where they are long.
 */
export type OrganogramNoteFacts = {
  readonly 'files-swapped': { readonly name: string; readonly is: OrganogramFile }
  readonly 'columns-left-out': { readonly columns: readonly string[] }
  readonly 'column-unknown': { readonly column: string }
  readonly 'column-missing': { readonly column: string }
  readonly 'cells-beyond-header': { readonly cells: number }
  /** The words around the character that was put back. */
  readonly 'text-repaired': { readonly excerpt: string }
  readonly 'text-damaged': Nothing
  readonly 'quotes-removed': { readonly text: string }
  readonly 'text-shortened': { readonly length: number; readonly kept: number }
  readonly 'number-unreadable': { readonly found: string }
  readonly 'reference-missing': { readonly position: string }
  readonly 'reference-changed': { readonly reference: string; readonly position: string }
  readonly 'title-missing': { readonly of: OrganogramRowKind; readonly title: string }
  readonly 'name-mark-removed': { readonly mark: string }
  readonly 'not-in-post': { readonly position: string }
  readonly 'shared-post': {
    readonly position: string
    readonly rows: number
    readonly holder: ShareHolder
    /** Full-time equivalents; nothing where the row gives none. */
    readonly fte: number | null
  }
  readonly 'share-rows-differ': {
    readonly position: string
    readonly fields: readonly ShareField[]
  }
  readonly 'conflicting-rows': { readonly reference: string; readonly position: string }
  readonly 'manager-ambiguous': { readonly reference: string; readonly position: string }
  readonly 'manager-not-given': { readonly of: OrganogramRowKind }
  readonly 'manager-missing': { readonly of: OrganogramRowKind; readonly manager: string }
  readonly 'manager-matched-loosely': { readonly manager: string; readonly reference: string }
  readonly 'reports-to-itself': Nothing
  readonly 'several-roots': { readonly posts: number }
  readonly 'no-root': Nothing
  readonly 'one-name-several-posts': { readonly posts: number }
  /** The words of the texts that say so. */
  readonly 'eliminated-by-text': { readonly words: string }
  readonly 'held-for-now': { readonly words: string; readonly holder: 'named' | 'vacant' }
  readonly 'unit-spellings': { readonly name: string; readonly unit: string }
  readonly 'placeholder-row': { readonly text: string }
}

/** Code of a note. */
export type OrganogramNoteCode = keyof OrganogramNoteFacts

/** What a note says, wherever it stands. */
export type OrganogramRemark = {
  readonly [Code in OrganogramNoteCode]: {
    readonly code: Code
    readonly facts: OrganogramNoteFacts[Code]
  }
}[OrganogramNoteCode]

/** Something a reader of an import should know: where, what kind, and the facts. */
export type OrganogramNote = OrganogramRemark & {
  readonly file: OrganogramFile
  /** The row in the file; null where it concerns the whole file. */
  readonly row: number | null
  readonly field: string | null
}

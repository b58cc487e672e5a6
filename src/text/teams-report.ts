/** What a reader of an import of teams should know, by code, with its facts. */
export type TeamsNoteFacts = {
  /** A team stands below one that is not there, or was left out. */
  readonly 'parent-missing': { readonly team: string; readonly parent: string }
  /** Teams stand below one another in a circle. */
  readonly 'parents-in-circle': { readonly team: string }
  /** Somebody has no name, only a short name of a platform. */
  readonly 'name-missing': { readonly team: string; readonly count: number }
  /** Nobody leads a team. */
  readonly 'lead-missing': { readonly team: string }
  /** A body cannot have so many members. */
  readonly 'too-many-members': { readonly team: string; readonly count: number }
  /** Somebody a line leads to holds no seat there. */
  readonly 'seat-missing': { readonly team: string; readonly of: string }
}

/** Code of a note. */
export type TeamsNoteCode = keyof TeamsNoteFacts

/** Something to know: about which file and line, and the facts. */
export type TeamsNote = {
  readonly [Code in TeamsNoteCode]: {
    readonly code: Code
    readonly file: string
    readonly line: number
    readonly facts: TeamsNoteFacts[Code]
  }
}[TeamsNoteCode]

/** What was in the files and is not taken over. */
export const LEFT_OUT = [
  'archived-teams',
  'marker-teams',
  'former-members',
  'handles',
  'e-mail-addresses',
  'companies',
  'mailing-lists',
  'chat-groups',
  'permissions',
  'repositories',
  'meetings',
  'owners-files',
  'other-files',
  'other-keys',
] as const

/** A kind of thing that is not taken over. */
export type LeftOut = (typeof LEFT_OUT)[number]

/** What an import of teams read, made, left out, and what a reader should know. */
export type TeamsReport = {
  /** How many files were read. */
  readonly files: number
  /** What became of them. */
  readonly counts: Readonly<Record<TeamsCount, number>>
  readonly leftOut: readonly { readonly what: LeftOut; readonly count: number }[]
  /** By file and line. */
  readonly notes: readonly TeamsNote[]
}

/** What is counted. */
export type TeamsCount = 'units' | 'bodies' | 'positions' | 'people' | 'holdings' | 'roots'

import type { UseProblem } from '../app/errors.ts'
import type { Language } from '../model/language.ts'

/** What the command line writes to and reads from; handed in, so that tests need no terminal. */
export interface Terminal {
  /** Writes a result (standard output). */
  out(text: string): void
  /** Writes a message (standard error). */
  err(text: string): void
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** Whether colours are wanted: a terminal, and `NO_COLOR` not set. */
  readonly color: boolean
  /** Whether somebody sits there to answer questions. */
  readonly interactive: boolean
  /** Language by the environment (`LANG`), when it is one of ours. */
  readonly language: Language
  /** Reads a file as text; `-` is standard input. Refuses files above `limit` bytes. */
  readFile(path: string, limit: number): Promise<FileText>
  /** Reads a file as bytes; `-` is standard input. Files above `limit` bytes are refused by their size. */
  readBytes(path: string, limit: number): Promise<FileBytes>
  /**
   * The YAML files of a folder with their texts, by name; nothing where the path is no folder. Refuses
   * more than `limit` bytes together. With an ending (`.toml`), the files that end so, in folders below as well.
   */
  readFolder(path: string, limit: number, ending?: string): Promise<FolderTexts | null>
  /** Writes a file whole or not at all; without `replace` never over one that is there. */
  writeFile(
    path: string,
    content: string | Uint8Array,
    options: { readonly replace: boolean },
  ): Promise<FileWritten>
  /**
   * Tells when a file, the files of a folder or the records beside them change: once for changes close together. Ends
   * when the user ends it (Ctrl-C).
   */
  watch(path: string): Watched
  /** Reads YAML or JSON, told by the content; gives line and column of what is neither. */
  parse(path: string, text: string): ParsedText
}

/** Changes as they come, or why they cannot be told. */
export type Watched =
  | { readonly ok: true; readonly events: AsyncIterable<unknown> }
  | { readonly ok: false; readonly problem: UseProblem }

/** The text of a file, or why it cannot be had. */
export type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

/** The files of a folder, or why they cannot be had. */
export type FolderTexts =
  | {
      readonly ok: true
      readonly files: readonly { readonly name: string; readonly text: string }[]
    }
  | { readonly ok: false; readonly message: string }

/** The bytes of a file, or why they cannot be had. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string }

/** A file was written, or why not; `exists` when one of that name is there already. */
export type FileWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly exists: boolean; readonly message: string }

/** What a text holds as data, or why it cannot be read. */
export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

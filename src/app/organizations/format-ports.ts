import type { OrganizationDocument } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { OrganogramNote } from '../../text/organogram-note.ts'
import type { TeamsReport } from '../../text/teams-report.ts'
import type { MatrixFiles } from '../decisions/matrix-port.ts'
import type { ReportFiles } from '../findings/report-formats.ts'
import type { PaperFiles } from '../papers/paper-files.ts'
import type { TableFormat } from './table-port.ts'

/** A file as text. */
export type NamedText = { readonly name: string; readonly text: string }

/** Something wrong in a file, with its place. */
export type FileProblem = Problem & {
  readonly path?: readonly (string | number)[]
  readonly line?: number
  readonly column?: number
}

/** What a document file holds, or what keeps it from being read. */
export type ReadDocumentFile = {
  readonly document: OrganizationDocument | null
  readonly problems: readonly FileProblem[]
}

/** The files of an organogram; the junior one may be missing. */
export type OrganogramTexts = { readonly senior: NamedText; readonly junior?: NamedText }

/** What an import did: with every row, in numbers, and what a reader should know. */
export type ImportReport = {
  readonly files: readonly {
    readonly name: string
    readonly kind: 'senior' | 'junior'
    readonly rows: number
  }[]
  readonly counts: Readonly<Record<string, number>>
  readonly rows: readonly {
    readonly file: 'senior' | 'junior'
    readonly row: number
    readonly became: 'header' | 'position' | 'share' | 'group' | 'set-aside'
    readonly id?: string
    readonly reason?: string
  }[]
  readonly notes: readonly OrganogramNote[]
}

/** Files read as an organogram: plain data as `readDocument` takes it, and the report. */
export type ReadOrganogram =
  | { readonly ok: true; readonly document: unknown; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Teams kept as code, read as an organisation: plain data as `readDocument` takes it, and the report. */
export type ReadTeams =
  | { readonly ok: true; readonly document: unknown; readonly report: TeamsReport }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Files out of a ZIP, or why it cannot be unpacked. */
export type ReadArchive =
  | { readonly ok: true; readonly files: readonly NamedText[] }
  | { readonly ok: false; readonly fault: 'damaged' | 'unpacked' }

/** Reads teams that repositories keep as files. Never throws. */
export interface TeamsFormats {
  /** Files of teams and people in TOML, in the form of rust-lang/team. */
  readRustTeam(files: readonly NamedText[], organization: string): ReadTeams
  /** `sigs.yaml` of kubernetes/community. */
  readSigs(file: NamedText, organization: string): ReadTeams
}

/** The formats organisations come and go in; joined in `main`. */
export interface OrganizationFormats {
  /** Reads `mandate.yaml` or its JSON. Never throws. */
  readDocument(file: NamedText): ReadDocumentFile
  /** Writes a document as `mandate.yaml`. */
  writeYaml(document: OrganizationDocument): string
  /** The text of a file changed so that it says a document; comments and order stay where they can. */
  editYaml(text: string, document: OrganizationDocument): string
  /** Reads a UK government organogram. Never throws. */
  readOrganogram(files: OrganogramTexts): ReadOrganogram
  /** Teams that repositories keep as files. */
  readonly teams: TeamsFormats
  /** The files of a ZIP whose names end so; its size unpacked is bounded. Never throws. */
  readArchive(bytes: Uint8Array, ending: string): ReadArchive
  /** The text of a file of unknown encoding. */
  decode(bytes: Uint8Array): { readonly text: string }
  /** Spreadsheets of people and positions. */
  readonly table: TableFormat
  /** Rules of authority as tables. */
  readonly matrix: MatrixFiles
  /** Reports of findings. */
  readonly reports: ReportFiles
  /** Charters and postings. */
  readonly papers: PaperFiles
}

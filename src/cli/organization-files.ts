import type { MatrixFiles } from '../app/decisions/matrix-port.ts'
import type { TableCells } from '../app/decisions/read-cases.ts'
import type { ReportFiles } from '../app/findings/report-formats.ts'
import type {
  NamedText,
  OrganogramTexts,
  ReadOrganogram,
  TeamsFormats,
} from '../app/organizations/format-ports.ts'
import type { TableFormat } from '../app/organizations/table-port.ts'
import type { PaperFiles } from '../app/papers/paper-files.ts'
import type { ReadDescriptionFile } from '../app/read-description.ts'
import type { OrganizationDocument } from '../model/document.ts'
import type { SourceProblem, SourceReading } from '../model/document-source.ts'
import type { Problem } from '../model/problem.ts'

/** The formats of organisations, as the command line uses them; joined in `main`. */
export interface OrganizationFiles {
  /** Reads `mandate.yaml` or its JSON, with the way back to the lines. Never throws. */
  read(text: string, name: string): SourceReading
  /** Reads the files of a folder as one document; places name the file. Never throws. */
  readFolder(files: readonly NamedText[], folder: string): SourceReading
  writeYaml(document: OrganizationDocument): string
  writeJson(document: OrganizationDocument): string
  /** Changes a text so that it says a document; comments and order stay where it can be done (`kept`). */
  edit(text: string, after: OrganizationDocument): { readonly text: string; readonly kept: boolean }
  /** The same for the files of a folder: those that change. Nothing where they cannot be read. */
  editFolder(
    files: readonly NamedText[],
    after: OrganizationDocument,
    folder: string,
  ): { readonly files: readonly NamedText[]; readonly kept: boolean } | null
  /** Brings a text of an older version up to the present one, comments kept. */
  migrate(text: string, name: string): MigratedText
  /** The text of bytes whose encoding nobody said. */
  decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string }
  /** Gives the text of a file with a description: text, Markdown, HTML, DOCX, PDF. Never throws. */
  readonly readDescription: ReadDescriptionFile
  /** Reads a UK government organogram. Never throws. */
  readOrganogram(files: OrganogramTexts): ReadOrganogram
  /** Teams kept as code. */
  readonly teams: TeamsFormats
  /** The rows of a CSV of any separator, blank ones too; or why it is none. Never throws. */
  readRows(file: NamedText): RowsOfText
  /** Spreadsheets of people and positions. */
  readonly table: TableFormat
  /** Rules of authority as tables. */
  readonly matrix: MatrixFiles
  /** Reports of findings. */
  readonly reports: ReportFiles
  /** Charters and postings. */
  readonly papers: PaperFiles
  /** The page of a rule of diagnosis as it is published, in English; nothing where it is not at hand. */
  rulePage(id: string): Promise<string | null>
}

/** The rows of a table, as a spreadsheet numbers them, or why a text is none. */
export type RowsOfText =
  | { readonly ok: true; readonly table: { readonly rows: readonly TableCells[] } }
  | { readonly ok: false; readonly problem: Problem }

/** A text brought up to the present version, by which steps; or what keeps it from that. */
export type MigratedText =
  | {
      readonly ok: true
      readonly text: string
      readonly from: number
      readonly steps: readonly string[]
      readonly kept: boolean
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

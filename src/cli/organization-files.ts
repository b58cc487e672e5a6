import type { OrganogramTexts, ReadOrganogram } from '../app/organizations/format-ports.ts'
import type { OrganizationDocument } from '../model/document.ts'
import type { SourceReading } from '../model/document-source.ts'

/** The formats of organisations, as the command line uses them; joined in `main`. */
export interface OrganizationFiles {
  /** Reads `mandate.yaml` or its JSON, with the way back to the lines. Never throws. */
  read(text: string, name: string): SourceReading
  writeYaml(document: OrganizationDocument): string
  writeJson(document: OrganizationDocument): string
  /** The text of bytes whose encoding nobody said. */
  decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string }
  /** Reads a UK government organogram. Never throws. */
  readOrganogram(files: OrganogramTexts): ReadOrganogram
  /** The page of a rule of diagnosis as it is published, in English; nothing where it is not at hand. */
  rulePage(id: string): Promise<string | null>
}

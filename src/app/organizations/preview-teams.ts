import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Language } from '../../model/language.ts'
import type { TeamsNote, TeamsReport } from '../../text/teams-report.ts'
import { teamsNoteSentence } from '../../text/teams-sentences.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { type ImportedTeams, importTeams } from '../import-teams.ts'
import type { NamedText, OrganizationFormats } from './format-ports.ts'
import type { TableFile } from './table-port.ts'

/** The forms in which repositories keep teams. */
export const TEAM_FORMS = ['sigs', 'rust-team'] as const

/** Teams to look at before they are taken in. */
export type TeamsRequest = {
  readonly form: (typeof TEAM_FORMS)[number]
  /** One file of groups; of teams in TOML several, or a ZIP of their folder. */
  readonly files: readonly TableFile[]
  /** What the organisation is called; the first file, if nothing. */
  readonly name?: string | undefined
}

/** What teams would become; nothing has been written. */
export type TeamsPreview = Omit<ImportedTeams, 'report'> & {
  readonly report: Omit<TeamsReport, 'notes'> & {
    readonly notes: readonly (TeamsNote & { readonly message: string })[]
  }
}

type Reading = {
  readonly catalogue: Catalogue
  readonly formats: Pick<OrganizationFormats, 'teams' | 'readArchive' | 'decode'>
}

/** Reads teams that a repository keeps as files; nothing is written. Notes are told in a language. */
export function previewTeams(
  { catalogue, formats }: Reading,
  { form, files, name }: TeamsRequest,
  language: Language,
): Outcome<TeamsPreview> {
  const [first] = files
  if (first === undefined) return refused('invalid-request', 'files', 'There is no file.')
  const texts: NamedText[] = []
  for (const file of files) {
    const unpacked = textsOf(formats, file, form)
    if (!unpacked.ok) return unpacked
    texts.push(...unpacked.value)
  }
  const called = name?.trim() || nameOf(first.name)
  const [sigs] = texts
  if (form === 'sigs' && (sigs === undefined || texts.length > 1)) {
    const message = `Groups stand in one file, such as sigs.yaml; there are ${texts.length}.`
    return refused('invalid-request', 'files', message)
  }
  const read =
    form === 'sigs' && sigs !== undefined
      ? formats.teams.readSigs(sigs, called)
      : formats.teams.readRustTeam(texts, called)
  const imported = importTeams(catalogue, read)
  if (!imported.ok) return imported
  const { report } = imported.value
  const notes = report.notes.map((note) => {
    return { ...note, message: teamsNoteSentence(note, language) }
  })
  return answered({ ...imported.value, report: { ...report, notes } })
}

/** The texts of a file, or of the files in an archive. */
function textsOf(
  formats: Reading['formats'],
  file: TableFile,
  form: TeamsRequest['form'],
): Outcome<readonly NamedText[]> {
  const { name } = file
  if ('text' in file) return answered([file])
  if (!/\.zip$/i.test(name)) return answered([{ name, text: formats.decode(file.bytes).text }])
  const read = formats.readArchive(file.bytes, form === 'sigs' ? '.yaml' : '.toml')
  if (read.ok) return answered(read.files)
  const message =
    read.fault === 'unpacked'
      ? `${name} holds more than is read: 64 MB unpacked.`
      : `${name} is no ZIP, or damaged.`
  return refused('unreadable-file', name, message)
}

/** What a file is called, without its folders and its ending. */
function nameOf(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? ''
  return last.replace(/\.[a-z]{2,5}$/i, '') || 'Organization'
}

import type { BroughtFile } from '../../src/app/organizations/bring-file.ts'
import type { TablePreview } from '../../src/app/organizations/preview-table.ts'
import type { TeamsPreview, TeamsRequest } from '../../src/app/organizations/preview-teams.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import type { Operation } from '../../src/model/operation.ts'
import type { Choice } from '../../src/record/merge.ts'
import type { FunctionsRead } from '../../src/text/functions-read.ts'
import type { OrganogramNote } from '../../src/text/organogram-note.ts'

/** An organisation as the list of the server names it. */
export type OrganizationEntry = {
  readonly id: string
  readonly name: string
  readonly positions: number
  readonly head: string
  /** Whether it is the example that stands ready on first start. */
  readonly example: boolean
}

/** An organisation as it stands: its document, and the change it stands at. */
export type OrganizationState = {
  readonly document: OrganizationDocument
  readonly head: string
}

/** One recorded change, as the history shows it. */
export type RecordedChange = {
  readonly id: string
  readonly parent: string | null
  readonly author: string
  /** When, in UTC (ISO 8601). */
  readonly at: string
  readonly message: string
  /** How many operations it holds. */
  readonly operations: number
  readonly hash: string
  /** Whether a later change took it back. */
  readonly undone?: boolean
  /** The change it takes back. */
  readonly undoes?: string
}

/** What has been changed, newest first, and whether the chain of hashes holds. */
export type History = {
  readonly changes: readonly RecordedChange[]
  readonly verified: boolean
  /** What to ask `before` for, to see older ones; nothing at the beginning. */
  readonly next?: number | null
}

/** A file as text. */
export type NamedText = { readonly name: string; readonly text: string }

/** What became of one row of a file. */
export type ImportedRow = {
  readonly file: 'senior' | 'junior'
  readonly row: number
  readonly became: 'header' | 'position' | 'share' | 'group' | 'set-aside'
  readonly id?: string
  readonly reason?: 'blank' | 'above-header' | 'header-again' | 'placeholder'
}

/** What an import did with every row, in numbers, and what a reader should know. */
export type ImportReport = {
  readonly files: readonly {
    readonly name: string
    readonly kind: 'senior' | 'junior'
    readonly rows: number
  }[]
  readonly counts: Readonly<Record<string, number>>
  readonly rows: readonly ImportedRow[]
  readonly notes: readonly OrganogramNote[]
}

/** What an organogram would become, row by row; nothing has been written. */
export type OrganogramPreview = {
  readonly document: OrganizationDocument
  readonly report: ImportReport
  /** What was read from the texts of posts; null where nobody wanted that. */
  readonly functions: FunctionsRead | null
}

/** Something wrong in a document file, with its place. */
export type FileProblem = {
  readonly message: string
  readonly where?: string
  readonly line?: number
  readonly column?: number
}

/** What a document file holds, or what keeps it from being read. */
export type DocumentPreview = {
  readonly document: OrganizationDocument | null
  readonly problems: readonly FileProblem[]
}

/** Why the server refused, as problem+json (RFC 9457) says it. */
export type ApiProblem = {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly details: readonly FileProblem[]
}

/** The answer of the server: what was asked for, or a problem. Nothing is thrown. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ApiProblem }

/** Somebody else changed the organisation in the meantime. */
export const STALE_HEAD = 'stale-head'

/** There was no answer at all. */
export const NO_ANSWER = 'no-answer'

/** Where the interface of the server begins. */
export const ROOT = '/api/v1'

/** The organisations there are. */
export async function listOrganizations(): Promise<readonly OrganizationEntry[]> {
  const answer = await askServer<{ organizations: readonly OrganizationEntry[] }>('/organizations')
  if (!answer.ok) throw new Error(answer.problem.detail)
  return answer.value.organizations
}

/** An organisation as it stands now. */
export function fetchOrganization(id: string): Promise<Answer<OrganizationState>> {
  return askServer(organizationPath(id))
}

/** Takes in an organisation; gives its id. */
export function createOrganization(
  document: OrganizationDocument,
): Promise<Answer<{ readonly id: string; readonly head: string }>> {
  return askServer('/organizations', { method: 'POST', body: { document } })
}

/** Takes in an organisation as a file, whose comments and order are kept; gives its id. */
export function createFromFile(text: string): Promise<Answer<{ readonly id: string }>> {
  return askServer('/organizations', { method: 'POST', yaml: text })
}

/** Removes an organisation with its history. */
export function deleteOrganization(id: string): Promise<Answer<unknown>> {
  return askServer(organizationPath(id), { method: 'DELETE' })
}

/** Records a change upon the head it was made on. */
export function postChange(
  id: string,
  head: string,
  change: { readonly operations: readonly Operation[]; readonly message: string },
): Promise<Answer<{ readonly head: string }>> {
  return askServer(`${organizationPath(id)}/changes`, { method: 'POST', head, body: change })
}

/** Takes the last change back, or the last taking back. */
export function postStep(
  id: string,
  head: string,
  step: 'undo' | 'redo',
): Promise<Answer<{ readonly head: string }>> {
  return askServer(`${organizationPath(id)}/${step}`, { method: 'POST', head })
}

/** Brings an edited file back, or tells what that would change. */
export function bringFile(
  id: string,
  head: string,
  request: NamedText & {
    readonly choices?: readonly Choice[]
    readonly message?: string
    readonly preview?: boolean
  },
): Promise<Answer<BroughtFile>> {
  return askServer(`${organizationPath(id)}/document`, { method: 'POST', head, body: request })
}

/** What has been changed, and whether the chain holds: the newest, or those before one. */
export async function fetchHistory(
  id: string,
  page: { readonly limit: number; readonly before?: number | undefined },
): Promise<History> {
  const before = page.before === undefined ? '' : `&before=${page.before}`
  const answer = await askServer<History>(
    `${organizationPath(id)}/changes?limit=${page.limit}${before}`,
  )
  if (!answer.ok) throw new Error(answer.problem.detail)
  return answer.value
}

/** Reads organogram files, and the texts of posts where wanted, without writing anything. */
export function previewOrganogram(files: {
  readonly senior: NamedText
  readonly junior?: NamedText
  readonly reading: boolean
}): Promise<Answer<OrganogramPreview>> {
  return askServer('/import/organogram', { method: 'POST', body: files })
}

/** Reads a document file (YAML or JSON) without writing anything. */
export function previewDocument(file: NamedText): Promise<Answer<DocumentPreview>> {
  return askServer('/import/document', { method: 'POST', body: file })
}

/** A spreadsheet to look at, what is said about it, and the organisation it is held against. */
export type PeopleTable = {
  readonly name: string
  /** The one or the other; bytes in base64. */
  readonly text?: string
  readonly bytes?: string
  readonly encoding?: string
  readonly sheet?: string
  readonly headerRow?: number
  readonly mapping?: Readonly<Record<string, string | null>>
  readonly managers?: Readonly<Record<string, string>>
  readonly policy: 'all-or-none' | 'skip-the-bad'
  readonly organization?: string
  readonly base?: string
  readonly removeMissing?: boolean
  readonly onConflict?: 'keep' | 'take'
}

/** Reads a spreadsheet without writing anything; problems are told in a language. */
export function previewPeople(table: PeopleTable, language: string): Promise<Answer<TablePreview>> {
  return askServer(`/import/people?lang=${language}`, { method: 'POST', body: table })
}

/** Reads teams kept as code without writing anything; notes are told in a language. */
export function previewTeams(
  teams: {
    readonly form: TeamsRequest['form']
    readonly files: readonly { readonly name: string; readonly bytes?: string }[]
  },
  language: string,
): Promise<Answer<TeamsPreview>> {
  return askServer(`/import/teams?lang=${language}`, { method: 'POST', body: teams })
}

/** One recorded change with what it did. */
export async function fetchChange(
  id: string,
  change: string,
): Promise<Answer<{ readonly operations: readonly Operation[] }>> {
  return askServer(`${organizationPath(id)}/changes/${encodeURIComponent(change)}`)
}

/** Where an organisation stands as `mandate.yaml`. */
export function yamlAddress(id: string): string {
  return `${ROOT}${organizationPath(id)}/document.yaml`
}

/** Where the server tells that an organisation moved on. */
export function eventsAddress(id: string): string {
  return `${ROOT}${organizationPath(id)}/events`
}

/** Where an organisation is, behind the root of the interface. */
export function organizationPath(id: string): string {
  return `/organizations/${encodeURIComponent(id)}`
}

type Request = {
  readonly method?: string
  readonly head?: string
  readonly body?: unknown
  /** Instead of `body`. */
  readonly yaml?: string
}

/** Asks the server for JSON; every way it may fail is a problem. */
export async function askServer<Value>(
  path: string,
  request: Request = {},
): Promise<Answer<Value>> {
  const { method = 'GET', head, body, yaml } = request
  const headers: Record<string, string> = { accept: 'application/json' }
  if (head !== undefined) headers['if-match'] = `"${head}"`
  // Also without a body: it tells the server that no foreign page can have sent this.
  if (method !== 'GET') {
    headers['content-type'] = yaml === undefined ? 'application/json' : 'application/yaml'
  }
  try {
    const response = await fetch(ROOT + path, {
      method,
      headers,
      ...(yaml === undefined ? {} : { body: yaml }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) return { ok: false, problem: await problemOf(response) }
    const value = response.status === 204 ? {} : await response.json()
    return { ok: true, value: value as Value }
  } catch (error) {
    return { ok: false, problem: noAnswer(error) }
  }
}

/** What is told where the server could not be reached. */
export function noAnswer(error: unknown): ApiProblem {
  const detail = error instanceof Error ? error.message : String(error)
  return { status: 0, code: NO_ANSWER, detail, details: [] }
}

/** Why the server refused, as far as it says. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const { status } = response
  try {
    const { code, detail, details } = (await response.json()) as Partial<ApiProblem>
    return {
      status,
      code: code ?? 'unknown',
      detail: detail ?? response.statusText,
      details: details ?? [],
    }
  } catch {
    return { status, code: 'unknown', detail: response.statusText, details: [] }
  }
}

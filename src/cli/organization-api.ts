import { ERRORS, type ErrorCode, type Outcome, type UseProblem } from '../app/errors.ts'
import type { BringRequest, BroughtFile } from '../app/organizations/bring-file.ts'
import type { Created } from '../app/organizations/create-organization.ts'
import type { Findings } from '../app/organizations/diagnose-organization.ts'
import type { History } from '../app/organizations/list-changes.ts'
import type { OrganizationList } from '../app/organizations/list-organizations.ts'
import type { NewHead } from '../app/organizations/record-edit.ts'
import type { OrganizationDocument } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Operation } from '../model/operation.ts'
import type { ApiCall, ApiConnection } from './api-connection.ts'

/** The organisations of a data folder, as the commands on them ask for them. */
export type OrganizationApi = ReturnType<typeof organizationApi>

/** Asks by calls of the HTTP interface; a refusal comes back as the problem it was. */
export function organizationApi(connection: Extract<ApiConnection, { ok: true }>) {
  const ask = async <Value>(path: string, call: ApiCall = {}): Promise<Outcome<Value>> => {
    const response = await answerOf(path, call)
    if (!response.ok) return response
    return { ok: true, value: (await response.value.json()) as Value }
  }
  const answerOf = async (path: string, call: ApiCall = {}): Promise<Outcome<Response>> => {
    const response = await connection.call(`/api/v1${path}`, call)
    if (response.ok) return { ok: true, value: response }
    return { ok: false, problem: await problemOf(response) }
  }
  const at = (id: string) => `/organizations/${encodeURIComponent(id)}`
  return {
    list: () => ask<OrganizationList>('/organizations'),
    show: (id: string) =>
      ask<{ readonly document: OrganizationDocument; readonly head: string }>(at(id)),
    history: (id: string, limit: number) => ask<History>(`${at(id)}/changes?limit=${limit}`),
    findings: (id: string, language: Language, packs: readonly string[]) => {
      const query = new URLSearchParams({ lang: language })
      for (const pack of packs) query.append('pack', pack)
      return ask<Findings>(`${at(id)}/findings?${query}`)
    },
    change: (
      id: string,
      head: string,
      change: { readonly operations: readonly Operation[]; readonly message: string },
    ) =>
      ask<NewHead>(`${at(id)}/changes`, {
        method: 'POST',
        headers: { 'if-match': `"${head}"`, 'content-type': 'application/json' },
        body: JSON.stringify(change),
      }),
    bring: (id: string, head: string, { file, ...request }: BringRequest) =>
      ask<BroughtFile>(`${at(id)}/document`, {
        method: 'POST',
        headers: { 'if-match': `"${head}"`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...file, ...request }),
      }),
    undo: (id: string, head: string) =>
      ask<NewHead>(`${at(id)}/undo`, { method: 'POST', headers: { 'if-match': `"${head}"` } }),
    add: (text: string) =>
      ask<Created>('/organizations', {
        method: 'POST',
        headers: { 'content-type': 'application/yaml' },
        body: text,
      }),
    yaml: async (id: string): Promise<Outcome<string>> => {
      const response = await answerOf(`${at(id)}/document.yaml`)
      return response.ok ? { ok: true, value: await response.value.text() } : response
    },
  }
}

/** A problem as it was answered; what is no problem+json is told by its status. */
async function problemOf(response: Response): Promise<UseProblem> {
  const fallback = `The server answered ${response.status}.`
  try {
    const body = (await response.json()) as Partial<UseProblem> & { readonly detail?: string }
    const code: ErrorCode =
      body.code && Object.hasOwn(ERRORS, body.code) ? body.code : 'unavailable'
    return {
      code,
      where: body.where ?? '',
      message: body.detail ?? fallback,
      suggestions: body.suggestions ?? [],
      ...(body.details === undefined ? {} : { details: body.details }),
    }
  } catch {
    return { code: 'unavailable', where: '', message: fallback, suggestions: [] }
  }
}

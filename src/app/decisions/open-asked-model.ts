import { type Model, openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'
import { openOrganization } from '../organizations/open-organization.ts'
import { previewDocument } from '../organizations/preview-import.ts'
import type { Registry } from '../organizations/registry.ts'

/** What is asked about: an organisation that is kept, or a document that is given along. */
export type AskedOrganization = {
  readonly organization?: string | undefined
  readonly scenario?: string | undefined
  readonly asOf?: string | undefined
  /** Plain data, or the text of a `mandate.yaml`. Nothing of it is kept. */
  readonly document?: unknown
}

/** The organisation that is asked about, and the change it stands at where it is a kept one. */
export type AskedModel = { readonly model: Model; readonly head: string | null }

/** Opens what is asked about; `where` is the part of the request that names it. */
export async function openAskedModel(
  registry: Registry,
  { organization, scenario, asOf, document }: AskedOrganization,
  where = '',
): Promise<Outcome<AskedModel>> {
  const prefix = where === '' ? '' : `${where}.`
  if ((organization === undefined) === (document === undefined)) {
    const message =
      'Say which organisation is asked about: the id of one that is kept, or a document; one of the two.'
    return refused('invalid-request', `${prefix}organization`, message)
  }
  if (organization !== undefined) {
    const opened = await openOrganization(registry, { organization, scenario, asOf })
    return opened.ok ? answered({ model: opened.value.model, head: opened.value.head }) : opened
  }
  if (scenario !== undefined || asOf !== undefined) {
    const key = scenario === undefined ? 'asOf' : 'scenario'
    const message = `A document that is given along has no record: leave ${key} out.`
    return refused('invalid-request', `${prefix}${key}`, message)
  }
  if (typeof document === 'string') {
    const file = { name: 'document', text: document }
    const read = previewDocument(registry, file)
    if (read.document === null) {
      return refusedWith('invalid-document', `${prefix}document`, read.problems)
    }
    return answered({ model: openModel(read.document), head: null })
  }
  const reading = readDocument(document)
  if (!reading.ok) return refusedWith('invalid-document', `${prefix}document`, reading.problems)
  return answered({ model: openModel(reading.document), head: null })
}

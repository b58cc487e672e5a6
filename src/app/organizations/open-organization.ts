import type { OrganizationDocument } from '../../model/document.ts'
import { documentOf, type Model, openModel } from '../../model/model.ts'
import { MAIN } from '../../record/scenario.ts'
import { validOn } from '../../record/valid-on.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { notThere } from './model-cache.ts'
import type { Registry } from './registry.ts'

/** Which state of an organisation: of a scenario (`main`), now or as of a day or an instant. */
export type Which = {
  readonly organization: string
  readonly scenario?: string | undefined
  readonly asOf?: string | undefined
}

/** A state of an organisation. */
export type OpenedOrganization = {
  readonly head: string
  readonly model: Model
  /** Stays the same as long as the document does. */
  readonly tag: string
}

const DAY = /^\d{4}-\d\d-\d\d$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/

/** Opens an organisation as it stands, or as it stood (SPEC.md, K1, K3). */
export async function openOrganization(
  registry: Registry,
  { organization, scenario = MAIN, asOf }: Which,
): Promise<Outcome<OpenedOrganization>> {
  if (asOf === undefined) {
    const opened = await registry.models.open(organization, scenario)
    if (!opened.ok) return opened
    const { state, erasures } = opened.value
    if (state.head === null) return refused(...notThere(organization))
    const { id } = state.head
    return answered({ head: id, model: state.model, tag: tagOf(id, erasures) })
  }
  const instant = instantOf(asOf)
  if (instant === null) {
    const message = `“${asOf.slice(0, 40)}” is no day such as 2026-12-01 and no instant such as 2026-12-01T09:30:00Z.`
    return refused('malformed-instant', 'asOf', message)
  }
  const loaded = await registry.models.load(organization, { scenario, asOf: instant })
  if (!loaded.ok) return loaded
  const { state, erasures } = loaded.value
  if (state.head === null) {
    const message = `There was no change yet at ${instant}; the record of ${organization} begins later.`
    return refused('unknown-change', 'asOf', message)
  }
  const day = instant.slice(0, 10)
  const model = openModel(validOn(documentOf(state.model), day))
  const { id } = state.head
  return answered({ head: id, model, tag: tagOf(`${id}.${day}`, erasures) })
}

/** The document of an organisation, with the change it stands at. */
export async function showDocument(
  registry: Registry,
  which: Which,
): Promise<
  Outcome<{
    readonly document: OrganizationDocument
    readonly head: string
    readonly tag: string
  }>
> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model, head, tag } = opened.value
  return answered({ document: documentOf(model), head, tag })
}

/** Erasing personal data changes the document and moves no head: the tag has to say so. */
function tagOf(state: string, erasures: number): string {
  return erasures === 0 ? state : `${state}.${erasures}`
}

/** The instant somebody means, as changes write it; a day means its end. Null when it is none. */
function instantOf(asOf: string): string | null {
  if (!DAY.test(asOf) && !INSTANT.test(asOf)) return null
  const date = new Date(DAY.test(asOf) ? `${asOf}T23:59:59.999Z` : asOf)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null
  const instant = date.toISOString()
  // 31 February is read as a day in March; it is none.
  return DAY.test(asOf) && !instant.startsWith(asOf) ? null : instant
}

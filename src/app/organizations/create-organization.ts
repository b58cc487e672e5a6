import type { OrganizationDocument } from '../../model/document.ts'
import { openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import { EMPTY_DOCUMENT } from '../../record/empty-document.ts'
import { operationsBetween } from '../../record/operations-between.ts'
import { MAIN } from '../../record/scenario.ts'
import { answered, type Outcome, refused, refusedWith } from '../errors.ts'
import type { OpenedScenario } from './opened-scenario.ts'
import { recordEdit } from './record-edit.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** A new organisation: its id here, and its first change. */
export type Created = { readonly id: string; readonly head: string }

/** How many organisations may wish for the same id. */
const MOST_NAMESAKES = 1000

/** Longest id of an organisation in a store. */
const LONGEST_ID = 64

/** Takes in an organisation from plain data: checked, given an id, recorded (SPEC.md, W4). */
export async function createOrganization(
  registry: Registry,
  plain: unknown,
  by: { readonly author?: string; readonly message?: string } = {},
): Promise<Outcome<Created>> {
  const reading = readDocument(plain)
  if (!reading.ok) return refusedWith('invalid-document', 'document', reading.problems)
  const { document } = reading
  const wish = organizationIdOf(document)
  for (let namesake = 1; namesake <= MOST_NAMESAKES; namesake++) {
    const id = namesake === 1 ? wish : numbered(wish, namesake)
    const free = await claim(registry, id, document.organization.name)
    if (!free.ok) return free
    if (!free.value) continue
    const begun = beginning(id)
    const operations = operationsBetween(begun.state.model, openModel(document))
    const recorded = await recordEdit(registry, begun, { ...by, operations })
    // Somebody else took the same unfinished one first: theirs stands, and this one goes on.
    if (!recorded.ok && recorded.problem.code === 'stale-head') continue
    return recorded.ok ? answered({ id, head: recorded.value.head }) : recorded
  }
  const message = `There are ${MOST_NAMESAKES} organisations of the id ${wish}; give the document another.`
  return refused('organization-exists', 'organization › id', message)
}

/** Begins a record, or takes over one that was never finished (K4). False when the id is taken. */
async function claim(
  { store, examples }: Registry,
  id: string,
  name: string,
): Promise<Outcome<boolean>> {
  const created = await store.create({ id, name })
  if (created.ok) {
    examples.delete(id)
    return answered(true)
  }
  if (created.problem.code !== 'organization-exists') return refusedByStore(created.problem)
  const heads = await store.heads(id)
  // One that is there and cannot be read is taken all the same.
  if (!heads.ok) return answered(false)
  const { scenarios } = heads.value
  return answered(scenarios.every(({ head }) => head === null))
}

function beginning(organization: string): OpenedScenario {
  return {
    organization,
    scenario: MAIN,
    state: { head: null, model: openModel(EMPTY_DOCUMENT) },
    erasures: 0,
    unsaved: { changes: 0, operations: 0 },
    trail: [],
  }
}

/** The id an organisation gets here: its own, as names of files and addresses can be. */
function organizationIdOf({ organization }: OrganizationDocument): string {
  return clean(organization.id) || clean(organization.name) || 'organization'
}

function clean(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '')
}

function numbered(id: string, number: number): string {
  const suffix = `-${number}`
  return id.slice(0, LONGEST_ID - suffix.length).replace(/-+$/, '') + suffix
}

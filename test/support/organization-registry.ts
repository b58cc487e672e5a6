import { readFileSync } from 'node:fs'
import type { Outcome } from '../../src/app/errors.ts'
import { createOrganization } from '../../src/app/organizations/create-organization.ts'
import { openRegistry, type Registry } from '../../src/app/organizations/registry.ts'
import type { OrganizationStore } from '../../src/app/ports.ts'
import { organizationFormats } from '../../src/main/organization-formats.ts'
import type { OrganizationDocument } from '../../src/model/document.ts'
import { openMemoryStore } from '../../src/store/memory/open-memory-store.ts'
import { catalogueForTests } from './catalogue.ts'

const EXAMPLE = new URL('../../examples/northwind.yaml', import.meta.url)

/** The example organisation's document. */
export function northwind(): OrganizationDocument {
  const text = readFileSync(EXAMPLE, 'utf8')
  const { document, problems } = organizationFormats.readDocument({ name: 'northwind', text })
  if (document === null) throw new Error(problems[0]?.message)
  return document
}

/** Organisations in memory; ids are counted, and every change is a second after the one before. */
export function registryForTests(store: OrganizationStore = openMemoryStore()): Registry {
  let ids = 0
  let seconds = 0
  return openRegistry({
    store,
    catalogue: catalogueForTests(),
    formats: organizationFormats,
    now: () => new Date(Date.UTC(2026, 11, 1, 9, 0, seconds++)).toISOString(),
    newId: () => `c${++ids}`,
  })
}

/** The same with the example in it, and the head it stands at. */
export async function registryWithExample(
  store?: OrganizationStore,
): Promise<{ readonly registry: Registry; readonly head: string }> {
  const registry = registryForTests(store)
  const { head } = value(await createOrganization(registry, northwind()))
  return { registry, head }
}

/** What a use case answered; it must have. */
export function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}

/** Why a use case refused; it must have. */
export function refusal<Value>(outcome: Outcome<Value>) {
  if (outcome.ok) throw new Error(`it was done: ${JSON.stringify(outcome.value)}`)
  return outcome.problem
}

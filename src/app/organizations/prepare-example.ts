import type { Outcome } from '../errors.ts'
import { answered } from '../errors.ts'
import { createOrganization } from './create-organization.ts'
import { EXAMPLE_AUTHOR } from './list-organizations.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/**
 * Brings in the example where no organisation is yet (SPEC.md, E1). `readExample` gives its document
 * as plain data. Gives the id, or null where there was something already.
 */
export async function prepareExample(
  registry: Registry,
  readExample: () => unknown,
): Promise<Outcome<string | null>> {
  const all = await registry.store.list()
  if (!all.ok) return refusedByStore(all.problem)
  const present = all.value.some((entry) => 'problem' in entry || entry.number > 0)
  if (present) return answered(null)
  const created = await createOrganization(registry, readExample(), { author: EXAMPLE_AUTHOR })
  return created.ok ? answered(created.value.id) : created
}

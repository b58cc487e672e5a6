import { answered, type Outcome } from '../errors.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** Deletes an organisation with its whole record; those who listen are told. */
export async function deleteOrganization(
  { store, models, news, listed, examples, verdicts }: Registry,
  organization: string,
): Promise<Outcome<null>> {
  const deleted = await store.delete(organization)
  if (!deleted.ok) return refusedByStore(deleted.problem)
  models.forget(organization)
  for (const facts of [listed, examples, verdicts]) facts.delete(organization)
  news.tell(organization, { kind: 'gone' })
  return answered(null)
}

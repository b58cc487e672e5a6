import { applyOperations } from '../../model/apply-operations.ts'
import { answered, type Outcome, refusedWith } from '../errors.ts'
import { chosenPacks } from '../rule-packs.ts'
import { type OpenedOrganization, openOrganization, type Which } from './open-organization.ts'
import type { Registry } from './registry.ts'

/** Which state of an organisation, and the rule packs it is held against besides its own. */
export type WhichWithPacks = Which & { readonly packs?: readonly string[] | undefined }

/** Opens an organisation as if it chose some packs besides its own; refused for a pack there is not. Writes nothing. */
export async function openWithPacks(
  registry: Registry,
  { packs = [], ...which }: WhichWithPacks,
): Promise<Outcome<OpenedOrganization>> {
  const opened = await openOrganization(registry, which)
  if (!opened.ok) return opened
  const { model } = opened.value
  const chosen = chosenPacks(registry.catalogue, model.organization, packs)
  if (!chosen.ok) return chosen
  if (chosen.value === model.organization) return opened
  const applied = applyOperations(model, [{ op: 'organization', organization: chosen.value }])
  if (!applied.ok) return refusedWith('invalid-request', 'pack', applied.problems)
  registry.diagnoses.follow(model, applied.model, applied.touched)
  return answered({ ...opened.value, model: applied.model })
}

import type { Operation } from '../../model/operation.ts'
import { answered, type Outcome } from '../errors.ts'
import type { OpenedScenario } from './opened-scenario.ts'
import { type NewHead, recordEdit, staleHead } from './record-edit.ts'
import type { Registry } from './registry.ts'

/** Where somebody wants to change something, and the head they saw there. */
export type Upon = {
  readonly organization: string
  /** Nothing means `main`. */
  readonly scenario?: string | undefined
  readonly head: string
}

/** Opens what is to be changed, if it still stands at the head that was seen (SPEC.md, W1). */
export async function openUpon(
  { models }: Registry,
  { organization, scenario, head }: Upon,
): Promise<Outcome<OpenedScenario>> {
  const opened = await models.open(organization, scenario)
  if (!opened.ok) return opened
  const present = opened.value.state.head?.id ?? null
  if (present !== head) return staleHead(opened.value.scenario, present)
  return answered(opened.value)
}

/** Changes an organisation: all operations or none, upon the head that was seen (SPEC.md, W). */
export async function changeOrganization(
  registry: Registry,
  upon: Upon,
  change: { readonly operations: readonly Operation[]; readonly message?: string | undefined },
): Promise<Outcome<NewHead>> {
  const opened = await openUpon(registry, upon)
  if (!opened.ok) return opened
  return recordEdit(registry, opened.value, change)
}

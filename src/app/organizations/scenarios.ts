import { MAIN, type Scenario } from '../../record/scenario.ts'
import { answered, type Outcome, refused } from '../errors.ts'
import { notThere } from './model-cache.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** The scenarios of an organisation, open and closed, `main` first. */
export async function listScenarios(
  { store }: Registry,
  organization: string,
): Promise<Outcome<readonly Scenario[]>> {
  const heads = await store.heads(organization)
  if (!heads.ok) return refusedByStore(heads.problem)
  const { scenarios } = heads.value
  // Never finished (SPEC.md, K4).
  if (scenarios.every(({ head }) => head === null)) return refused(...notThere(organization))
  return answered(scenarios)
}

/** Opens a scenario at a change, or where `main` stands (SPEC.md, C1). */
export async function openScenario(
  registry: Registry,
  organization: string,
  { name, at }: { readonly name: string; readonly at?: string | undefined },
): Promise<Outcome<Scenario>> {
  const scenarios = await listScenarios(registry, organization)
  if (!scenarios.ok) return scenarios
  const base = at ?? scenarios.value.find((one) => one.name === MAIN)?.head ?? null
  const opened = await registry.store.openScenario(organization, { name, base })
  return opened.ok ? answered(opened.value) : refusedByStore(opened.problem)
}

/** Closes a scenario: it stays readable and takes no more changes. */
export async function closeScenario(
  { store, now }: Registry,
  organization: string,
  name: string,
): Promise<Outcome<Scenario>> {
  const closed = await store.closeScenario(organization, { name, instant: now() })
  return closed.ok ? answered(closed.value) : refusedByStore(closed.problem)
}

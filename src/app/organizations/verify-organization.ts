import { MAIN } from '../../record/scenario.ts'
import { answered, type Outcome } from '../errors.ts'
import type { IntegrityReport } from '../ports.ts'
import { refusedByStore } from './refused-by-store.ts'
import type { Registry } from './registry.ts'

/** Looks at everything in a record: every hash, every head, every snapshot. */
export async function verifyOrganization(
  { store }: Registry,
  organization: string,
): Promise<Outcome<IntegrityReport>> {
  const report = await store.verify(organization)
  return report.ok ? answered(report.value) : refusedByStore(report.problem)
}

/** Whether a record is sound; looked at once for each head. */
export async function isSound(registry: Registry, organization: string): Promise<Outcome<boolean>> {
  const { store, verdicts } = registry
  const heads = await store.heads(organization)
  if (!heads.ok) return refusedByStore(heads.problem)
  const head = heads.value.scenarios.find(({ name }) => name === MAIN)?.head ?? ''
  const known = verdicts.get(organization)
  if (known?.head === head) return answered(known.sound)
  const report = await verifyOrganization(registry, organization)
  if (!report.ok) return report
  const sound = report.value.breaches.length === 0
  verdicts.set(organization, { head, sound })
  return answered(sound)
}

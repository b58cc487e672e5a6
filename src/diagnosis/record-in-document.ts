import type { Organization } from '../model/organization.ts'
import type { FindingsRecord } from './findings-record.ts'

/** An organisation whose document keeps a record of its findings (R1); what is empty is left out. */
export function organizationWithRecord(
  organization: Organization,
  { rules, accepted, baseline }: FindingsRecord,
): Organization {
  const { diagnosis: _, ...rest } = organization
  const kept = {
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(accepted.length > 0 && { accepted: [...accepted] }),
    ...(baseline.length > 0 && { baseline: [...baseline] }),
  }
  if (Object.keys(kept).length === 0) return rest
  return { ...rest, diagnosis: kept as Organization['diagnosis'] }
}

/** An organisation that chooses some rule packs, each once; no field where there are none. */
export function organizationWithPacks(
  organization: Organization,
  packs: readonly string[],
): Organization {
  const { packs: _, ...rest } = organization
  return packs.length === 0 ? rest : { ...rest, packs: [...new Set(packs)] }
}

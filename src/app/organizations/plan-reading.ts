import type { ReadOptions } from '../../reading/create-reader.ts'
import { planFromReading, type ReadingPlan, type ReadingWish } from '../edits/plan-from-reading.ts'
import { answered, type Outcome } from '../errors.ts'
import type { DescriptionReading, ReadDescription } from '../read-description.ts'
import { openOrganization } from './open-organization.ts'
import type { Registry } from './registry.ts'

/** A description to read, and the seat of a kept organisation it is for, if any. */
export type ReadingRequest = {
  readonly given: string | Uint8Array
  readonly options: ReadOptions
  readonly for?:
    | (ReadingWish & { readonly organization: string; readonly scenario?: string | undefined })
    | undefined
}

/** A reading; with a seat, what taking it over does upon which head. Nothing was written. */
export type PlannedReading = DescriptionReading & {
  readonly plan: (ReadingPlan & { readonly head: string }) | null
}

/** Reads a description and plans what it makes of a seat. */
export async function planReading(
  registry: Registry,
  read: ReadDescription,
  { given, options, for: wish }: ReadingRequest,
): Promise<Outcome<PlannedReading>> {
  const reading = await read(given, options)
  if (!reading.ok) return reading
  if (wish === undefined) return answered({ ...reading.value, plan: null })
  const { organization, scenario } = wish
  const opened = await openOrganization(registry, { organization, scenario })
  if (!opened.ok) return opened
  const planned = planFromReading(opened.value.model, reading.value, wish)
  if (!planned.ok) return planned
  return answered({ ...reading.value, plan: { ...planned.value, head: opened.value.head } })
}

import type { Demand, Pack } from '../catalogue/pack.ts'
import type { Model } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Slot } from '../model/slot.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { type Demanded, demandsIn, holdingOf } from './demands.ts'
import { contextOf, type DiagnosisSetup } from './prepare-diagnosis.ts'

/** An accountability, the slots that fill it, and who holds it (S1, S2). */
export type HeldDemand = {
  /** The demand of a pack; null for a slot of the organisation's own. */
  readonly demand: Demand | null
  readonly slots: readonly Slot[]
  readonly seats: readonly Position[]
  readonly bodies: readonly string[]
  /** What slots name that is no live seat or no body. */
  readonly gone: readonly string[]
  /** Whether slots name the holders, rather than their roles. */
  readonly stated: boolean
}

/** What a pack demands, and who holds it. */
export type HeldPack = { readonly pack: Pack; readonly demands: readonly HeldDemand[] }

/** Everything demanded of an organisation, with its holders. */
export type Holdings = {
  /** By chosen pack, in the order of their ids. */
  readonly packs: readonly HeldPack[]
  /** Slots of the organisation's own. */
  readonly own: readonly HeldDemand[]
  /** Chosen packs that do not exist. */
  readonly unknown: readonly string[]
}

/** Who holds what is demanded of a model's organisation by the packs it chooses, and by itself. */
export function holdingsOf(setup: DiagnosisSetup, model: Model): Holdings {
  const context = contextOf(setup, model, {})
  const demanded = [...demandsIn(context).values()]
  const held = (one: Demanded): HeldDemand => {
    const { seats, bodies, gone, stated } = holdingOf(context, one)
    return { demand: one.demand, slots: one.slots, seats, bodies, gone, stated }
  }
  const chosen = [...new Set(model.organization.packs ?? [])].sort(byCodeUnits)
  const { packs } = setup.catalogue
  return {
    packs: chosen.flatMap((id) => {
      const pack = packs.get(id)
      if (!pack) return []
      return [{ pack, demands: demanded.filter((one) => one.pack === pack).map(held) }]
    }),
    own: demanded.filter(({ pack }) => pack === null).map(held),
    unknown: chosen.filter((id) => !packs.has(id)),
  }
}

import type { Demand, Pack } from '../catalogue/pack.ts'
import { type Model, related } from '../model/model.ts'
import type { Position } from '../model/position.ts'
import type { Slot } from '../model/slot.ts'
import { byCodeUnits } from './code-unit-order.ts'
import type { FindingPlace, Subject } from './finding.ts'
import type { AnyRule, RuleContext } from './rule.ts'
import { inOrder, isLive } from './seats.ts'

/** An accountability that a chosen pack, or the organisation itself, demands a named holder for. */
export type Demanded = {
  /** The demand of a pack, and the pack; null for a slot of the organisation's own. */
  readonly demand: Demand | null
  readonly pack: Pack | null
  /** The slots that fill it, by id. */
  readonly slots: readonly Slot[]
}

/** Who fills a demanded accountability. */
export type Holding = {
  /** Live seats named in slots; where no slot is, those aligned with a role that fills it. */
  readonly seats: readonly Position[]
  readonly bodies: readonly string[]
  /** What slots name that is no live seat or no body. */
  readonly gone: readonly string[]
  /** Whether slots name them, rather than their roles. */
  readonly stated: boolean
}

type Known = Pick<RuleContext, 'model' | 'catalogue' | 'once' | 'distinction'>

/**
 * Everything demanded of an organisation (S1), by spot: the id of a pack's demand, or that of an own
 * slot behind `slot `. A slot without a demand fills the one whose id it bears; one for a demand of no
 * chosen pack is the organisation's own.
 */
export function demandsIn({ model, catalogue, once }: Known): ReadonlyMap<string, Demanded> {
  return once('demands', () => {
    const demanded = new Map<string, { demand: Demand | null; pack: Pack | null; slots: Slot[] }>()
    for (const id of model.organization.packs ?? []) {
      const pack = catalogue.packs.get(id)
      if (!pack) continue
      for (const demand of pack.demands) demanded.set(demand.id, { demand, pack, slots: [] })
    }
    for (const slot of model.tables.slots.list()) {
      const known = demanded.get(slot.demand ?? '') ?? demanded.get(slot.id)
      if (known) known.slots.push(slot)
      else demanded.set(`slot ${slot.id}`, { demand: null, pack: null, slots: [slot] })
    }
    for (const { slots } of demanded.values()) slots.sort((a, b) => byCodeUnits(a.id, b.id))
    return demanded
  })
}

/** Who fills what is demanded (S2). */
export function holdingOf(context: Known, { demand, slots }: Demanded): Holding {
  const { positions, bodies } = context.model.tables
  const named = slots.flatMap(({ position }) => position ?? [])
  const boards = slots.flatMap(({ body }) => body ?? [])
  if (named.length + boards.length > 0) {
    const seats = inOrder(new Set(named)).flatMap((id) => positions.get(id) ?? [])
    const gone = [
      ...named.filter((id) => !isLive(positions.get(id))),
      ...boards.filter((id) => !bodies.has(id)),
    ]
    return {
      seats: seats.filter(isLive),
      bodies: inOrder(new Set(boards.filter((id) => bodies.has(id)))),
      gone: inOrder(new Set(gone)),
      stated: true,
    }
  }
  const aligned = slots.length > 0 ? [] : seatsOfRoles(context, demand?.roles ?? [])
  return { seats: aligned, bodies: [], gone: [], stated: false }
}

/** Live seats of one of several roles, without deputies and those of a part (S2). */
function seatsOfRoles({ model, distinction }: Known, roles: readonly string[]): Position[] {
  const found = new Set<string>()
  for (const role of roles) {
    for (const id of related(model, 'positions-of-role', role)) {
      const seat = model.tables.positions.get(id)
      if (isLive(seat) && distinction(seat.title, role) === '') found.add(id)
    }
  }
  return inOrder(found).flatMap((id) => model.tables.positions.get(id) ?? [])
}

/** Every spot: what is demanded is little, so that all of it is looked at again. */
export const allDemands = (context: Known): readonly string[] => [...demandsIn(context).keys()]

/** All demands, those of before too: a slot that is gone leaves a spot behind. */
function affected(_: string, context: RuleContext, before: Model): readonly string[] {
  const gone = before.tables.slots.list().map(({ id }) => `slot ${id}`)
  return [...allDemands(context), ...gone]
}

/** What rules on demanded holders read: slots, seats, bodies. */
export const DEMAND_READS: AnyRule['reads'] = {
  slots: affected,
  positions: affected,
  'positions-of-role': affected,
  bodies: affected,
}

/** Which packs are chosen: with other packs, other things are demanded altogether. */
export const packsRegime = ({ model }: RuleContext): string =>
  (model.organization.packs ?? []).join(' ')

/** What a finding on something demanded is about: its slots, or the organisation's choice. */
export function demandSubjects(
  spot: string,
  { demand }: Demanded,
  seats: readonly Position[],
): readonly Subject[] {
  const id = demand?.id ?? spot.slice('slot '.length)
  return [
    { kind: 'slots', id },
    ...seats.map((seat) => ({ kind: 'positions' as const, id: seat.id })),
  ]
}

/** Where it can be mended: the first slot, else nowhere in particular. */
export function demandPlace({ slots: [slot] }: Demanded, field: string): FindingPlace | null {
  return slot ? { kind: 'slots', id: slot.id, field } : null
}

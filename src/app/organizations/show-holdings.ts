import { type HeldDemand, holdingsOf } from '../../diagnosis/pack-holdings.ts'
import type { Language } from '../../model/language.ts'
import type { Model } from '../../model/model.ts'
import { holdersOf } from '../../model/position.ts'
import { packPhrases } from '../../text/pack-phrases.ts'
import { answered, type Outcome } from '../errors.ts'
import { openWithPacks, type WhichWithPacks } from './open-with-packs.ts'
import type { Registry } from './registry.ts'

/** An accountability that is demanded, and who holds it; names in the language asked for. */
export type ShownDemand = {
  /** The demand of a pack; of a slot of the organisation's own, its id. */
  readonly id: string
  readonly name: string
  /** Where the regime says so; null for an own slot. */
  readonly place: string | null
  /** The slots that fill it. */
  readonly slots: readonly string[]
  readonly seats: readonly {
    readonly id: string
    readonly title: string
    /** People by name. */
    readonly holders: readonly string[]
  }[]
  readonly bodies: readonly string[]
  /** What slots name that is no live seat or no body. */
  readonly gone: readonly string[]
  /** `slots`: named there; `roles`: by the role of a seat; `nobody`. */
  readonly by: 'slots' | 'roles' | 'nobody'
}

/** Who holds what an organisation's rule packs, and itself, demand. */
export type ShownHoldings = {
  readonly head: string
  /** What a pack is not. */
  readonly note: string
  readonly packs: readonly {
    readonly id: string
    readonly name: string
    readonly demands: readonly ShownDemand[]
  }[]
  readonly own: readonly ShownDemand[]
  /** Chosen packs that do not exist. */
  readonly unknown: readonly string[]
}

/** Shows who holds what the packs of an organisation demand, others besides its own if wanted. */
export async function showHoldings(
  registry: Registry,
  which: WhichWithPacks,
  language: Language,
): Promise<Outcome<ShownHoldings>> {
  const opened = await openWithPacks(registry, which)
  if (!opened.ok) return opened
  const { model, head } = opened.value
  const { packs, own, unknown } = holdingsOf(registry.diagnoses.setupOf(model), model)
  const shown = (held: HeldDemand) => shownDemand(held, model, language)
  return answered({
    head,
    note: packPhrases(language).aid,
    packs: packs.map(({ pack, demands }) => ({
      id: pack.id,
      name: pack.name[language],
      demands: demands.map(shown),
    })),
    own: own.map(shown),
    unknown,
  })
}

function shownDemand(
  { demand, slots, seats, bodies, gone, stated }: HeldDemand,
  model: Model,
  language: Language,
): ShownDemand {
  const [slot] = slots
  const isHeld = seats.length + bodies.length > 0
  return {
    id: demand?.id ?? slot?.id ?? '',
    name: demand?.name[language] ?? slot?.name ?? slot?.id ?? '',
    place: demand?.place ?? null,
    slots: slots.map(({ id }) => id),
    seats: seats.map((seat) => ({
      id: seat.id,
      title: seat.title,
      holders: holdersOf(seat).map(({ person }) => model.tables.people.get(person)?.name ?? person),
    })),
    bodies,
    gone,
    by: isHeld ? (stated ? 'slots' : 'roles') : 'nobody',
  }
}

import { holdersOf, isVacant, type Position } from '../position.ts'

/** What the index knows of a position at a glance, as bits (X5). */
export const POSITION_FLAGS = {
  /** There is such a position; handles without it are only referred to. */
  exists: 1,
  /** Nobody sits there. */
  vacant: 2,
  planned: 4,
  eliminated: 8,
  /** It names a superior that does not exist; it stands as a root. */
  unknownSuperior: 16,
  /** It is its own superior, at one remove or more. */
  inCycle: 32,
  /** Everybody who sits there does so as acting or interim. */
  acting: 64,
  /** Several people share it. */
  shared: 128,
} as const

/** The flags that follow from other positions, not from the entity itself. */
export const STRUCTURAL_FLAGS = POSITION_FLAGS.unknownSuperior | POSITION_FLAGS.inCycle

/** The flags that follow from a position alone. */
export function ownFlags(position: Position): number {
  const { exists, vacant, planned, eliminated, acting, shared } = POSITION_FLAGS
  let flags: number = exists
  if (isVacant(position)) flags |= vacant
  if (position.state === 'planned') flags |= planned
  if (position.state === 'eliminated') flags |= eliminated
  if (typeof position.holder !== 'object') return flags
  const holders = holdersOf(position)
  if (holders.length > 1) flags |= shared
  const provisional = holders.every(({ kind }) => kind === 'acting' || kind === 'interim')
  if (holders.length > 0 && provisional) flags |= acting
  return flags
}

import type { Matrix } from './compile-matrix.ts'
import { dayOf } from './days.ts'
import { mayDecide, type Received, type Remit } from './may-decide.ts'
import type { Region } from './region.ts'

/** What a position may decide on a day. */
export type SeatRemit = {
  readonly position: string
  readonly remits: readonly Remit[]
  readonly received: readonly Received[]
}

/** What a position may decide on a day (a number of `dayOf`): rules and delegations in force then. */
export function remitOn(matrix: Matrix, position: string, day: number): SeatRemit {
  const { remits, received } = mayDecide(matrix, position)
  const inForce = new Set(
    matrix.staffing.grants
      .filter(({ start, end }) => start <= day && day < end)
      .map(({ id }) => id),
  )
  return {
    position,
    remits: remits
      .map((remit) => ({ ...remit, regions: regionsOn(remit.regions, day) }))
      .filter(({ regions }) => regions.length > 0),
    received: received.filter(({ delegation }) => inForce.has(delegation)),
  }
}

/** The regions that hold on a day, without their days. */
export function regionsOn(regions: readonly Region[], day: number): readonly Region[] {
  return regions.filter((region) => isOn(region, day)).map(withoutDays)
}

/** A region that holds on the day asked for needs no days. */
export function withoutDays({ day: _, ...region }: Region): Region {
  return region
}

function isOn(region: Region, day: number): boolean {
  const side = region.day
  if (side?.form !== 'days') return true
  const from = side.from === undefined ? undefined : dayOf(side.from)
  const until = side.until === undefined ? undefined : dayOf(side.until)
  return (from === undefined || day >= from) && (until === undefined || day <= until)
}

import { dayOf } from '../../authority/days.ts'
import type { Region } from '../../authority/region.ts'

/** Whether a region holds on a day (a number of `dayOf`). */
export function isOn(region: Region, day: number): boolean {
  const side = region.day
  if (side?.form !== 'days') return true
  const from = side.from === undefined ? undefined : dayOf(side.from)
  const until = side.until === undefined ? undefined : dayOf(side.until)
  return (from === undefined || day >= from) && (until === undefined || day <= until)
}

const DAY = 24 * 60 * 60 * 1000

/** Days from one day to another, both ISO 8601; less than 0 where the second comes first. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY
}

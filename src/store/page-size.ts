/** How many entries a page of history has, whatever was asked for. */
export function pageSize(limit: number): number {
  return Number.isNaN(limit) ? 0 : Math.max(0, Math.min(Math.floor(limit), 10_000))
}

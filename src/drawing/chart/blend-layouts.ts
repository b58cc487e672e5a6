import type { ChartLayout } from './chart-layout.ts'

/**
 * A layout between two of the same tree (L8), to move from one to the other: cards of `to`, on the way
 * from where they stand in `from`. One that `from` does not show comes out of its nearest superior
 * that it shows; one without such a superior stands where it is going to.
 *
 * @param share from 0 (as in `from`) to 1 (as in `to`)
 */
export function blendLayouts(from: ChartLayout, to: ChartLayout, share: number): ChartLayout {
  const { count, node, up } = to.shape
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  const origin = new Int32Array(count)
  for (let slot = 0; slot < count; slot++) {
    const above = up[slot] as number
    const own = from.shape.slot[node[slot] as number] ?? -1
    const source = own === -1 && above !== -1 ? (origin[above] as number) : own
    origin[slot] = source
    const goalX = to.x[slot] as number
    const goalY = to.y[slot] as number
    const startX = source === -1 ? goalX : (from.x[source] as number)
    const startY = source === -1 ? goalY : (from.y[source] as number)
    x[slot] = startX + (goalX - startX) * share
    y[slot] = startY + (goalY - startY) * share
  }
  return { ...to, x, y }
}

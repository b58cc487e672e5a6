import { describe, expect, it } from 'vitest'
import { buildChartTree } from './chart-tree.ts'
import { chartOverlay, FILL, TONES, UNIT_FILLS } from './overlay.ts'

const tree = buildChartTree(Int32Array.from([-1, 0, 0, 1, 3]))

describe('an overlay', () => {
  it('O1 lets the gravest finding rise to the blocks above it, not to their cards', () => {
    const severity = Uint8Array.from([0, 1, 3, 0, 2])
    const { card, block, weight } = chartOverlay(tree, 'findings', { severity })
    const [mild, middling, grave] = [FILL.severity, FILL.severity + 1, FILL.severity + 2]
    expect([...card]).toEqual([FILL.plain, mild, grave, FILL.plain, middling])
    expect([...block]).toEqual([grave, middling, grave, middling, middling])
    expect(weight).toBe(block)
  })

  it('O1 lets vacancies rise', () => {
    const vacant = Uint8Array.from([0, 0, 0, 0, 1])
    const { card, block } = chartOverlay(tree, 'vacancies', { vacant })
    expect([...card]).toEqual([0, 0, 0, 0, FILL.vacant])
    expect([...block]).toEqual([FILL.vacant, FILL.vacant, 0, FILL.vacant, FILL.vacant])
  })

  it('O1 shows alignment in the tones of the map, blocks in that of their own node', () => {
    const tone = Uint8Array.from([TONES.indexOf('outward-strategic') + 1, 0, 5, 99, 1])
    const { card, block } = chartOverlay(tree, 'alignment', { tone })
    expect([...card]).toEqual([FILL.tone + 2, FILL.plain, FILL.tone + 4, FILL.plain, FILL.tone])
    expect(block).toEqual(card)
  })

  it('O1 gives units a few colours, and none where nothing is known', () => {
    const { card } = chartOverlay(tree, 'units', { unit: [0, 1, UNIT_FILLS, 3, 1_000_000] })
    expect(card[0]).toBe(card[2])
    expect(card[0]).not.toBe(card[1])
    expect(Math.max(...card)).toBeLessThan(FILL.unit + UNIT_FILLS)
    expect([...chartOverlay(tree, 'units', {}).card]).toEqual([0, 0, 0, 0, 0])
  })
})

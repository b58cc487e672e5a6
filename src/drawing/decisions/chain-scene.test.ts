import { describe, expect, it } from 'vitest'
import { overlap } from '../box.ts'
import { type ChainStep, chainScene } from './chain-scene.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const step = (key: string, look: ChainStep['look'] = 'plain'): ChainStep => ({
  key,
  title: `Step ${key}`,
  note: 'because the special goes before the general in this case',
  look,
})
const main = ['rule', 'beats', 'seat', 'acts'].map((key) => step(key))
const branches = [[step('cfo', 'broken')]]

describe('the chain', () => {
  it('L1 goes from left to right, who must agree below', () => {
    const { steps, arrows } = chainScene({ main, branches, width: 1000, measure })
    const boxes = steps.map(({ box }) => box)
    expect(boxes.slice(0, 4).map(({ y }) => y)).toEqual([1, 1, 1, 1])
    expect(boxes[4]?.y).toBeGreaterThan(boxes[0]?.height ?? 0)
    expect(arrows).toHaveLength(3)
  })

  it.each([320, 500, 760, 1200])('L2 keeps within %i pixels, no step upon another', (width) => {
    const { steps, height } = chainScene({ main, branches, width, measure })
    for (const [at, { box }] of steps.entries()) {
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
      for (const other of steps.slice(at + 1)) expect(overlap(box, other.box)).toBe(false)
    }
    expect(steps.map(({ key }) => key)).toEqual(['rule', 'beats', 'seat', 'acts', 'cfo'])
  })

  it('L5 draws the sides of a dispute one under the other, none of them first', () => {
    const sides = [main.slice(0, 2), [step('other'), step('claim')]] as const
    const [one = [], other = []] = sides
    const { steps } = chainScene({
      main: one,
      branches: [other],
      isEven: true,
      width: 800,
      measure,
    })
    expect(steps.map(({ box }) => box.x)).toEqual([0, steps[1]?.box.x, 0, steps[1]?.box.x])
  })

  it('cuts words that no box can hold', () => {
    const long = { ...step('long'), title: 'x'.repeat(300) }
    const [drawn] = chainScene({ main: [long], branches: [], width: 320, measure }).steps
    expect(drawn?.title).toHaveLength(1)
    expect(measure(drawn?.title[0] ?? '', 13)).toBeLessThanOrEqual(232)
  })
})

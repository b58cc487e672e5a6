import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraAt, drawn, sceneOf, VIEW } from '../../../test/support/chart/chart-sample.ts'
import { randomForest, seededOrganization } from '../../../test/support/chart/random-forest.ts'
import { overlap, within } from '../box.ts'
import { fitBox } from './camera.ts'
import { createFitLabel } from './fit-label.ts'
import { type OverviewLabel, placeOverviewLabels } from './overview-labels.ts'

const measure = (text: string) => text.length * 6.5
const words = {
  textOf: (node: number) => `Head of unit ${node}`,
  font: '12px Inter',
  fitLabel: createFitLabel(measure),
  measure,
}

function collide(labels: readonly OverviewLabel[]): boolean {
  return labels.some(({ box }, at) => labels.slice(at + 1).some((other) => overlap(box, other.box)))
}

describe('labels in the overview', () => {
  it('N2 never collide and stay within the viewport', () => {
    const kind = fc.constantFrom('tidy', 'stacked', 'packed')
    const power = fc.double({ min: -6, max: -2.1, noNaN: true })
    fc.assert(
      fc.property(randomForest(300), kind, power, fc.nat(), (parent, layout, exponent, at) => {
        const scene = sceneOf(parent, layout as 'tidy')
        const slot = at % scene.layout.shape.count
        const { list } = drawn(scene, cameraAt(scene, slot, 2 ** exponent))
        const labels = placeOverviewLabels(list, VIEW, words)
        expect(collide(labels)).toBe(false)
        const frame = { x: 0, y: 0, ...VIEW }
        expect(labels.every(({ box }) => within(box, frame))).toBe(true)
        expect(labels.every(({ text, box }) => measure(text) <= box.width)).toBe(true)
      }),
    )
  })

  it.each(['tidy', 'stacked', 'packed'] as const)(
    'N2 name the top first in an overview of 100,000, %s',
    (kind) => {
      const scene = sceneOf(seededOrganization(100_000), kind)
      const world = { x: 0, y: 0, width: scene.width, height: scene.height }
      const { list } = drawn(scene, fitBox(world, VIEW))
      const labels = placeOverviewLabels(list, VIEW, words)
      if (kind === 'packed') {
        expect(labels[0]?.text).toBe('Head of unit 0')
        expect(labels.length).toBeGreaterThan(10)
      }
      expect(collide(labels)).toBe(false)
    },
  )

  it('N2 leave out what is cut so far that it says nothing, and keep short names', () => {
    const scene = sceneOf(seededOrganization(700), 'packed')
    const world = { x: 0, y: 0, width: scene.width, height: scene.height }
    const { list } = drawn(scene, fitBox(world, VIEW))
    const named = (name: string) =>
      placeOverviewLabels(list, VIEW, { ...words, textOf: () => name }).map(({ text }) => text)
    const cut = named('Head of Lighthouse Engineering').filter((text) => text.endsWith('…'))
    expect(cut.length).toBeGreaterThan(0)
    for (const text of cut) expect(text.length).toBeGreaterThanOrEqual(14)
    expect(named('CIO')).toContain('CIO')
  })

  it('N2 give no names where cards bear them', () => {
    const scene = sceneOf(seededOrganization(100), 'tidy')
    expect(placeOverviewLabels(drawn(scene, cameraAt(scene, 0, 0.5)).list, VIEW, words)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { cameraAt, drawn, sceneOf, VIEW } from '../../../test/support/chart/chart-sample.ts'
import { seededOrganization } from '../../../test/support/chart/random-forest.ts'
import { PALETTE, pictureOf } from '../../../test/support/chart/sample-picture.ts'
import type { ChartSurface } from './chart-surface.ts'
import { createDrawList, LEVEL } from './draw-list.ts'
import { FILL } from './overlay.ts'
import { paintChart } from './paint-chart.ts'

type Call = readonly [name: string, color: unknown, ...rest: readonly unknown[]]

/** A surface that writes down what is done to it. */
function recorder(): { surface: ChartSurface; calls: Call[] } {
  const calls: Call[] = []
  let dash: number[] = []
  const surface: ChartSurface = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    fillRect: (...at) => calls.push(['fillRect', surface.fillStyle, ...at]),
    strokeRect: (...at) => calls.push(['strokeRect', surface.strokeStyle, ...at, dash.length]),
    beginPath: () => calls.push(['beginPath', '']),
    moveTo: (...at) => calls.push(['moveTo', '', ...at]),
    lineTo: (...at) => calls.push(['lineTo', '', ...at]),
    arc: (...at) => calls.push(['arc', '', ...at]),
    closePath: () => calls.push(['closePath', '']),
    fill: () => calls.push(['fill', surface.fillStyle]),
    stroke: () => calls.push(['stroke', surface.strokeStyle, [...dash]]),
    setLineDash: (segments) => {
      dash = segments
    },
    fillText: (text, x) => calls.push(['fillText', surface.fillStyle, text, surface.font, x]),
  }
  return { surface, calls }
}

const words = {
  name: (node: number) => `Name ${node}`,
  second: (node: number) => `Title ${node}`,
  note: () => 'Note',
}
const scene = sceneOf([-1, 0, 0, 1], 'tidy')
const { tree, slot } = scene.layout.shape

function paint(scale: number, picture = pictureOf(tree, words), more = {}) {
  const { surface, calls } = recorder()
  const camera = cameraAt(scene, slot[1] as number, scale)
  const { list, items } = drawn(scene, camera)
  paintChart(surface, { ...picture, list, viewport: VIEW, ...more })
  const texts = calls.filter(([name]) => name === 'fillText').map(([, , text]) => text)
  return { calls, texts, items, surface }
}

describe('the painter', () => {
  it('D5 writes more the larger a card is', () => {
    expect(paint(70 / 184).texts).toEqual(['Name 0', 'Name 1', 'Name 3', 'Name 2'])
    expect(paint(100 / 184).texts.slice(0, 2)).toEqual(['Name 0', 'Title 0'])
    expect(paint(1).texts.slice(0, 3)).toEqual(['Name 0', 'Title 0', 'Note'])
    expect(paint(0.05).texts).toEqual([])
  })

  it('D5 breaks a name that is too long for its card where the card is high enough', () => {
    const name = (node: number) => (node === 0 ? 'Chief Legal Officer' : `Name ${node}`)
    const { texts } = paint(80 / 184, pictureOf(tree, { ...words, name }))
    expect(texts.slice(0, 3)).toEqual(['Chief Legal', 'Officer', 'Name 1'])
    expect(paint(64 / 184, pictureOf(tree, { ...words, name })).texts.slice(0, 2)).not.toContain(
      'Chief Legal Officer',
    )
    const single = pictureOf(tree, { ...words, name: () => 'Unternehmensleitungsvorsitz' })
    expect(paint(80 / 184, single).texts.every((text) => String(text).endsWith('…'))).toBe(true)
  })

  it('N3 says how many are hidden below a card, within the card', () => {
    const hidden = (node: number) => (node === 1 ? '+1,234' : '')
    const { calls, texts } = paint(1, pictureOf(tree, { ...words, hidden }))
    expect(texts.filter((text) => text === '+1,234')).toHaveLength(1)
    const at = calls.find(([, , text]) => text === '+1,234')?.[4] as number
    expect(at).toBeGreaterThan(VIEW.width / 2)
    expect(at).toBeLessThan(VIEW.width / 2 + 92)
  })

  it('D8 begins with the background, then lines, then cards', () => {
    const { calls } = paint(1)
    expect(calls[0]).toEqual(['fillRect', PALETTE.background, 0, 0, VIEW.width, VIEW.height])
    const colors = calls.map(([, color]) => color)
    const lastLine = colors.lastIndexOf(PALETTE.lines[0]?.color)
    expect(lastLine).toBeGreaterThan(0)
    expect(colors.indexOf(PALETTE.card)).toBeGreaterThan(lastLine)
  })

  it('D8 paints bars upon blocks, each in the colour of the overlay', () => {
    const large = sceneOf(seededOrganization(3_000), 'packed')
    const unit = Array.from({ length: 3_000 }, (_, node) => node)
    const picture = pictureOf(large.layout.shape.tree, {}, { unit })
    const { list, items } = drawn(large, { x: 0, y: 0, scale: 0.03 }, 14)
    const { surface, calls } = recorder()
    paintChart(surface, { ...picture, list, viewport: VIEW })
    const painted = calls.slice(1).filter(([name]) => name === 'fillRect')
    const ordered = [
      ...items.filter(({ level }) => level === LEVEL.block),
      ...items.filter(({ level }) => level === LEVEL.bar),
    ]
    expect(new Set(ordered.map(({ level }) => level))).toEqual(new Set([LEVEL.block, LEVEL.bar]))
    const wanted = ordered.map(({ node, level, box }) => {
      const codes = level === LEVEL.block ? picture.overlay.block : picture.overlay.card
      return ['fillRect', PALETTE.fills[codes[node] as number], ...box]
    })
    expect(painted.slice(0, wanted.length)).toEqual(wanted)
  })

  it('O2 gives every severity its shape', () => {
    const signs = (severity: number) => {
      const marks = { severity: Uint8Array.from([0, severity, 0, 0]) }
      const { calls } = paint(1, pictureOf(tree, words, marks, 'findings'))
      const at = calls.findIndex(([name]) => name === 'beginPath')
      return at === -1
        ? ''
        : calls
            .slice(at + 1)
            .map(([name]) => name)
            .join(' ')
            .split(' fill ')[0]
    }
    expect(signs(0)).toBe('')
    expect(signs(1)).toBe('arc')
    expect(signs(2)).toBe('moveTo lineTo lineTo closePath')
    expect(signs(3)).toBe('moveTo lineTo lineTo lineTo closePath')
  })

  it('O2 draws a vacant card dashed and a vacant bar hollow', () => {
    const picture = pictureOf(tree, words, { vacant: Uint8Array.from([0, 1, 0, 0]) }, 'vacancies')
    const edges = paint(1, picture).calls.filter(([name]) => name === 'strokeRect')
    expect(edges.map((call) => call.at(-1))).toEqual([0, 2, 0, 0])
    const vacant = PALETTE.fills[FILL.vacant]
    const bars = paint(0.2, picture).calls.filter(([, color]) => color === vacant)
    expect(bars.map(([name]) => name)).toEqual(['strokeRect'])
  })

  it('K3 draws kinds of lines with their dashes', () => {
    const list = createDrawList()
    drawn(scene, cameraAt(scene, 0, 1), 3, list)
    list.lineCount = 0
    for (const kind of [1, 2, 3, 4]) {
      list.lineKind[list.lineCount] = kind
      list.line.set([0, 0, 50, 60], list.lineCount++ * 4)
    }
    const { surface, calls } = recorder()
    paintChart(surface, { ...pictureOf(tree, words), list, viewport: VIEW })
    const strokes = calls.filter(([name]) => name === 'stroke').map(([, , dash]) => String(dash))
    expect(new Set(strokes).size).toBe(4)
  })

  it('rings the card in focus, and nothing when it is out of view', () => {
    const ring = (focused: number) =>
      paint(1, pictureOf(tree, words), { focused }).calls.filter(
        ([name, color]) => name === 'strokeRect' && color === PALETTE.focus,
      )
    expect(ring(1)).toHaveLength(1)
    expect(ring(99)).toHaveLength(0)
  })
})

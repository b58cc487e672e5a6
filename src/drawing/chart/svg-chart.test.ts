import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../test/support/chart/chart-sample.ts'
import { seededOrganization, star } from '../../../test/support/chart/random-forest.ts'
import { pictureOf } from '../../../test/support/chart/sample-picture.ts'
import { LINE_KINDS } from './draw-list.ts'
import { shownLines } from './further-lines.ts'
import { type SvgChartRequest, svgChart } from './svg-chart.ts'
import { escapeXml } from './svg-surface.ts'

const TEXT = '(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)*'
const ATTRIBUTES = '(?: [a-zA-Z-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#39);)*")*'
/** All that a picture may consist of; anything else is not well formed. */
const GRAMMAR = new RegExp(
  `^<svg${ATTRIBUTES}>\\n<title>${TEXT}</title>\\n` +
    `(?:<(?:rect|path)${ATTRIBUTES}/>\\n|<text${ATTRIBUTES}>${TEXT}</text>\\n)*</svg>\\n$`,
)

function svgOf(parent: ArrayLike<number>, more: Partial<SvgChartRequest> = {}): string {
  const scene = sceneOf(parent, 'stacked')
  const picture = pictureOf(scene.layout.shape.tree, { name: (node) => `Position ${node}` })
  const made = svgChart({ ...picture, scene, title: 'Chart', ...more })
  if (!made.ok) throw new Error(made.code)
  return made.svg
}

describe('the chart as SVG', () => {
  it('P2 names every shown node at life size', () => {
    const svg = svgOf(seededOrganization(700))
    expect(svg).toMatch(GRAMMAR)
    const names = [...svg.matchAll(/>Position (\d+)</g)].map(([, node]) => Number(node))
    expect(names.sort((a, b) => a - b)).toEqual(Array.from({ length: 700 }, (_, node) => node))
  })

  it('P2 says so when there are too many', () => {
    const scene = sceneOf(star(2_001), 'packed')
    const request = { ...pictureOf(scene.layout.shape.tree, {}), scene, title: 'Chart' }
    expect(svgChart(request)).toEqual({
      ok: false,
      code: 'too-many-nodes',
      found: 2_001,
      most: 2_000,
    })
  })

  it('P2 escapes whatever names hold', () => {
    const hostile = '</text><script>alert("1")</script>&\u0000\ud800 ]]>\u000b'
    const scene = sceneOf([-1], 'tidy')
    const picture = pictureOf(scene.layout.shape.tree, { name: () => hostile })
    const fitLabel = (text: string) => text
    const made = svgChart({ ...picture, fitLabel, scene, title: hostile })
    const svg = made.ok ? made.svg : ''
    expect(svg).toMatch(GRAMMAR)
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
  })

  it('P2 leaves nothing in a text that XML forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text)
        expect(escaped).toMatch(new RegExp(`^${TEXT}$`))
        expect(escaped).not.toMatch(/\p{Cs}/u)
        expect(escaped).not.toMatch(/(?![\t\n\r])\p{Cc}/u)
      }),
    )
    expect(escapeXml('Zoë 👩‍💻 "R&D" <Ops>')).toBe('Zoë 👩‍💻 &quot;R&amp;D&quot; &lt;Ops&gt;')
  })

  it('P2 K3 O2 draws further lines and the signs of severity', () => {
    const scene = sceneOf([-1, 0, 0], 'tidy')
    const marks = { severity: Uint8Array.from([1, 2, 3]) }
    const lines = shownLines(scene, {
      from: Int32Array.of(1),
      to: Int32Array.of(0),
      kind: Uint8Array.of(LINE_KINDS.indexOf('dotted')),
    })
    const made = svgChart({
      ...pictureOf(scene.layout.shape.tree, {}, marks, 'findings'),
      scene,
      lines,
      title: 'Chart',
    })
    const svg = made.ok ? made.svg : ''
    expect(svg).toMatch(GRAMMAR)
    expect(svg.match(/<path/g)).toHaveLength(4)
    expect(svg).toContain('stroke-dasharray="2 4"')
  })

  it('P2 of nothing is an empty picture', () => {
    expect(svgOf([])).toMatch(GRAMMAR)
  })
})

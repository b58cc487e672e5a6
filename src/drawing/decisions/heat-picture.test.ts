import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../../authority/compile-matrix.ts'
import { openModel } from '../../model/model.ts'
import { readDocument } from '../../model/read-document.ts'
import { heatAxes } from './heat-axis.ts'
import { HEAT_SHAPES } from './heat-cell.ts'
import { heatPicture } from './heat-picture.ts'
import { heatScene } from './heat-scene.ts'

const document = {
  mandate: 1,
  organization: { id: 'shop', name: 'Shop', currency: 'EUR' },
  units: [
    { id: 'shop', name: 'Shop' },
    { id: 'retail', name: 'Retail', in: 'shop' },
  ],
  positions: [
    { id: 'ceo', title: 'CEO', holder: 'ada' },
    { id: 'cto', title: 'CTO', holder: 'bo', 'reports-to': 'ceo' },
  ],
  people: [
    { id: 'ada', name: 'Ada' },
    { id: 'bo', name: 'Bo' },
  ],
  decisions: [
    { id: 'buy', name: 'Buy' },
    { id: 'hire', name: 'Hire' },
  ],
  rules: [
    { id: 'small', decision: 'buy', when: { amount: '..50k' }, decides: 'cto' },
    { id: 'large', decision: 'buy', when: { amount: '50001..' }, decides: 'ceo' },
    {
      id: 'retail',
      decision: 'buy',
      when: { unit: 'retail', amount: '>200k' },
      decides: 'cto',
      over: ['large'],
    },
    { id: 'hire', decision: 'hire', decides: 'cto' },
    { id: 'hire-risk', decision: 'hire', when: { risk: 'high' }, decides: 'ceo' },
    { id: 'hire-retail', decision: 'hire', when: { unit: 'retail' }, decides: 'ceo' },
    { id: 'hire-risk-2', decision: 'hire', when: { risk: 'high' }, decides: 'cto' },
  ],
}

const read = readDocument(document)
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const matrix = compileMatrix(openModel(read.document))
const at = '2026-11-22'
const amountsByUnit = heatPicture(matrix, {
  across: 'amount',
  down: 'unit',
  question: { kind: 'buy', at },
})

describe('the heat picture', () => {
  it('H2 is cut at the bounds of the rules of its kind, a hole below one euro included', () => {
    expect(amountsByUnit.across.slots.map(({ side }) => side)).toEqual([
      { form: 'amount', to: '50000.00', currency: 'EUR' },
      { form: 'amount', from: '50000.01', to: '50000.99', currency: 'EUR' },
      { form: 'amount', from: '50001.00', to: '200000.00', currency: 'EUR' },
      { form: 'amount', from: '200000.01', currency: 'EUR' },
    ])
  })

  it('H3 says who decides, where nobody does, and which case to ask', () => {
    const [shop, retail] = amountsByUnit.cells
    expect(shop?.map(({ state, seats }) => [state, ...seats])).toEqual([
      ['decided', 'cto'],
      ['uncovered'],
      ['decided', 'ceo'],
      ['decided', 'ceo'],
    ])
    expect(retail?.[3]).toMatchObject({ state: 'decided', seats: ['cto'], rules: ['retail'] })
    expect(retail?.[1]?.question).toEqual({
      kind: 'buy',
      at,
      unit: 'retail',
      amount: { minor: 5000001, currency: 'EUR' },
    })
  })

  it('H3 shows a dispute of a part of a cell as a dispute, and says that it is a part', () => {
    const picture = heatPicture(matrix, {
      across: 'unit',
      down: 'kind',
      question: { kind: '', at },
    })
    expect(picture.down.slots.map(({ key }) => key)).toEqual(['buy', 'hire'])
    const [, hire] = picture.cells
    expect(hire?.[0]).toMatchObject({ state: 'disputed', isPart: true, seats: ['ceo', 'cto'] })
  })

  it('H4 names the person without whom nobody can act', () => {
    const [shop] = amountsByUnit.cells
    expect(shop?.[0]?.risk).toEqual([])
    expect(shop?.[2]?.risk).toEqual(['ada'])
  })

  it('offers the attributes on which rules differ, never days', () => {
    expect(heatAxes(matrix)).toEqual(['kind', 'amount', 'unit', 'risk'])
  })
})

describe('its scene', () => {
  const scene = heatScene({
    picture: amountsByUnit,
    width: 600,
    measure: (text, size) => text.length * size * 0.6,
    rowLabel: (row) => amountsByUnit.down.slots[row]?.key ?? '',
    runLabel: ({ seats }) => seats.join(' or '),
    runShape: () => '',
    edgeLabel: (column) => (column === 0 ? '' : String(column)),
  })

  it('H6 joins cells that say the same, and keeps every cell', () => {
    expect(scene.cells).toHaveLength(8)
    expect(scene.runs.map(({ label }) => label)).toEqual([
      'cto',
      '',
      'ceo',
      'cto',
      '',
      'ceo',
      'cto',
    ])
  })

  it('keeps within its width, rows apart from one another', () => {
    expect(scene.width).toBeLessThanOrEqual(600)
    const [first, second] = [scene.cells[0], scene.cells[4]]
    expect(second?.box.y).toBeGreaterThanOrEqual((first?.box.y ?? 0) + (first?.box.height ?? 0))
  })

  it('H7 writes at least the shape of a gap that is too narrow for words', () => {
    const narrow = heatScene({
      picture: amountsByUnit,
      width: 140,
      measure: (text, size) => text.length * size * 0.6,
      rowLabel: () => 'Shop',
      runLabel: ({ state }) => (state === 'uncovered' ? 'nobody decides' : 'CTO'),
      runShape: ({ state }) => HEAT_SHAPES[state],
      edgeLabel: () => '',
    })
    expect(narrow.runs.find(({ cell }) => cell.state === 'uncovered')?.label).toBe('◆')
  })

  it('comes out wider rather than with columns too narrow to press', () => {
    const narrow = heatScene({
      picture: amountsByUnit,
      width: 120,
      measure: (text, size) => text.length * size * 0.6,
      rowLabel: () => 'A unit with a long name',
      runLabel: () => 'cto',
      runShape: () => '',
      edgeLabel: () => '50k',
    })
    expect(narrow.cells.every(({ box }) => box.width >= 24)).toBe(true)
    expect(narrow.width).toBeGreaterThan(120)
  })
})

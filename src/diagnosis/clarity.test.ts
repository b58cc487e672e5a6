import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import type { Model } from '../model/model.ts'
import { type ClarityGrounds, clarityOf, scoreClarity } from './clarity.ts'
import { coverageOf } from './coverage.ts'
import { diagnose, findingsOf } from './diagnose.ts'
import { SEVERITIES } from './finding.ts'
import { prepareDiagnosis } from './prepare-diagnosis.ts'

const catalogue = catalogueForTests()
const setup = prepareDiagnosis(catalogue)

function scoreOf(model: Model) {
  const { counts } = coverageOf(catalogue, model).coverage
  return clarityOf(catalogue, model, counts, findingsOf(diagnose(model, setup)))
}

const count = fc.nat({ max: 3000 })
const grounds: fc.Arbitrary<ClarityGrounds> = fc
  .record({
    coverage: fc.record({ owned: count, contested: count, unowned: count }),
    parts: fc.tuple(count, count, count),
    seats: count,
    counts: fc.record({ high: count, medium: count, low: count }),
  })
  .map(({ parts: [clear, faulty, unwritten], ...rest }) => ({
    ...rest,
    kinds: { clear, written: clear + faulty, all: clear + faulty + unwritten },
  }))

describe('scoreClarity', () => {
  it('Y2 lies from 0 to 100 and is the sum of its lines', () => {
    fc.assert(
      fc.property(grounds, (given) => {
        const { score, lines } = scoreClarity(given)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(score).toBeCloseTo(
          lines.reduce((sum, { points }) => sum + points, 0),
          9,
        )
        for (const { points, most } of lines) expect(points).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('Y3 a finding fewer never lowers it', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom(...SEVERITIES), (given, severity) => {
        fc.pre(given.counts[severity] > 0)
        const counts = { ...given.counts, [severity]: given.counts[severity] - 1 }
        const [before, after] = [scoreClarity(given), scoreClarity({ ...given, counts })]
        expect(after.score).toBeGreaterThanOrEqual(before.score)
      }),
    )
  })

  it('Y3 nor does a responsibility that gets its one who answers, or a kind of decision set right', () => {
    fc.assert(
      fc.property(grounds, fc.constantFrom('contested', 'unowned'), (given, state) => {
        fc.pre(given.coverage[state] > 0 && given.kinds.clear < given.kinds.written)
        const { coverage, kinds } = given
        const before = scoreClarity(given).score
        const owned = { ...coverage, [state]: coverage[state] - 1, owned: coverage.owned + 1 }
        expect(scoreClarity({ ...given, coverage: owned }).score).toBeGreaterThanOrEqual(before)
        const settled = { ...kinds, clear: kinds.clear + 1 }
        expect(scoreClarity({ ...given, kinds: settled }).score).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('Y1 does the sum that it shows', () => {
    const clarity = scoreClarity({
      coverage: { owned: 30, contested: 10, unowned: 160 },
      kinds: { all: 60, written: 20, clear: 15 },
      seats: 40,
      counts: { high: 2, medium: 4, low: 7 },
    })
    expect(clarity.lines).toEqual([
      { part: 'answering', points: 6, most: 40, good: 30, all: 200 },
      { part: 'deciding', points: 7.5, most: 30, good: 15, all: 60 },
      { part: 'findings', points: 24, most: 30, good: 100, all: 125 },
    ])
    expect(clarity.score).toBe(37.5)
  })
})

const TOLD = `
positions:
  - { id: ceo, title: Chief Executive Officer, vacant: false }
  - { id: cio, title: Chief Information Officer, reports-to: ceo, vacant: false }
assignments:
  - { position: cio, verb: answers-for, of: infrastructure.networks }
  - { position: ceo, verb: answers-for, of: money.budget }`

describe('clarityOf', () => {
  it('Y2 gives nothing for an organisation that tells nothing', () => {
    expect(scoreOf(openCase('{}')).score).toBe(0)
  })

  it('Y3 rises when a second who answers goes', () => {
    const rival = `${TOLD.replace('assignments:', '  - { id: cfo, title: Chief Financial Officer, reports-to: ceo, vacant: false }\nassignments:')}
  - { position: cfo, verb: answers-for, of: infrastructure.networks }`
    const settled = rival.replace(
      'verb: answers-for, of: infrastructure.networks }',
      'verb: is-told, of: infrastructure.networks }',
    )
    expect(scoreOf(openCase(settled)).score).toBeGreaterThan(scoreOf(openCase(rival)).score)
  })

  it('Y1 counts a kind of decision with a rule around it, and not one that two rules dispute', () => {
    const [kind = ''] = [...catalogue.decisionKinds.keys()].filter((id) => id.includes('.'))
    const root = kind.slice(0, kind.indexOf('.'))
    const ruled = `${TOLD}
rules:
  - { id: all, decision: ${root}, decides: cio }`
    const kinds = [...catalogue.decisionKinds.keys()]
    const leaves = kinds.filter((id) => !kinds.some((other) => other.startsWith(`${id}.`)))
    const clear = leaves.filter((id) => id.startsWith(`${root}.`))
    const line = scoreOf(openCase(ruled)).lines.find(({ part }) => part === 'deciding')
    expect(line?.good).toBe(clear.length)
    const disputed = `${ruled}
  - { id: other, decision: ${root}, decides: ceo }`
    const after = scoreOf(openCase(disputed)).lines.find(({ part }) => part === 'deciding')
    expect(after?.good).toBe(0)
    expect(after?.all).toBe(leaves.length)
  })
})

import { describe, expect, it } from 'vitest'
import { BROKEN_RULE, sampleReport } from '../../../test/support/diagnosis/sample-report.ts'
import { readSarif } from '../../../test/support/sarif-log.ts'
import { NO_RECORD } from '../../diagnosis/findings-record.ts'
import { RULES } from '../../diagnosis/registry.ts'
import { LANGUAGES } from '../../model/language.ts'
import { writeSarif } from './write-sarif.ts'

const read = (options: Parameters<typeof sampleReport>[0] = {}) => {
  const [run] = readSarif(writeSarif(sampleReport(options))).runs
  return run
}

describe('readSarif', () => {
  const log = JSON.parse(writeSarif(sampleReport()))
  const changed = (change: (run: Record<string, unknown>) => void) => {
    const copy = structuredClone(log)
    change(copy.runs[0])
    return JSON.stringify(copy)
  }

  it.each([
    ['a property there is not', () => changed((run) => Object.assign(run, { resluts: [] }))],
    [
      'a level there is not',
      () =>
        changed((run) =>
          Object.assign(run, { results: [{ message: { text: 'x' }, level: 'grave' }] }),
        ),
    ],
    ['a result without a message', () => changed((run) => Object.assign(run, { results: [{}] }))],
    ['a log without a tool', () => changed((run) => Reflect.deleteProperty(run, 'tool'))],
    ['another version', () => JSON.stringify({ ...log, version: '2.0.0' })],
  ])('refuses %s, by the schema of SARIF', (_, text) => {
    expect(() => readSarif(text())).toThrow('no SARIF 2.1.0')
  })
})

describe('writeSarif', () => {
  it.each(LANGUAGES)(
    'follows the standard in %s, each rule with help in every language',
    (language) => {
      const { tool, results } = read({ language })
      const { rules } = tool.driver
      expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
      for (const [at, rule] of RULES.entries()) {
        for (const each of LANGUAGES) expect(rules[at]?.help.markdown).toContain(rule.name[each])
        expect(rules[at]?.shortDescription.text).toBe(rule.name[language])
      }
      expect(results.length).toBeGreaterThan(2)
      for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
    },
  )

  it('says where, with line and column, by a path that a URI can hold, and by the ids concerned', () => {
    const found = read().results.find(({ ruleId }) => ruleId === 'unknown-superior')
    expect(found?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'org%20files/mandate.yaml' },
      region: { startLine: 3, startColumn: 5, endColumn: 9 },
    })
    expect(found?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe('positions/cfo')
    expect(found?.partialFingerprints).toEqual({
      'mandateFinding/v1': 'unknown-superior:positions/cfo',
    })
    expect(found?.level).toBe('error')
    for (const { locations } of read({ file: null }).results) {
      expect(locations[0]?.physicalLocation).toBeUndefined()
    }
  })

  it('tells accepted findings as suppressed, those of the baseline as unchanged', () => {
    const all = read().results.map(({ partialFingerprints }) => partialFingerprints)
    const ids = all.flatMap((one) => Object.values(one))
    const [first = '', second = ''] = ids
    const accepted = [
      { finding: first, reason: 'Until the merger', by: 'ceo', until: '2027-01-31' },
    ]
    const { results } = read({ record: { ...NO_RECORD, baseline: [second], accepted } })
    expect(results).toHaveLength(ids.length)
    const of = (id: string) =>
      results.find((one) => one.partialFingerprints['mandateFinding/v1'] === id)
    expect(of(first)?.suppressions?.[0]).toMatchObject({
      status: 'accepted',
      justification: 'Until the merger',
    })
    expect(of(second)?.baselineState).toBe('unchanged')
    expect(results.filter(({ baselineState }) => baselineState === 'new')).toHaveLength(
      ids.length - 1,
    )
    expect(read().results.every(({ baselineState }) => baselineState === undefined)).toBe(true)
  })

  it('tells a rule that failed, and that the run did not succeed', () => {
    const [invocation] = read({ rules: [...RULES, BROKEN_RULE] }).invocations
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications).toEqual([
      {
        level: 'error',
        message: { text: 'a fault & more' },
        associatedRule: { id: 'broken-rule' },
      },
    ])
    expect(read().invocations[0]?.executionSuccessful).toBe(true)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMatrices } from '../src/authority/compare-matrices.ts'
import { compileMatrix } from '../src/authority/compile-matrix.ts'
import { readMatrix } from '../src/formats/decision-table/read-matrix.ts'
import { writeMatrix } from '../src/formats/decision-table/write-matrix.ts'
import { documentOf, type Model, openModel } from '../src/model/model.ts'
import { MATRIX_FORMATS } from '../src/text/matrix-losses.ts'
import { modelOf } from './support/authority/matrix-of.ts'
import { worlds } from './support/authority/random-world.ts'

/** Worlds whose rules the engine reads: what it cannot read is declared a loss of DMN. */
const models = worlds
  .map(({ document }) => modelOf(document))
  .filter((model) => compileMatrix(model).problems.every(({ kind }) => kind !== 'rules'))

/** What rules say, however it is written: one for a list of one, texts for numbers. */
function asWritten({ tables }: Model): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain)
    if (typeof value !== 'object' || value === null) return String(value)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
  }
  const rules = tables.rules.list().map((rule) => ({ ...rule, when: rule.when ?? {} }))
  return plain([...rules].sort((a, b) => (a.id < b.id ? -1 : 1)))
}

describe.each(MATRIX_FORMATS)('any matrix written as %s', (format) => {
  it('comes back deciding alike in every case, rule for rule', () => {
    fc.assert(
      fc.property(models, fc.constantFrom('en', 'de'), (model, language) => {
        const { bytes } = writeMatrix(model, undefined, format, language as 'en' | 'de')
        const empty = openModel({ ...documentOf(model), rules: [] })
        const read = readMatrix({ name: 'rules', bytes }, empty, undefined)
        const { problems } = read.report
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id).sort()
        expect(ids(read.rules)).toEqual(ids(model.tables.rules.list()))
        const back = openModel({ ...documentOf(model), rules: read.rules })
        expect(compareMatrices(model, back)).toEqual({ divergences: [], finished: true })
        if (format !== 'dmn') expect(asWritten(back)).toEqual(asWritten(model))
        expect(compileMatrix(back).problems).toEqual(compileMatrix(model).problems)
      }),
      { numRuns: 150 },
    )
  })
})

/** Lines of text that a format could take for something else. */
const lines = fc
  .oneof(
    fc.constantFrom(
      "'=SUM(A1)",
      '=1+1',
      '-',
      '+49',
      "''x",
      'a|b',
      'a\\|b',
      'x;y',
      '"q"',
      '[1]',
      '<b>&amp;',
      '| --- |',
      '#',
    ),
    fc
      .string({ minLength: 1, maxLength: 15, unit: 'binary' })
      .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()),
  )
  .filter((text) => text.trim() === text && text !== '')

const odd = fc.record({
  source: fc.record({ document: lines, section: lines }),
  evidence: fc.array(lines, { minLength: 1, maxLength: 3 }),
  apart: fc.uniqueArray(fc.constantFrom('signs', 'pays'), { minLength: 1 }),
  delegable: fc.constantFrom(
    true,
    false,
    { to: ['cfo', 'role:dean'], amount: '..50k', depth: 1 },
    { depth: 0 },
  ),
  refusal: fc.constantFrom('final', 'escalates', { to: 'ceo' }),
  silence: fc.constantFrom({ days: 0, means: 'agreed' }, { days: 30, means: 'escalates' }),
  cap: fc.constantFrom({ amount: '..2m EUR', per: 'year' }),
  deputy: fc.constantFrom({ person: 'ada', authorisation: 'required' }, { position: 'cfo' }),
  'is-told': fc.constantFrom(
    'cfo',
    ['ceo', 'cfo'],
    { before: 'cfo' },
    { before: ['cfo', 'ceo'], after: 'ceo' },
  ),
  fallback: fc.constantFrom('cfo', { 'any-of': ['cfo', 'ceo'] }),
  self: fc.boolean(),
})

describe.each(MATRIX_FORMATS)('whatever else a rule says, written as %s', (format) => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(odd, (rest) => {
        const people = [{ id: 'ada', name: 'Ada' }]
        const positions = ['ceo', 'cfo'].map((id) => ({ id, title: id }))
        const decisions = [{ id: 'buy', name: 'Buy' }]
        const rule = { id: 'r', decision: 'buy', decides: 'ceo', ...rest }
        const model = modelOf({ people, positions, decisions, rules: [rule] })
        const { bytes } = writeMatrix(model, undefined, format, 'en')
        const empty = openModel({ ...documentOf(model), rules: [] })
        const read = readMatrix({ name: 'rules', bytes }, empty, undefined)
        expect(read.report.problems).toEqual([])
        expect(asWritten(openModel({ ...documentOf(model), rules: read.rules }))).toEqual(
          asWritten(model),
        )
      }),
    )
  })
})

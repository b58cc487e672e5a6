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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMatrix, type Matrix } from '../src/authority/compile-matrix.ts'
import { dayOf } from '../src/authority/days.ts'
import { winnersAt } from '../src/authority/winners-at.ts'
import { writeMatrix } from '../src/formats/decision-table/write-matrix.ts'
import { compareDecimals } from '../src/formats/dmn/number-ranges.ts'
import { type FeelValue, readUnaryTests } from '../src/formats/dmn/unary-tests.ts'
import {
  childOf,
  childrenOf,
  expressionOf,
  readXmlTree,
  type XmlElement,
} from '../src/formats/dmn/xml-tree.ts'
import { attributeOf } from '../src/formats/read-office-xml.ts'
import type { Model } from '../src/model/model.ts'
import { modelOf } from './support/authority/matrix-of.ts'
import { AMOUNTS, DAYS, worlds } from './support/authority/random-world.ts'

const models = worlds
  .map(({ document }) => modelOf(document))
  .filter((model) => compileMatrix(model).problems.every(({ kind }) => kind !== 'rules'))

function definitionsOf(model: Model) {
  const { bytes, losses } = writeMatrix(model, undefined, 'dmn', 'en')
  const tree = readXmlTree(new TextDecoder().decode(bytes))
  if (!tree.ok) throw new Error(tree.fault)
  return { root: tree.root, losses }
}

/** Values of a case by the names the inputs have. */
type Case = Readonly<Record<string, string>>

const textOf = (value: FeelValue): string =>
  value.is === 'boolean' ? String(value.value) : value.text

function compare(value: FeelValue, given: string): number {
  if (value.is === 'number') return compareDecimals(given, value.text)
  return given < textOf(value) ? -1 : given > textOf(value) ? 1 : 0
}

/** Whether a cell holds for a value: a reading of S-FEEL of its own, beside the one that is tested. */
function holds(cell: string, given: string): boolean {
  const read = readUnaryTests(cell)
  if (!read.ok) throw new Error(`${cell}: ${JSON.stringify(read.fault)}`)
  const { not, tests } = read.value
  if (tests === null) return true
  const some = tests.some((test) => {
    if (test.is === 'equals') return compare(test.value, given) === 0
    const { from, to, withFrom, withTo } = test
    const above =
      from === undefined || compare(from, given) > 0 || (withFrom && compare(from, given) === 0)
    return (
      above && (to === undefined || compare(to, given) < 0 || (withTo && compare(to, given) === 0))
    )
  })
  return some !== not
}

/** The ids of the rules of a decision table that hold for a case, in their order. */
function hitsOf(table: XmlElement, asked: Case): readonly string[] {
  const inputs = childrenOf(table, 'input').map((input) =>
    expressionOf(childOf(input, 'inputExpression')),
  )
  const at = childrenOf(table, 'annotation').findIndex(
    ({ tag }) => attributeOf(tag, 'name') === 'Rule',
  )
  return childrenOf(table, 'rule')
    .filter((rule) => {
      const entries = childrenOf(rule, 'inputEntry')
      return inputs.every((name, i) => holds(expressionOf(entries[i]), asked[name] ?? ''))
    })
    .map((rule) => expressionOf(childrenOf(rule, 'annotationEntry')[at]))
}

/** The rules that Mandate itself lets decide a case. */
function winnersOf(matrix: Matrix, asked: Case): readonly string[] {
  const point = matrix.space.axes.map((axis) => {
    const value = asked[axis.id === 'kind' ? 'decision' : axis.id] ?? ''
    if (axis.form === 'amount') return Math.round(Number(value) * 100)
    if (axis.form === 'days') return dayOf(value) ?? 0
    const word = value === 'true' ? 'yes' : value === 'false' ? 'no' : value
    return axis.places.get(word) ?? 0
  })
  return winnersAt(matrix, point).map((row) => {
    const { rule = -1 } = matrix.rows[row] ?? {}
    return matrix.rules[rule]?.id ?? ''
  })
}

const cases: fc.Arbitrary<Case> = fc.record({
  decision: fc.constantFrom('buy', 'buy.lease', 'buy.lease.car', 'buy.goods', 'hire'),
  amount: fc.constantFrom(...AMOUNTS),
  unit: fc.constantFrom('company', 'it', 'web', 'shop'),
  day: fc.constantFrom(...DAYS),
  risk: fc.constantFrom('low', 'medium', 'high', 'critical'),
  urgent: fc.constantFrom('true', 'false'),
})

describe('decision tables as another program evaluates them (M15)', () => {
  it('say what the rules say, as their hit policy promises', () => {
    fc.assert(
      fc.property(models, fc.array(cases, { minLength: 30, maxLength: 30 }), (model, asked) => {
        const table = whoDecides(model)
        if (!table) return
        const policy = hitPolicyOf(table)
        const matrix = compileMatrix(model)
        for (const one of asked) {
          const hits = hitsOf(table, one)
          const winners = winnersOf(matrix, one)
          if (policy === 'UNIQUE') expect(hits.length).toBeLessThan(2)
          if (policy === 'RULE ORDER') expect(hits).toEqual(expect.arrayContaining([...winners]))
          expect(hits.length > 0).toBe(winners.length > 0)
          if (policy !== 'RULE ORDER' && hits.length > 0) expect(winners).toContain(hits[0])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are drawn with every hit policy there is', () => {
    // Always the same draws: which policies turn up in new ones is up to chance.
    const drawn = fc.sample(models, { numRuns: 300, seed: 4 }).flatMap((model) => {
      const table = whoDecides(model)
      return table ? [hitPolicyOf(table)] : []
    })
    expect(new Set(drawn)).toEqual(new Set(['ANY', 'FIRST', 'RULE ORDER', 'UNIQUE']))
  })
})

/** The decision table of who decides, where ranks did not get lost on the way. */
function whoDecides(model: Model): XmlElement | undefined {
  const { root, losses } = definitionsOf(model)
  if (losses.includes('ranks')) return undefined
  const decision = childrenOf(root, 'decision').find(
    ({ tag }) => attributeOf(tag, 'id') === 'who-decides',
  )
  return childOf(decision, 'decisionTable')
}

const hitPolicyOf = ({ tag }: XmlElement): string => attributeOf(tag, 'hitPolicy') ?? ''

/** Children in the order of the schema of DMN 1.3, for the elements that are written. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  definitions: ['inputData', 'decision', 'DMNDI'],
  decision: ['variable', 'informationRequirement', 'decisionTable'],
  decisionTable: ['input', 'output', 'annotation', 'rule'],
  input: ['inputExpression', 'inputValues'],
  rule: ['inputEntry', 'outputEntry', 'annotationEntry'],
}

/** Elements the schema gives no id. */
const WITHOUT_ID = [
  'annotation',
  'annotationEntry',
  'text',
  'requiredInput',
  'DMNDI',
  'Bounds',
  'waypoint',
]

describe('the XML that is written (M14)', () => {
  it('has elements in the order of the schema, ids that are names and unique, references that lead somewhere', () => {
    fc.assert(
      fc.property(models, (model) => {
        const { root } = definitionsOf(model)
        const ids = new Set<string>()
        const references: string[] = []
        const walk = (element: XmlElement): void => {
          const order = ORDER[element.name]
          const places = element.children.map(({ name }) => order?.indexOf(name) ?? 0)
          expect(places).toEqual([...places].sort((a, b) => a - b))
          expect(places).not.toContain(-1)
          const id = attributeOf(element.tag, 'id')
          expect(id === undefined).toBe(WITHOUT_ID.includes(element.name))
          if (id !== undefined) {
            expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
            expect(ids.has(id)).toBe(false)
            ids.add(id)
          }
          const to =
            attributeOf(element.tag, 'href')?.slice(1) ?? attributeOf(element.tag, 'dmnElementRef')
          if (to !== undefined) references.push(to)
          for (const child of element.children) walk(child)
        }
        walk(root)
        for (const reference of references) expect(ids.has(reference)).toBe(true)
        for (const table of childrenOf(root, 'decision').map(
          (one) => childOf(one, 'decisionTable') as XmlElement,
        )) {
          const [inputs, outputs, notes] = ['input', 'output', 'annotation'].map(
            (name) => childrenOf(table, name).length,
          )
          expect(outputs).toBeGreaterThan(0)
          for (const rule of childrenOf(table, 'rule')) {
            const counts = ['inputEntry', 'outputEntry', 'annotationEntry'].map(
              (name) => childrenOf(rule, name).length,
            )
            expect(counts).toEqual([inputs, outputs, notes])
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

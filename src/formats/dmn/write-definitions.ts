import type { Matrix } from '../../authority/compile-matrix.ts'
import type { AuthorityRule } from '../../authority/read-rule.ts'
import { AXIS } from '../../authority/space.ts'
import type { ColumnMeaning } from '../decision-table/fields.ts'
import { escapeXml } from '../escape-xml.ts'
import { type DmnInput, testOfRule } from './feel-of-rule.ts'
import { feelString } from './unary-tests.ts'
import { writeDiagram } from './write-diagram.ts'
import type { WrittenTable } from './write-dmn.ts'

/** What is written: tables over the same inputs, with the same annotations. */
export type Definitions = {
  readonly matrix: Matrix
  readonly tables: readonly WrittenTable[]
  readonly inputs: readonly DmnInput[]
  readonly annotations: readonly ColumnMeaning[]
  readonly cell: (rule: AuthorityRule, meaning: ColumnMeaning, table: WrittenTable) => string
  readonly header: (meaning: ColumnMeaning) => string
}

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/'
const DIAGRAM = 'https://www.omg.org/spec/DMN/20191111/DMNDI/'
const DC = 'http://www.omg.org/spec/DMN/20180521/DC/'
const DI = 'http://www.omg.org/spec/DMN/20180521/DI/'

/** Values listed with an input, so that a table can be checked for what it leaves out. */
const MOST_VALUES = 60

/** Writes definitions of DMN 1.3: input data, decisions with their tables, a diagram; in the order of its schema. */
export function writeDefinitions(given: Definitions): string {
  const { matrix, tables, inputs } = given
  const { id, name } = matrix.model.organization
  const data = inputs.map(
    ({ variable, type }) =>
      `<inputData id="input-${variable}" name="${variable}"><variable id="variable-${variable}" name="${variable}" typeRef="${type}"/></inputData>`,
  )
  const decisions = tables.map((table) => decisionXml(table, given))
  const diagram = writeDiagram(
    inputs.map(({ variable }) => `input-${variable}`),
    tables.map((table) => ({
      id: table.id,
      requires: inputs.map(({ variable }) => `input-${variable}`),
    })),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="${MODEL}" xmlns:dmndi="${DIAGRAM}" xmlns:dc="${DC}" xmlns:di="${DI}" id="definitions" name="${escapeXml(name)}" namespace="urn:mandate:${escapeXml(encodeURIComponent(id))}" exporter="Mandate">
${[...data, ...decisions].join('\n')}
${diagram}
</definitions>
`
}

function decisionXml(table: WrittenTable, given: Definitions): string {
  const { inputs, annotations, header } = given
  const { id, name, policy, outputs } = table
  const required = inputs.map(
    ({ variable }) =>
      `<informationRequirement id="${id}-requires-${variable}"><requiredInput href="#input-${variable}"/></informationRequirement>`,
  )
  const columns = [
    ...inputs.map((input) => inputXml(input, id, given)),
    ...outputs.map(
      (meaning) =>
        `<output id="${id}-out-${meaning}" label="${escapeXml(header(meaning))}" name="${variableOf(meaning)}" typeRef="string"/>`,
    ),
    ...annotations.map((meaning) => `<annotation name="${escapeXml(header(meaning))}"/>`),
  ]
  const rules = table.rules.map((rule, at) => ruleXml(rule, `${id}-${at + 1}`, table, given))
  // A table with several outputs gives a context, one with several hits a list: of no declared type.
  const isText = outputs.length === 1 && policy !== 'COLLECT' && policy !== 'RULE ORDER'
  const type = isText ? ' typeRef="string"' : ''
  return `<decision id="${id}" name="${name}">
<variable id="${id}-variable" name="${name}"${type}/>
${required.join('\n')}
<decisionTable id="${id}-table" hitPolicy="${policy}" preferredOrientation="Rule-as-Row">
${[...columns, ...rules].join('\n')}
</decisionTable>
</decision>`
}

const variableOf = (meaning: string): string =>
  meaning.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function inputXml(
  { axis, variable, type }: DmnInput,
  table: string,
  { matrix, header }: Definitions,
): string {
  const { id = '', form, names = [] } = matrix.space.axes[axis] ?? {}
  const label =
    axis === AXIS.day ? 'Day' : header(axis === AXIS.kind ? 'decision' : meaningOf(matrix, id))
  const isListed = type === 'string' && names.length <= MOST_VALUES && form !== 'amount'
  const values = isListed
    ? `<inputValues id="${table}-values-${variable}"><text>${escapeXml(names.map(feelString).join(','))}</text></inputValues>`
    : ''
  return `<input id="${table}-in-${variable}" label="${escapeXml(label)}"><inputExpression id="${table}-expression-${variable}" typeRef="${type}"><text>${variable}</text></inputExpression>${values}</input>`
}

const meaningOf = ({ model }: Matrix, id: string): ColumnMeaning =>
  (model.organization.attributes ?? []).some((one) => one.id === id)
    ? `attribute:${id}`
    : (id as ColumnMeaning)

function ruleXml(rule: AuthorityRule, id: string, table: WrittenTable, given: Definitions): string {
  const { matrix, inputs, annotations, cell } = given
  const entries = [
    ...inputs.map(
      (input) =>
        `<inputEntry id="${id}-in-${input.variable}"><text>${escapeXml(testOfRule(matrix, rule, input))}</text></inputEntry>`,
    ),
    ...table.outputs.map(
      (meaning) =>
        `<outputEntry id="${id}-out-${meaning}"><text>${escapeXml(feelString(cell(rule, meaning, table)))}</text></outputEntry>`,
    ),
    ...annotations.map(
      (meaning) =>
        `<annotationEntry><text>${escapeXml(cell(rule, meaning, table))}</text></annotationEntry>`,
    ),
  ]
  return `<rule id="${id}">${entries.join('')}</rule>`
}

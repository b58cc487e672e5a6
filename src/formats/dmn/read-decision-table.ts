import type { Axis } from '../../authority/axis.ts'
import type { Space } from '../../authority/space.ts'
import { AXIS } from '../../authority/space.ts'
import { matrixFieldName } from '../../text/matrix-fields.ts'
import type { MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { CellFault } from '../decision-table/cell.ts'
import { attributeOf as conditionOf } from '../decision-table/fields.ts'
import { type ColumnNames, meaningOfHeader } from '../decision-table/find-columns.ts'
import type { HitPolicy, RowOrder } from '../decision-table/matrix-table.ts'
import { matrixProblem } from '../decision-table/problems.ts'
import { attributeOf } from '../read-office-xml.ts'
import { conditionOfTests, textOf } from './feel-conditions.ts'
import { readOutput, readUnaryTests } from './unary-tests.ts'
import { childOf, childrenOf, expressionOf, type XmlElement } from './xml-tree.ts'

/** A row of a decision table: cells by header, faults by header. */
export type DmnRow = {
  readonly cells: ReadonlyMap<string, string>
  readonly faults: ReadonlyMap<string, CellFault>
  readonly place: number
}

/** A decision table of DMN as headers and rows of a table of rules. */
export type DmnTable = {
  readonly inputs: readonly string[]
  readonly others: readonly string[]
  readonly rows: readonly DmnRow[]
  /** Nothing where its columns say themselves what goes before what (M17). */
  readonly policy: RowOrder['policy'] | null
}

const POLICIES: Readonly<Record<string, HitPolicy>> = {
  UNIQUE: 'UNIQUE',
  ANY: 'ANY',
  PRIORITY: 'PRIORITY',
  FIRST: 'FIRST',
  'RULE ORDER': 'RULE ORDER',
  COLLECT: 'COLLECT',
}

type Column = { readonly header: string; readonly axis: Axis | undefined }

/** Reads one decision table (M16, M17): its rows as cells, or why it cannot be read. */
export function readDecisionTable(
  element: XmlElement,
  name: string,
  names: ColumnNames,
  space: Space,
):
  | { readonly ok: true; readonly table: DmnTable }
  | { readonly ok: false; readonly problem: MatrixProblem } {
  const hit = attributeOf(element.tag, 'hitPolicy') ?? 'UNIQUE'
  const aggregation = attributeOf(element.tag, 'aggregation')
  const policy = POLICIES[hit]
  const refuse = (found: string) =>
    ({ ok: false, problem: matrixProblem('policy-unknown', { found, expected: name }) }) as const
  if (policy === undefined) return refuse(hit)
  if (aggregation !== undefined) return refuse(`${hit} ${aggregation}`)
  const inputs = childrenOf(element, 'input').map((input) => inputColumn(input, names, space))
  const outputs = childrenOf(element, 'output')
  const outputNames = outputs.map((output) => outputHeader(output, outputs.length === 1, names))
  const annotations = childrenOf(element, 'annotation').map(
    (one) => attributeOf(one.tag, 'name') ?? '',
  )
  const priorities = outputs[0] === undefined ? [] : prioritiesOf(outputs[0])
  if (policy === 'PRIORITY' && priorities.length === 0) return refuse('PRIORITY')
  const rules = childrenOf(element, 'rule')
  const hasDecision = [...inputs.map(({ header }) => header), ...outputNames, ...annotations].some(
    (header) => meaningOfHeader(header, names) === 'decision',
  )
  const rows = rules.map((rule, at): DmnRow => {
    const cells = new Map<string, string>()
    const faults = new Map<string, CellFault>()
    if (!hasDecision) cells.set(DECISION, name)
    const entries = childrenOf(rule, 'inputEntry')
    for (const [i, column] of inputs.entries()) {
      readInput(expressionOf(entries[i]), column, cells, faults)
    }
    const results = childrenOf(rule, 'outputEntry')
    for (const [i, header] of outputNames.entries()) {
      const read = readOutput(expressionOf(results[i]))
      if (read.ok) cells.set(header, read.value.map(textOf).join(', '))
      else faults.set(header, read.fault)
    }
    const notes = childrenOf(rule, 'annotationEntry')
    for (const [i, header] of annotations.entries()) cells.set(header, expressionOf(notes[i]))
    const output = cells.get(outputNames[0] ?? '') ?? ''
    return { cells, faults, place: policy === 'PRIORITY' ? priorityOf(output, priorities) : at }
  })
  const others = [...(hasDecision ? [] : [DECISION]), ...outputNames, ...annotations]
  const days = rows.some(({ cells }) => cells.has(FROM) || cells.has(UNTIL)) ? [FROM, UNTIL] : []
  const isOrdered = policy === 'FIRST' || policy === 'PRIORITY'
  const told = others.some((header) => {
    return meaningOfHeader(header, names) === (isOrdered ? 'over' : 'adds')
  })
  const table: DmnTable = {
    inputs: inputs.map(({ header }) => header).filter((header) => !isDayColumn(header, rows)),
    others: [...others, ...days],
    rows,
    policy: told ? null : policy,
  }
  return { ok: true, table }
}

const DECISION = matrixFieldName('decision', 'en')
const FROM = matrixFieldName('from', 'en')
const UNTIL = matrixFieldName('until', 'en')

/** An input of days became two columns: no cell stands under its own header. */
const isDayColumn = (header: string, rows: readonly DmnRow[]): boolean =>
  rows.length > 0 && rows.every(({ cells, faults }) => !cells.has(header) && !faults.has(header))

function inputColumn(input: XmlElement, names: ColumnNames, space: Space): Column {
  const label = attributeOf(input.tag, 'label') ?? ''
  const expression = expressionOf(childOf(input, 'inputExpression'))
  const known = [label, expression].find((one) => meaningOfHeader(one, names) !== null)
  const header = known ?? (label || expression)
  const meaning = meaningOfHeader(header, names)
  if (meaning === 'decision') return { header, axis: space.axes[AXIS.kind] }
  const attribute = meaning === null ? undefined : conditionOf(meaning)
  const at = attribute === undefined ? undefined : space.byId.get(attribute)
  return { header, axis: at === undefined ? undefined : space.axes[at] }
}

function outputHeader(output: XmlElement, isOnly: boolean, names: ColumnNames): string {
  const label = attributeOf(output.tag, 'label') ?? ''
  const name = attributeOf(output.tag, 'name') ?? ''
  const known = [label, name].find((one) => meaningOfHeader(one, names) !== null)
  if (known !== undefined) return known
  // A table with one output says who decides, whatever it calls it.
  return isOnly ? matrixFieldName('decides', 'en') : label || name
}

function readInput(
  text: string,
  { header, axis }: Column,
  cells: Map<string, string>,
  faults: Map<string, CellFault>,
): void {
  const tests = readUnaryTests(text)
  if (!tests.ok) {
    faults.set(header, tests.fault)
    return
  }
  const read = conditionOfTests(tests.value, axis)
  if (!read.ok) faults.set(header, { ...read.fault, found: text.slice(0, 60) })
  else if (read.value.is === 'days') {
    cells.set(FROM, read.value.from)
    cells.set(UNTIL, read.value.until)
  } else if (read.value.text !== '') cells.set(header, read.value.text)
}

/** The order of outputs, the foremost first: what PRIORITY goes by. */
function prioritiesOf(output: XmlElement): readonly string[] {
  const text = expressionOf(childOf(output, 'outputValues'))
  const read = readOutput(text === '' ? '' : `[${text}]`)
  return read.ok ? read.value.map(textOf) : []
}

function priorityOf(output: string, priorities: readonly string[]): number {
  const place = priorities.indexOf(output)
  return place < 0 ? priorities.length : place
}

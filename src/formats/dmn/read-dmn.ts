import { NO_CURRENCY } from '../../authority/currency.ts'
import { buildSpace } from '../../authority/space.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Model } from '../../model/model.ts'
import type { MatrixCode, MatrixFacts, MatrixProblem } from '../../text/matrix-import-problem.ts'
import type { ColumnNames } from '../decision-table/find-columns.ts'
import { boundedTable, type OpenedMatrix } from '../decision-table/open-matrix-table.ts'
import { matrixProblem } from '../decision-table/problems.ts'
import { attributeOf } from '../read-office-xml.ts'
import { joinTables } from './join-tables.ts'
import { type DmnTable, readDecisionTable } from './read-decision-table.ts'
import { childOf, childrenOf, readXmlTree, type XmlTree } from './xml-tree.ts'

const FAULTS: Readonly<Record<Extract<XmlTree, { ok: false }>['fault'], MatrixCode>> = {
  damaged: 'xml-damaged',
  doctype: 'xml-doctype',
  deep: 'too-large',
  large: 'too-large',
}

/** Reads the decision tables of a DMN file as one table of rules (M16 to M18). Never throws. */
export function readDmn(
  text: string,
  names: ColumnNames,
  model: Model,
  catalogue: Catalogue | undefined,
): OpenedMatrix {
  const problems: MatrixProblem[] = []
  const refuse = (code: MatrixCode, facts: MatrixFacts = {}, at?: number): OpenedMatrix => {
    const place = at === undefined ? {} : { at }
    return { table: null, problems: [...problems, matrixProblem(code, facts, place)] }
  }
  const tree = readXmlTree(text)
  if (!tree.ok) return refuse(FAULTS[tree.fault], { expected: tree.fault }, tree.at)
  const { root } = tree
  if (root.name !== 'definitions' || !root.tag.includes('omg.org/spec/DMN')) {
    return refuse('not-dmn', { found: root.name })
  }
  const currency = model.organization.currency ?? NO_CURRENCY
  const space = buildSpace(model, catalogue, { currency, currencies: [], requester: true })
  const tables: DmnTable[] = []
  for (const decision of childrenOf(root, 'decision')) {
    const element = childOf(decision, 'decisionTable')
    const name = attributeOf(decision.tag, 'name') ?? attributeOf(decision.tag, 'id') ?? ''
    if (!element) {
      problems.push(matrixProblem('decision-skipped', { found: name }))
      continue
    }
    const read = readDecisionTable(element, name, names, space)
    if (!read.ok) problems.push(read.problem)
    else tables.push(read.table)
  }
  if (problems.some(({ severity }) => severity === 'error')) return { table: null, problems }
  return tables.length === 0
    ? refuse('no-decision-table')
    : boundedTable(joinTables(tables), problems)
}

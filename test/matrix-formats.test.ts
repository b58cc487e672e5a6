import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareMatrices } from '../src/authority/compare-matrices.ts'
import { readMatrix } from '../src/formats/decision-table/read-matrix.ts'
import {
  writeMatrixCsv,
  writeMatrixMarkdown,
} from '../src/formats/decision-table/write-matrix-text.ts'
import { writeMatrixXlsx } from '../src/formats/decision-table/write-matrix-xlsx.ts'
import { writeDmn } from '../src/formats/dmn/write-dmn.ts'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { documentOf, type Model, openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'

const FOLDER = new URL('../fixtures/authority/', import.meta.url)
const tables = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.yaml') && name !== 'expected.yaml',
)

function open(name: string): Model {
  const plain = parsePlainYaml(readFileSync(new URL(name, FOLDER), 'utf8'))
  const reading = readDocument(plain.ok ? plain.value : null)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return openModel(reading.document)
}

const text = (value: string) => new TextEncoder().encode(value)

/** Every format a matrix is written in. */
const FORMATS: Readonly<Record<string, (model: Model) => Uint8Array>> = {
  csv: (model) => text(writeMatrixCsv(model, 'en')),
  'German csv': (model) => text(writeMatrixCsv(model, 'de')),
  markdown: (model) => text(writeMatrixMarkdown(model, 'en')),
  xlsx: (model) => writeMatrixXlsx(model, 'de'),
  dmn: (model) => text(writeDmn(model, undefined).xml),
}

describe.each(tables)('the published table %s', (name) => {
  const model = open(name)
  it.each(Object.entries(FORMATS))('comes back from %s deciding alike', (_, write) => {
    const empty = openModel({ ...documentOf(model), rules: [] })
    const read = readMatrix({ name, bytes: write(model) }, empty, undefined)
    expect(read.report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(read.rules.map(({ id }) => id).sort()).toEqual(
      model.tables.rules
        .list()
        .map(({ id }) => id)
        .sort(),
    )
    const back = openModel({ ...documentOf(model), rules: read.rules })
    expect(compareMatrices(model, back)).toEqual({ divergences: [], finished: true })
  })
})

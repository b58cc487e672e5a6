import { compileMatrix, type Matrix } from '../../../src/authority/compile-matrix.ts'
import { openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import { catalogueForTests } from '../catalogue.ts'

const START = { mandate: 1, organization: { id: 'o', name: 'O', currency: 'EUR' } }

/** A model of plain data; what is not given is empty. */
export function modelOf(plain: Readonly<Record<string, unknown>>) {
  const reading = readDocument({ ...START, ...plain })
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'))
  return openModel(reading.document)
}

/** The compiled matrix of plain data, without the catalogue's kinds. */
export const matrixOf = (plain: Readonly<Record<string, unknown>>): Matrix =>
  compileMatrix(modelOf(plain))

/** The compiled matrix of plain data, with the catalogue. */
export const matrixWithCatalogue = (plain: Readonly<Record<string, unknown>>): Matrix =>
  compileMatrix(modelOf(plain), catalogueForTests())

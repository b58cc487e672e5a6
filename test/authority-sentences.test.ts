import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../src/authority/compile-matrix.ts'
import { prove } from '../src/authority/prove.ts'
import { whoDecides } from '../src/authority/who-decides.ts'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { LANGUAGES } from '../src/model/language.ts'
import { openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'
import { decisionSentences } from '../src/text/decision-sentences.ts'
import { proofSentences } from '../src/text/proof-sentences.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { expectSentence, expectWhole } from './support/whole-sentence.ts'

const FOLDER = new URL('../fixtures/authority/', import.meta.url)
const TABLES = readdirSync(FOLDER).filter((name) => name !== 'expected.yaml')

function open(name: string) {
  const plain = parsePlainYaml(readFileSync(new URL(name, FOLDER), 'utf8'))
  const reading = plain.ok ? readDocument(plain.value) : undefined
  if (!reading?.ok) throw new Error(name)
  return openModel(reading.document)
}

/** Ids that a reader would not know for words. */
const codedIds = (ids: readonly string[]): RegExp =>
  new RegExp(
    `(?<![„“\\w-])(${ids.filter((id) => /\w[-.]\w/.test(id)).join('|') || '(?!)'})(?![\\w-])`,
  )

describe.each(TABLES)('what is found in %s', (name) => {
  const model = open(name)
  const matrix = compileMatrix(model)
  const proof = prove(matrix)
  const { positions, bodies, units } = model.tables
  const ids = codedIds([...positions.list(), ...bodies.list(), ...units.list()].map(({ id }) => id))

  it.each(LANGUAGES)('is told in whole sentences with names, in %s', (language) => {
    const decisions = decisionSentences(catalogueForTests(), model, language)
    const proofs = proofSentences(catalogueForTests(), model, language)
    expectSentence(proofs.verdict(proof))
    for (const finding of proof.findings) {
      const { sentence, where, witness, way, repairs } = proofs.finding(finding)
      for (const text of [...where, witness]) expectWhole(text)
      const answer = whoDecides(matrix, finding.witness)
      const reasons = decisions.reasons(answer).map(({ text }) => text)
      for (const text of [sentence, ...way, ...repairs, decisions.headline(answer), ...reasons]) {
        expectSentence(text)
        expect(text).not.toMatch(ids)
      }
    }
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { diagnose, failuresOf, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import { ENTITY_KINDS } from '../src/model/kinds.ts'
import { openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'
import { catalogueForTests } from './support/catalogue.ts'

const folder = new URL('../examples/', import.meta.url)
const catalogue = catalogueForTests()

describe('the examples', () => {
  test.each(readdirSync(folder))('%s is a sound document', (name) => {
    const reading = readDocument(parse(readFileSync(new URL(name, folder), 'utf8')))
    expect(reading.ok ? [] : reading.problems).toEqual([])
    if (!reading.ok) return
    const { document } = reading
    expect(ENTITY_KINDS.every((kind) => Array.isArray(document[kind]))).toBe(true)
    const unknown = document.assignments.filter(({ of }) => !catalogue.responsibilities.has(of))
    expect(unknown).toEqual([])
    const people = new Set(document.people.map(({ id }) => id))
    const held = document.positions.flatMap(({ holder }) =>
      typeof holder === 'string' ? [holder] : [],
    )
    expect(held.filter((person) => !people.has(person))).toEqual([])
  })

  test('northwind: the rules find the faults planted in it, and beside them only small spans', () => {
    const reading = readDocument(parse(readFileSync(new URL('northwind.yaml', folder), 'utf8')))
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    const diagnosis = diagnose(openModel(reading.document), prepareDiagnosis(catalogue))
    expect(failuresOf(diagnosis)).toEqual([])
    const found = findingsOf(diagnosis).filter(({ rule }) => rule !== 'span-outside-target')
    const told = found.map(({ severity, rule, subjects }) => {
      return `${severity} ${rule}: ${subjects.map(({ id }) => id).join(', ')}`
    })
    expect(told).toEqual([
      // The two unhealthy rules of authority, the two unhealthy boundaries, and the leader who is missing.
      'high disputed-decision: customer-release, risky-release',
      'high two-answer-in-one-scope: cio, cto, infrastructure.technology',
      'high two-answer-in-one-scope: cto, cto-digital, product.software',
      'high uncovered-decision: vendor.contract.sign',
      'high vacant-leadership-seat: it-director',
      // Beside them.
      'medium answers-without-deciding: cio, money.budget',
      'medium decides-without-answering: cmo, information.crm',
      'medium nobody-answers: suppliers.contracts',
      'low answers-without-line: information.crm',
      'low missing-artefact-owner: security',
      'low nobody-carries-out: infrastructure.upkeep',
    ])
  })
})

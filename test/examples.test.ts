import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ENTITY_KINDS } from '../src/model/kinds.ts'
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
})

import { describe, expect, it } from 'vitest'
import { exampleDocument } from '../../test/support/example-document.ts'
import { generateOrganization } from '../../test/support/generate-organization.ts'
import { MOST_ENTITIES, MOST_PROBLEMS } from './bounds.ts'
import type { DocumentProblem } from './document-problem.ts'
import { readDocument } from './read-document.ts'

const problemsOf = (plain: unknown): readonly DocumentProblem[] => {
  const reading = readDocument(plain)
  return reading.ok ? [] : reading.problems
}

/** Reads the smallest document with one position that has these facts besides. */
const withPosition = (facts: object) =>
  problemsOf({
    mandate: 1,
    organization: { id: 'o', name: 'O' },
    positions: [{ id: 'cio', title: 'CIO', ...facts }],
  })

describe('readDocument', () => {
  it('D1: reads the example as it stands', () => {
    const plain = exampleDocument()
    const reading = readDocument(plain)
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    expect(reading.document).toMatchObject(exampleDocument())
  })

  it('D2: gives every kind a list and changes no entity', () => {
    const plain = exampleDocument()
    const reading = readDocument(plain)
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    expect(reading.document.positions[1]).toBe(plain.positions[1])
    expect(reading.document.bodies).toEqual([])
    expect(plain).toEqual(exampleDocument())
  })

  it('D2: takes a list that was begun and left empty', () => {
    const plain = { mandate: 1, organization: { id: 'o', name: 'O' }, units: null }
    expect(problemsOf(plain)).toEqual([])
  })

  it('D5: references that lead nowhere are no problem of reading', () => {
    const nowhere = { unit: 'moon', 'reports-to': 'nobody', holder: 'ghost', roles: ['czar'] }
    expect(withPosition({ ...nowhere, lines: [{ to: 'cio' }] })).toEqual([])
    expect(withPosition({ 'reports-to': 'cio' })).toEqual([])
  })

  it.each([
    ['a person', 'ada'],
    ['a person with facts', { person: 'ada', kind: 'acting', powers: 'limited' }],
    ['several', ['ada', { person: 'bo', share: 0.4, from: '2026-01-01' }]],
    ['nobody', []],
  ])('D1: a holder is written as %s', (_, holder) => {
    expect(withPosition({ holder })).toEqual([])
  })

  it('D3: an unknown key is a problem that names what was probably meant', () => {
    expect(withPosition({ 'report-to': 'ceo' })).toEqual([
      {
        code: 'unknown-key',
        path: ['positions', 0, 'report-to'],
        where: 'positions › cio',
        expected: expect.stringContaining('reports-to'),
        found: 'report-to',
        message: 'positions › cio: there is no key "report-to". Did you mean reports-to?',
        suggestion: 'reports-to',
      },
    ])
    expect(withPosition({ lines: [{ to: 'ceo', Untill: 'x', kind: 'doted' }] })).toMatchObject([
      { code: 'wrong-value', path: ['positions', 0, 'lines', 0, 'kind'], suggestion: 'dotted' },
      { code: 'unknown-key', path: ['positions', 0, 'lines', 0, 'Untill'], suggestion: 'until' },
    ])
    expect(problemsOf({ ...exampleDocument(), position: [] })).toMatchObject([
      { code: 'unknown-key', path: ['position'], suggestion: 'positions' },
    ])
  })

  it.each([
    [{ id: 7 }, 'wrong-type', ['id'], "a text belongs here, not 7; put it in quotes: '7'."],
    [{ title: '  ' }, 'malformed', ['title'], 'must be a text on one line, not empty.'],
    [{ title: 'a\nb' }, 'malformed', ['title'], 'must be a text on one line, not empty.'],
    [{ title: 'x'.repeat(10_000) }, 'too-long', ['title'], 'is 10000 characters long;'],
    [{ unit: 'a b' }, 'malformed', ['unit'], 'is no id;'],
    [{ state: 'gone' }, 'wrong-value', ['state'], '"gone" is not one of planned, active'],
    [{ 'vacant-since': '2026-02-30' }, 'malformed', ['vacant-since'], 'write it like 2026-03-31'],
    [{ fte: -1 }, 'wrong-value', ['fte'], 'must be at least 0.'],
    [{ fte: 'full' }, 'wrong-type', ['fte'], 'a number belongs here, not "full".'],
    [{ fte: Number.NaN }, 'wrong-type', ['fte'], 'a number belongs here, not NaN.'],
    [{ holder: { share: 1 } }, 'missing-key', ['holder'], 'person is missing; add it.'],
    [{ holder: { person: 'a', share: 2 } }, 'wrong-value', ['holder', 'share'], 'at most 1'],
    [{ holder: 5 }, 'wrong-type', ['holder'], 'a text or a mapping or a list belongs here'],
    [{ deputy: 'ada' }, 'wrong-type', ['deputy'], 'a mapping belongs here, not "ada".'],
    [{ lines: 'cto' }, 'wrong-type', ['lines'], 'a list belongs here, not "cto".'],
    [{ vacant: true, holder: 'ada' }, 'vacant-with-holder', ['vacant'], 'not both'],
    [
      { holder: { person: 'a', from: '2026-02-01', until: '2026-01-01' } },
      'ends-before-it-starts',
      ['holder', 'until'],
      'a day not before 2026-02-01',
    ],
  ])('D4: says of %o what is wrong, where, and what to do', (facts, code, path, message) => {
    const problems = withPosition(facts)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code, path: ['positions', 0, ...path] })
    expect(problems[0]?.message).toContain(message)
  })

  it('D4: a missing key is reported where it should stand', () => {
    const plain = { mandate: 1, organization: { id: 'o' }, positions: [{ title: 'CIO' }] }
    expect(problemsOf(plain)).toMatchObject([
      { code: 'missing-key', path: ['organization'], expected: 'name' },
      { code: 'missing-key', path: ['positions', 0], where: 'positions › 1', expected: 'id' },
    ])
  })

  it.each([
    [undefined, 'not-a-document'],
    ['mandate: 1', 'not-a-document'],
    [[], 'not-a-document'],
    [{}, 'missing-key'],
    [{ mandate: '1' }, 'wrong-value'],
    [{ mandate: 2 }, 'newer-version'],
    [{ mandate: 1 }, 'missing-key'],
    [{ mandate: 1, organization: { id: 'o', name: 'O' }, positions: {} }, 'wrong-type'],
  ])('D6: %o is no document', (plain, code) => {
    expect(problemsOf(plain)).toMatchObject([{ code }])
  })

  it('I2: an id that stands twice is a problem of the later one', () => {
    const plain = exampleDocument()
    plain.units.push({ id: 'it', name: 'Another' })
    expect(problemsOf(plain)).toMatchObject([
      { code: 'duplicate-id', path: ['units', 2, 'id'], found: '"it"' },
    ])
  })

  it('I2: so is the same said twice without an id', () => {
    const plain = exampleDocument()
    plain.assignments.push({ ...plain.assignments[0] } as never)
    expect(problemsOf(plain)).toMatchObject([
      {
        code: 'duplicate-id',
        path: ['assignments', 2],
        message: expect.stringContaining('cio:answers-for:infrastructure.operations'),
      },
    ])
  })

  it('B3: refuses what is too deep, too much or contains itself, without a crash', () => {
    let deep: unknown = 'cto'
    for (let i = 0; i < 100_000; i++) deep = [deep]
    const circle: Record<string, unknown> = { amount: '..1k' }
    circle.itself = circle
    const wide = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`a${i}`, i]))
    const rule = (facts: object) => ({
      mandate: 1,
      organization: { id: 'o', name: 'O' },
      rules: [{ id: 'r', decision: 'd', ...facts }],
    })
    expect(problemsOf(rule({ decides: deep }))).toMatchObject([{ code: 'too-deep' }])
    expect(problemsOf(rule({ when: circle }))).toMatchObject([{ code: 'too-deep' }])
    expect(problemsOf(rule({ when: wide }))).toMatchObject([{ code: 'too-many' }])
    expect(problemsOf(rule({ decides: 'x'.repeat(5e6) }))).toMatchObject([{ code: 'too-long' }])
    expect(problemsOf(rule({ decides: new Map() }))).toMatchObject([{ code: 'wrong-type' }])
    const hostile = JSON.parse('{"when":{"__proto__":{"amount":1}}}')
    expect(problemsOf(rule(hostile))).toMatchObject([{ code: 'unknown-key', found: '__proto__' }])
  })

  it('B5: reports the first problems and says that there are more', () => {
    const positions = Array.from({ length: 5000 }, (_, i) => ({ id: `p${i}` }))
    const plain = { mandate: 1, organization: { id: 'o', name: 'O' }, positions }
    const problems = problemsOf(plain)
    expect(problems).toHaveLength(MOST_PROBLEMS + 1)
    expect(problems.at(-1)?.code).toBe('more-problems')
    const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`key-${i}`, i]))
    expect(problemsOf({ ...plain, ...keys })).toHaveLength(MOST_PROBLEMS + 1)
  })

  it('B1: refuses a list that is longer than any organisation', () => {
    const plain = exampleDocument()
    const slots = new Array(MOST_ENTITIES.slots + 1).fill({ id: 's', name: 'S' })
    expect(problemsOf({ ...plain, slots })).toMatchObject([{ code: 'too-many', path: ['slots'] }])
  })

  it('reads a generated organisation without a word', () => {
    expect(problemsOf(generateOrganization({ positions: 300, assignments: 3 }))).toEqual([])
  })
})

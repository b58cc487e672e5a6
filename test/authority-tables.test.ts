import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileMatrix } from '../src/authority/compile-matrix.ts'
import { isInRegion } from '../src/authority/in-region.ts'
import { prove } from '../src/authority/prove.ts'
import type { Question } from '../src/authority/question.ts'
import { whoDecides } from '../src/authority/who-decides.ts'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'

/** What is known of a published table: findings with a case inside, and cases with their answer. */
type Expected = {
  readonly findings: readonly {
    readonly found: string
    readonly by?: string
    readonly edge?: string
    readonly rules?: readonly string[]
    readonly case: Question
  }[]
  readonly clean?: boolean
  readonly queries?: readonly {
    readonly case: Question
    readonly outcome?: string
    readonly rules?: readonly string[]
    readonly seats?: readonly string[]
    readonly acts?: readonly string[]
  }[]
}

const FOLDER = new URL('../fixtures/authority/', import.meta.url)

function parse(name: string): unknown {
  const plain = parsePlainYaml(readFileSync(new URL(name, FOLDER), 'utf8'))
  if (!plain.ok) throw new Error(`${name}: ${plain.message}`)
  return plain.value
}

function open(name: string) {
  const reading = readDocument(parse(`${name}.yaml`))
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'))
  return compileMatrix(openModel(reading.document))
}

const tables = Object.entries(parse('expected.yaml') as Record<string, Expected>)

describe.each(tables)('%s', (name, { findings, queries = [], clean }) => {
  const matrix = open(name)
  const proof = prove(matrix)

  it('is read without a problem and proved to the end', () => {
    expect(matrix.problems).toEqual([])
    expect(proof.finished).toBe(true)
  })

  it.each(findings)('finds $found at $case', ({ found, by, edge, rules, case: asked }) => {
    const fits = proof.findings.filter(
      (one) =>
        one.kind === found &&
        one.by === by &&
        (edge === undefined || one.edge === edge) &&
        (rules === undefined || rules.every((id) => one.rules.includes(id))) &&
        one.regions.some((region) => isInRegion(matrix, region, asked)),
    )
    expect(fits, JSON.stringify(proof.findings, null, 1)).toHaveLength(1)
  })

  it.each(queries)('answers $case', ({ case: asked, outcome = 'decided', rules, seats, acts }) => {
    const answer = whoDecides(matrix, { at: '2026-05-04', ...asked })
    expect(answer.outcome).toBe(outcome)
    if (rules) expect(answer.rules).toEqual(rules)
    const asSeats = answer.deciders.map(({ seat }) => seat)
    if (seats) expect([...asSeats].sort()).toEqual([...seats].sort())
    if (acts) expect(answer.deciders.map((one) => one.acts.position)).toEqual(acts)
  })

  it('has a case for every gap and every dispute that shows it', () => {
    for (const finding of proof.findings) {
      const { outcome } = whoDecides(matrix, finding.witness)
      if (finding.kind === 'gap') expect(outcome).toBe('uncovered')
      if (finding.kind === 'disputed') expect(outcome).toBe('disputed')
    }
  })

  it('has neither gap nor dispute exactly when it is known to be clean', () => {
    const { P1, P2 } = proof.properties
    if (clean) expect([P1, P2]).toEqual(['holds', 'holds'])
    else if (findings.some(({ found }) => found === 'gap')) expect(P1).toBe('fails')
    else if (findings.some(({ found }) => found === 'disputed')) expect(P2).toBe('fails')
    else expect(P2 === 'fails' ? P2 : P1).not.toBe('open')
  })
})

it('expects something of every table there is', () => {
  const files = readdirSync(FOLDER).filter(
    (file) => file.endsWith('.yaml') && file !== 'expected.yaml',
  )
  expect(files.map((file) => file.replace('.yaml', '')).sort()).toEqual(
    tables.map(([name]) => name).sort(),
  )
})

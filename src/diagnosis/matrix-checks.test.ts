import { describe, expect, it } from 'vitest'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import type { Model } from '../model/model.ts'
import type { Finding } from './finding.ts'
import { MANY_ANSWERED, MANY_HEARD, matrixChecks } from './matrix-checks.ts'

const seats = (count: number) =>
  Array.from({ length: count }, (_, at) => `  - { id: s${at}, title: Seat ${at} }`).join('\n')
const parts = (...all: readonly string[]) =>
  all
    .map((one) => {
      const [position, verb, of] = one.split(' ')
      return `  - { position: ${position}, verb: ${verb}, of: ${of} }`
    })
    .join('\n')
const organization = (count: number, ...all: readonly string[]): Model =>
  openCase(`positions:\n${seats(count)}\nassignments:\n${parts(...all)}`)

const finding = (rule: string, ...subjects: Finding['subjects']): Finding => ({
  id: `${rule}:x`,
  rule,
  severity: 'medium',
  message: 'm',
  subjects,
  facts: {},
  place: null,
})

describe('a row (K2)', () => {
  it('counts seats by verb and says when nobody answers', () => {
    const model = organization(5, 's0 carries-out a.b', 's1 carries-out a.b', 's2 is-told a.c')
    const checks = matrixChecks(model, [])
    expect(checks.row('a.b').counts['carries-out']).toBe(2)
    expect(checks.row('a.b')).toMatchObject({ codes: ['nobody-answers'], severity: 'low' })
    // Who is only told has no part in it.
    expect(checks.row('a.c')).toMatchObject({ codes: [], severity: null })
    expect(checks.row('a.d')).toMatchObject({ codes: [], severity: null })
  })

  it('is answered by who answers for what lies around it', () => {
    const model = organization(5, 's0 carries-out a.b', 's1 answers-for a')
    expect(matrixChecks(model, []).row('a.b').codes).toEqual([])
  })

  it('says what rules found, and not once more itself (K1)', () => {
    const model = organization(5, 's0 carries-out a.b')
    const found = finding('nobody-answers', { kind: 'responsibilities', id: 'a.b' })
    const other = finding('several-roots', { kind: 'positions', id: 's0' })
    const row = matrixChecks(model, [found, other]).row('a.b')
    expect(row).toMatchObject({ findings: [found], codes: [], severity: 'medium' })
  })

  it('knows who is in the way of whom', () => {
    const model = organization(5, 's0 answers-for a.b', 's1 answers-for a.b', 's2 supports a.b')
    expect([...matrixChecks(model, []).row('a.b').contested]).toEqual(['s0', 's1'])
  })

  it('is contested within one scope, not across two, nor by one seat entered twice', () => {
    const answering = (...scopes: readonly (readonly [seat: string, unit: string])[]) => {
      const lines = scopes.map(
        ([seat, unit], at) =>
          `  - { id: a${at}, position: ${seat}, verb: answers-for, of: a.b, scope: { unit: ${unit} } }`,
      )
      const units = 'units: [{ id: north, name: North }, { id: south, name: South }]'
      const model = openCase(`${units}\npositions:\n${seats(5)}\nassignments:\n${lines.join('\n')}`)
      return [...matrixChecks(model, []).row('a.b').contested]
    }
    expect(answering(['s0', 'north'], ['s1', 'south'])).toEqual([])
    expect(answering(['s0', 'north'], ['s1', 'north'])).toEqual(['s0', 's1'])
    expect(answering(['s0', 'north'], ['s0', 'north'])).toEqual([])
    expect(answering(['s0', 'north'], ['s0', 'south'], ['s1', 'south'])).toEqual(['s0', 's1'])
  })

  it('is slow where many are heard or must agree', () => {
    const heard = Array.from(
      { length: MANY_HEARD },
      (_, at) => `s${at} ${at % 2 === 0 ? 'gives-input' : 'must-agree'} a.b`,
    )
    const all = ['s20 answers-for a.b', ...heard]
    expect(matrixChecks(organization(30, ...all), []).row('a.b').codes).toEqual(['many-heard'])
    expect(matrixChecks(organization(30, ...all.slice(0, -1)), []).row('a.b').codes).toEqual([])
    const told = finding('too-many-heard', { kind: 'responsibilities', id: 'a.b' })
    expect(matrixChecks(organization(30, ...all), [told]).row('a.b').codes).toEqual([])
  })

  it('is nobody’s in particular where everybody has a part', () => {
    const all = ['s0 answers-for a.b', 's1 supports a.b', 's2 supports a.b', 's3 is-told a.b']
    expect(matrixChecks(organization(4, ...all), []).row('a.b').codes).toEqual(['everybody'])
    expect(matrixChecks(organization(5, ...all), []).row('a.b').codes).toEqual([])
  })
})

describe('a column (K3)', () => {
  it('is a bottleneck where one seat answers for much', () => {
    const all = Array.from({ length: MANY_ANSWERED }, (_, at) => `s0 answers-for a.m${at}`)
    const checks = matrixChecks(organization(5, ...all), [])
    expect(checks.column('s0')).toMatchObject({ codes: ['many-answered'], severity: 'low' })
    expect(checks.column('s0').counts['answers-for']).toBe(MANY_ANSWERED)
    const fewer = matrixChecks(organization(5, ...all.slice(1)), [])
    expect(fewer.column('s0').codes).toEqual([])
    const told = finding('one-seat-answers-for-most', { kind: 'positions', id: 's0' })
    expect(matrixChecks(organization(5, ...all), [told]).column('s0').codes).toEqual([])
  })

  it('is of no use where a seat is only told', () => {
    const told = ['s0 is-told a.a', 's0 is-told a.b', 's0 is-told a.c']
    expect(matrixChecks(organization(5, ...told), []).column('s0').codes).toEqual(['only-told'])
    const more = matrixChecks(organization(5, ...told, 's0 supports a.d'), [])
    expect(more.column('s0').codes).toEqual([])
    expect(more.column('s1').codes).toEqual([])
  })

  it('bears what rules found about its seat', () => {
    const found = finding(
      'answers-without-deciding',
      { kind: 'responsibilities', id: 'a.b' },
      { kind: 'positions', id: 's0' },
    )
    const checks = matrixChecks(organization(5), [found])
    expect(checks.column('s0').findings).toEqual([found])
    expect(checks.row('a.b').findings).toEqual([found])
    expect(checks.column('s1').findings).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import type { Finding, Subject } from './finding.ts'
import { findingsBy } from './findings-by.ts'

const model = openCase(`
people:
  - { id: ada, name: Ada }
  - { id: bo, name: Bo }
positions:
  - { id: cto, title: CTO, holder: [ada, bo] }
  - { id: cio, title: CIO, holder: ada }
  - { id: dev, title: Dev, vacant: true }`)

const finding = (id: string, severity: Finding['severity'], ...subjects: Subject[]): Finding => ({
  ...{ id, rule: 'several-roots', message: 'tops', severity, facts: {}, place: null },
  subjects,
})
const seat = (id: string): Subject => ({ kind: 'positions', id })

const findings = [
  finding('a', 'high', seat('cio'), seat('dev')),
  finding('b', 'medium', seat('cto'), { kind: 'people', id: 'ada' }),
  finding('c', 'medium'),
  finding('d', 'low', seat('dev')),
]
const told = (view: 'subject' | 'person') =>
  findingsBy(model, findings, view).map(({ of, findings: list }) => [
    of?.id ?? null,
    list.map(({ id }) => id).join(''),
  ])

describe('findingsBy', () => {
  it('F7 gathers by subject, the gravest first, what is about the whole last', () => {
    expect(told('subject')).toEqual([
      ['dev', 'ad'],
      ['cio', 'a'],
      ['ada', 'b'],
      ['cto', 'b'],
      [null, 'c'],
    ])
  })

  it('F7 gathers by person: who is meant and who sits there, each finding once', () => {
    expect(told('person')).toEqual([
      ['ada', 'ab'],
      ['bo', 'b'],
      [null, 'cd'],
    ])
  })
})

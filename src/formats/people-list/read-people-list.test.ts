import { describe, expect, it } from 'vitest'
import { readDocument } from '../../model/read-document.ts'
import type { PeopleTableOptions } from '../people-table/result.ts'
import { readPeopleList } from './read-people-list.ts'

const HANDBOOK = `# Who works here
mara_lind:
  name: Mara Lind
  role: '[CEO](ceo.md), co-founder'
  reports_to: none
  manager_role_slug: ceo
  email: mara@lantern.example
  description: Mara likes boats.

mara_delivery:
  name: Mara Lind
  role: Interim Manager, Delivery
  reports_to: ceo
  manager_role_slug: delivery_lead

ivo_kemp:
  name: Ivo Kemp
  role: <b>Engineer</b>
  reports_to: delivery_lead
  skills: [go, sql]

hana_bo:
  name: Hana Bo
  role: Engineer
  reports_to: ivo_kemp
`

const read = (text: string, options: PeopleTableOptions = {}) => {
  const result = readPeopleList({ name: 'team.yml', text }, options)
  if (!result.ok) throw new Error(JSON.stringify(result.report.problems))
  expect(readDocument(result.document).ok).toBe(true)
  return result
}
const problemsOf = (text: string) => readPeopleList({ name: 'team.yml', text }).report.problems
const codesOf = (text: string) => problemsOf(text).map(({ code }) => code)

describe('readPeopleList', () => {
  it('L1, L2, L4: takes entries below keys as seats, rows numbered by their lines', () => {
    const { document, report } = read(HANDBOOK)
    expect(report.rows).toEqual([
      { row: 2, became: 'position', id: 'mara_lind' },
      { row: 10, became: 'position', id: 'mara_delivery' },
      { row: 16, became: 'position', id: 'ivo_kemp' },
      { row: 22, became: 'position', id: 'hana_bo' },
    ])
    expect(report.counts).toMatchObject({ rows: 4, people: 3, lines: 3, roots: 1 })
    expect(document.positions.map(({ holder }) => holder)).toHaveLength(4)
  })

  it('L1: finds a sequence at the top, or the longest below a key, in YAML and JSON', () => {
    const names = (text: string) => read(text).document.people.map(({ name }) => name)
    const people = '- { name: Ada Lin, title: CTO }\n- { name: Bo Ray, title: CIO }\n'
    expect(names(people)).toEqual(['Ada Lin', 'Bo Ray'])
    expect(names(`version: 2\npeople:\n${people.replace(/^/gm, '  ')}`)).toHaveLength(2)
    expect(names('{"version": 2, "people": [{"name": "Ada Lin", "title": "CTO"}]}')).toHaveLength(1)
  })

  it('L1: tells what is no list and what is no YAML, with the line', () => {
    expect(codesOf('a: 1\nb: 2\n')).toEqual(['list-missing'])
    expect(codesOf('')).toEqual(['list-missing'])
    const [problem] = problemsOf('ada:\n  name: "Ada\n  role: [\n')
    expect(problem).toMatchObject({ code: 'list-unreadable', severity: 'error' })
    expect(problem?.row).toBeGreaterThan(1)
  })

  it('L3, L5: reads the words of links and marks, and plain values in a sequence', () => {
    const titles = read(HANDBOOK).document.positions.map(({ title }) => title)
    expect(titles).toEqual(['CEO, co-founder', 'Interim Manager, Delivery', 'Engineer', 'Engineer'])
    const { document } = read(HANDBOOK, { mapping: { skills: 'profession' } })
    expect(document.positions[2]?.profession).toBe('go; sql')
  })

  it('L6: reads managers by a further name of their entries, and tells it', () => {
    const { document, report } = read(HANDBOOK)
    expect(document.positions.map((position) => position['reports-to'])).toEqual([
      undefined,
      'mara_lind',
      'mara_delivery',
      'ivo_kemp',
    ])
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'further-names',
        header: 'reports_to',
        facts: { by: 'manager_role_slug', cells: 2 },
      }),
    )
  })

  it('L7: keeps addresses and free texts out unless they are asked for', () => {
    const silent = read(HANDBOOK)
    expect(JSON.stringify(silent)).not.toMatch(/lantern\.example|boats/)
    const told = silent.report.problems.find(({ code }) => code === 'not-asked-for')
    expect(told?.facts).toEqual({ headers: ['email', 'description'] })
    const asked = read(HANDBOOK, { mapping: { email: 'email' } })
    expect(asked.document.people.map(({ email }) => email)).toContain('mara@lantern.example')
    expect(JSON.stringify(asked)).not.toMatch(/boats/)
  })

  it('takes keys that names of objects have for what they are', () => {
    const { document } = read('constructor: { name: Ada Lin }\n__proto__: { name: Bo Ray }\n')
    expect(document.people.map(({ name }) => name).sort()).toEqual(['Ada Lin', 'Bo Ray'])
  })
})

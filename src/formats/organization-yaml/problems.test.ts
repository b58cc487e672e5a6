import { describe, expect, it } from 'vitest'
import type { SourceProblem } from '../../model/document-source.ts'
import { LONGEST_YAML } from './parse-organization-text.ts'
import { readOrganizationYaml } from './read-organization-yaml.ts'

const HEAD = 'mandate: 1\norganization: { id: o, name: O }\n'

function problemsOf(text: string): readonly SourceProblem[] {
  const reading = readOrganizationYaml(text, 'm.yaml')
  return reading.ok ? [] : reading.problems
}

const shown = (text: string) => problemsOf(text).map(({ where, message }) => `${where} ${message}`)

describe('problems of shape', () => {
  it('stand at the key or value at fault, in the order of the text (Y4)', () => {
    const text = `${HEAD}positions:
  - { id: cio, title: CIO, report-to: ceo }
  - id: cto
    title: CTO
    # a comment
    vacant-since: May
  - { id: 12 }
`
    expect(problemsOf(text)).toMatchObject([
      { place: { line: 4, column: 28, length: 9 }, suggestion: 'reports-to', found: 'report-to' },
      { place: { line: 8, column: 19, length: 3 }, expected: 'a date', found: '"May"' },
      { place: { line: 9, column: 5 }, code: 'missing-key', expected: 'title' },
      { place: { line: 9, column: 11, length: 2 }, expected: 'a text', found: '12' },
    ])
  })

  it('have the same places in JSON, however it is laid out (Y5)', () => {
    const text = `{"mandate": 1, "organization": {"id": "o", "name": "O"},
      "positions": [{"id": "a", "title": "A"},
\t{"id": "b", "title": "B",
\t\t"reports-to": "x x"}]}`
    expect(problemsOf(text)).toMatchObject([
      { where: 'm.yaml:4:17', place: { length: 5 }, code: 'malformed' },
    ])
  })
})

describe('problems of syntax', () => {
  it.each([
    ['a colon in a text', 'positions:\n  - id: a\n    title: Head: of IT', '5:12', 'quotes'],
    ['a tab', 'positions:\n\t- { id: a }', '4:1', 'blanks'],
    [
      'an open bracket',
      'positions:\n  - { id: a, title: A\n  - { id: b, title: B }',
      '5',
      'bracket',
    ],
    ['an open quote', "positions:\n  - { id: a, title: 'A }\n", '5', 'quote'],
    ['a wrong column', 'positions:\n  - id: a\n    title: A\n   fte: 1', '6', 'column'],
    [
      'a key twice',
      'positions:\n  - { id: a, title: A, title: B }',
      '4:24',
      '"title" stands twice',
    ],
    ['a list twice', 'units: []\nunits: []', '4:1', '"units" stands twice'],
    ['an unknown alias', 'positions: *all', '3:12', 'quotes'],
    ['an alias of itself', 'units: &u [*u]', '3:12', '&u'],
    ['a tag', 'units: !!set { a, b }', '3', 'tag'],
    ['two documents', `---\n${HEAD}`, '3:1', 'file of its own'],
  ])('%s', (_, rest, place, advice) => {
    const [first] = shown(`${HEAD}${rest}`)
    expect(first).toContain(`m.yaml:${place}`)
    expect(first).toContain(advice)
  })

  it.each([
    ['a key twice', '{"mandate": 1,\n "mandate": 1}', '2:2', 'stands twice'],
    ['a comma too many', '{"mandate": 1,}', '1:14', 'remove it'],
    ['a comma missing', '{"mandate": 1\n"units": []}', '2:1', 'comma'],
    ['an open quote', '{"mandate: 1}', '1:2', 'quote'],
    ['a line break in a text', '{"a": "b\nc"}', '1:7', '\\n'],
    ['more behind the end', '{"mandate": 1} x', '1:16', 'ends before'],
    ['a key without quotes', '{"mandate": 1, units: []}', '1:16', 'double quotes'],
  ])('in JSON: %s', (_, text, place, advice) => {
    const [first] = shown(text)
    expect(first).toContain(`m.yaml:${place}`)
    expect(first).toContain(advice)
  })
})

describe('what is no document', () => {
  it.each(['', 'hello', '- 1', 'a: 1', '[]', '{}', '# only a comment'])('%j', (text) => {
    const problems = problemsOf(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.message).toContain('mandate: 1')
  })

  it('is told in a few problems, however much of it there is (Y6)', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [at, name] of [...'bcdefghijk'].entries()) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'[at]}`).join(', ')}]`)
    }
    expect(problemsOf(bomb.join('\n'))).toMatchObject([{ code: 'alias-bomb', place: { line: 6 } }])
    for (const piece of [
      '[',
      '- ',
      '{"a":',
      '? ',
      '[,',
      ': : ',
      '"" ',
      '&a ',
      '- @\n',
      '%a\n',
      '- -\n',
    ]) {
      const problems = problemsOf(`${HEAD}units: ${piece.repeat(30_000)}`)
      expect(problems.length, piece).toBeGreaterThan(0)
      expect(problems.length, piece).toBeLessThanOrEqual(101)
    }
  })

  it('is no text, when bytes stand behind it that nobody wrote', () => {
    const bytes = Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7) % 256))
    expect(problemsOf(bytes.join(''))).toMatchObject([{ code: 'not-text', place: null }])
    expect(problemsOf('\0')).toMatchObject([{ code: 'not-text' }])
  })

  it('is refused before it is parsed when it is too long', () => {
    expect(problemsOf(`a: ${'x'.repeat(LONGEST_YAML)}`)).toMatchObject([{ code: 'file-too-large' }])
  })
})

describe('places', () => {
  it('lead from an entity and its field to the line, in YAML and JSON (Y3)', () => {
    const yaml = `\uFEFF${HEAD}positions:\r\n  - { id: a, title: A }\r\n  - id: b\r\n    title: B\r\n    reports-to: a\r\nassignments:\r\n  - { position: a, verb: decides, of: x }\r\n`
    const reading = readOrganizationYaml(yaml, 'm.yaml')
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    const { source } = reading
    expect(source.placeOf('positions', 'b', 'reports-to')).toEqual({
      line: 7,
      column: 17,
      length: 1,
    })
    expect(source.placeOf('positions', 'b', 'unit')).toEqual({ line: 5, column: 9, length: 1 })
    expect(source.placeOf('assignments', 'a:decides:x', 'verb')?.line).toBe(9)
    expect(source.placeOf('positions', 'c')).toBeNull()
    expect(source.placeAt(['organization'], 'key')).toEqual({ line: 2, column: 1, length: 12 })
  })

  it('tell an alias by where it stands', () => {
    const text = `${HEAD}positions:\n  - &a { id: a, title: A }\n  - { id: b, title: B, lines: &l [{ to: a, kind: dotted }] }\n  - { id: c, title: C, lines: *l }\n`
    const reading = readOrganizationYaml(text, 'm.yaml')
    if (!reading.ok) throw new Error(reading.problems[0]?.message)
    expect(reading.document.positions[2]?.lines).toEqual([{ to: 'a', kind: 'dotted' }])
    expect(reading.source.placeAt(['positions', 2, 'lines', 0])).toMatchObject({
      line: 6,
      column: 31,
    })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readProfileYaml } from './read-profile-yaml.ts'

const toldOf = (text: string): readonly string[] => {
  const reading = readProfileYaml(text, 'me.yaml')
  return reading.ok ? [] : reading.problems.map(({ where, message }) => `${where} ${message}`)
}

describe('profiles that cannot be read', () => {
  it.each([
    ['', 'a profile begins with the line profile: 1.'],
    ['- a list', 'a profile begins with the line profile: 1.'],
    ['name: Ada', 'a profile begins with the line profile: 1.'],
    [
      'profile: 2',
      'me.yaml:1:10 profile: version 2 is newer than this program reads (1); update it.',
    ],
    ['profile: one', 'me.yaml:1:10 profile'],
    ['profile: 1\nskils: []', 'Did you mean skills?'],
    ['profile: 1\nskills:\n  - leadership', 'me.yaml:3:5 skills › 1'],
    ['profile: 1\ndegrees:\n  - { level: phd, field: IT }', 'me.yaml:3:14 degrees › 1 › level'],
    ['profile: 1\nheld:\n  - { title: A, from: 2020-02-30 }', 'held › 1 › from'],
    [
      'profile: 1\nheld:\n  - { title: A, from: 2021-01-01, until: 2020-01-01 }',
      'it ends (2020-01-01) before it starts (2021-01-01); swap the days.',
    ],
    ['profile: 1\nexperience:\n  - { area: it, years: -3 }', 'experience › 1 › years'],
    ['profile: 1\nlog:\n  - { date: 2026-01-01, kind: holiday, what: Sun }', 'log › 1 › kind'],
    [`profile: 1\nskills:\n${'  - { skill: x }\n'.repeat(1001)}`, 'skills'],
    ['profile: 1\nprofile: 1', 'stands twice'],
    ['profile: 1\nname: "never closed', 'me.yaml:2'],
    ['\u0000\u0001\u0002\u0003', 'bytes that are no text'],
  ])('%j is refused with its place and what to do', (text, told) => {
    expect(toldOf(text).join('\n')).toContain(told)
  })

  it('takes a list that was begun and left empty for one that is not there', () => {
    const reading = readProfileYaml('profile: 1\nskills:\ndegrees: []\n', 'me.yaml')
    expect(reading.ok && reading.profile).toEqual({ profile: 1, degrees: [] })
  })

  it('never throws, whatever stands in it', () => {
    const plain = fc.object({ maxDepth: 3, key: fc.constantFrom('skills', 'held', 'log', 'x') })
    fc.assert(
      fc.property(fc.oneof(plain, fc.array(plain), fc.string()), (value) => {
        const text = JSON.stringify({ profile: 1, degrees: value, ...Object(value) })
        expect(typeof readProfileYaml(text, 'me.json').ok).toBe('boolean')
      }),
      { numRuns: 100 },
    )
  })
})

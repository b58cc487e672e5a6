import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CareerProfile } from '../../career/career-profile.ts'
import { type AddedEntry, addProfileEntries } from './add-profile-entries.ts'
import { readProfileYaml } from './read-profile-yaml.ts'
import { writeProfileYaml } from './write-profile-yaml.ts'

const ENTRY: AddedEntry = {
  list: 'log',
  entry: { date: '2026-11-02', kind: 'result', what: 'Ran the move', proves: ['leads-teams'] },
}

const added = (text: string) => {
  const result = addProfileEntries(text, 'me.yaml', [ENTRY])
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result
}

describe('adding to a profile', () => {
  it('puts an entry at the end of its list and leaves everything else as it stood', () => {
    const text = `# mine
profile: 1   # version
log:
    # the first
    - { date: 2026-01-02, kind: course, what: 'Cloud: basics' } # good
# behind it
skills: [ { skill: leadership } ]
`
    const { text: edited, kept } = added(text)
    expect(kept).toBe(true)
    expect(edited).toBe(
      text.replace(
        '# good\n',
        '# good\n    - { date: 2026-11-02, kind: result, what: Ran the move, proves: [leads-teams] }\n',
      ),
    )
  })

  it('begins the list where there is none, where it is empty, and where nothing stands behind its key', () => {
    const line = '- { date: 2026-11-02, kind: result, what: Ran the move, proves: [leads-teams] }'
    expect(added('profile: 1').text).toBe(`profile: 1\n\nlog:\n  ${line}\n`)
    expect(added('profile: 1\nlog: []\n').text).toBe(`profile: 1\nlog:\n  ${line}\n`)
    expect(added('profile: 1\nlog: # to come\nname: A\n').text).toBe(
      `profile: 1\nlog: # to come\n  ${line}\nname: A\n`,
    )
  })

  it('writes anew what stands between brackets, and says so', () => {
    const { text, kept, profile } = added(
      "profile: 1\nlog: [{ date: '2026-01-02', kind: talk, what: Hello }]\n",
    )
    expect(kept).toBe(false)
    expect(profile.log).toHaveLength(2)
    expect(text.startsWith('profile: 1\nlog:\n  - { date: 2026-01-02,')).toBe(true)
  })

  it('keeps JSON JSON, and line ends as they were', () => {
    expect(JSON.parse(added('{ "profile": 1 }').text).log).toEqual([ENTRY.entry])
    expect(added('profile: 1\r\nname: A\r\n').text).toContain('name: A\r\n\r\nlog:\r\n')
  })

  it('tells file, line and field of a faulty profile and touches nothing', () => {
    const result = addProfileEntries(
      'profile: 1\nskills:\n  - { skil: leadership }\nheld:\n  - { title: A, team: many }\n',
      'me.yaml',
      [ENTRY],
    )
    expect(result.ok).toBe(false)
    const told = result.ok ? [] : result.problems.map(({ where, message }) => `${where} ${message}`)
    expect(told.join('\n')).toContain('me.yaml:3:7')
    expect(told.join('\n')).toContain('Did you mean skill?')
    expect(told.join('\n')).toContain('me.yaml:5:23 held › 1 › team')
  })
})

describe('writing a profile', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 30 })
    .filter((one) => /\S/.test(one) && !/[\r\n]/.test(one))
  const profile: fc.Arbitrary<CareerProfile> = fc.record(
    {
      profile: fc.constant(1 as const),
      name: text,
      skills: fc.array(
        fc.record(
          { skill: text, evidence: fc.array(text, { maxLength: 6 }) },
          { requiredKeys: ['skill'] },
        ),
        { maxLength: 4 },
      ),
      interests: fc.array(text, { maxLength: 3 }),
      notes: fc.string({ maxLength: 60 }),
      reads: fc.record({ several: fc.integer({ min: 0, max: 9 }) }),
    },
    { requiredKeys: ['profile'] },
  )

  it('reads back as the same profile, whatever is in it', () => {
    fc.assert(
      fc.property(profile, (one) => {
        const back = readProfileYaml(writeProfileYaml(one), 'me.yaml')
        expect(back.ok ? back.profile : back.problems).toEqual(one)
      }),
      { numRuns: 150 },
    )
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessReadiness } from '../src/career/assess-readiness.ts'
import { careerProfileSchema } from '../src/career/career-profile.ts'
import { readProfileYaml } from '../src/formats/career-profile/read-profile-yaml.ts'
import { callCli } from './support/call-cli.ts'
import { catalogueForTests } from './support/catalogue.ts'

const guide = readFileSync(new URL('../docs/career.md', import.meta.url), 'utf8')
const [, profile = ''] = /```yaml profile\n([\s\S]*?)```/.exec(guide) ?? []

describe('docs/career.md', () => {
  it('shows a profile that is read, all of which is heard', () => {
    const reading = readProfileYaml(profile, 'me.yaml')
    expect(reading.ok ? [] : reading.problems).toEqual([])
    if (!reading.ok) return
    expect(assessReadiness(catalogueForTests(), 'cio', reading.profile).unheard).toEqual([])
  })

  it('tells of every key what it drives', () => {
    const table = guide.slice(guide.indexOf('| key |'))
    const told = Array.from(table.matchAll(/^\| (`[^|]+) \|/gm), ([, keys = '']) =>
      Array.from(keys.matchAll(/`([a-z]+)`/g), ([, key]) => key),
    ).flat()
    const keys = Object.keys(careerProfileSchema.shape)
    // The version, a name for headings and notes of one's own drive nothing.
    const silent = ['profile', 'name', 'notes']
    expect([...told].sort()).toEqual(keys.filter((key) => !silent.includes(key)).sort())
  })

  it('shows calls that can be made', async () => {
    const calls = Array.from(guide.matchAll(/^\$ mandate (.*)$/gm), ([, call = '']) => call)
    expect(calls.length).toBeGreaterThan(5)
    for (const call of calls) {
      const words = Array.from(call.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word)
      const { exit, err } = await callCli(words, {
        ...(call.includes('init') ? {} : { 'me.yaml': profile }),
        'cv.docx': 'EXPERIENCE\n2010 - 2015 IT Manager',
      })
      expect([call, exit, err]).toEqual([call, 0, ''])
    }
  })
})

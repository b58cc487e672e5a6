import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parsePlainYaml } from '../src/formats/plain-yaml.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { arePublished, publishedOrganizations } from './support/published-organizations.ts'
import {
  type StudiedFinding,
  sampleOf,
  studyFindings,
  studyReadDuties,
} from './support/study-findings.ts'
import { tableRows } from './support/table-rows.ts'

const docs = (name: string) => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
const HEADING = '## Four kinds of organisations, every rule\n'
const [, section = ''] = docs('field-study.md').split(HEADING)
const [sets = [], byRule = []] = tableRows(section)

/** How many findings are drawn to be judged. */
const SAMPLE = 100

const yaml = parsePlainYaml(docs('field-study-judgements.yaml'))
const judgements = z
  .array(
    z.strictObject({
      finding: z.string().regex(/^[a-z0-9]{8,12}$/),
      rule: z.string(),
      set: z.string(),
      verdict: z.enum(['accepted', 'rejected']),
      reason: z.string().min(10),
    }),
  )
  .parse(yaml.ok ? yaml.value : yaml.message)

const KINDS = ['organograms', 'rust-lang', 'kubernetes', 'sourcegraph']
const kindOf = (set: string) => (KINDS.includes(set) ? set : 'organograms')

describe('the judgements of the field study', () => {
  test('are what the page says: how many of each rule, how many accepted', () => {
    const ofRule = (rule: string | undefined) => judgements.filter((one) => one.rule === rule)
    const accepted = judgements.filter(({ verdict }) => verdict === 'accepted').length
    for (const [rule, ...cells] of byRule) {
      const yes = ofRule(rule).filter(({ verdict }) => verdict === 'accepted').length
      expect([rule, ...cells.slice(-2)]).toEqual([rule, `${ofRule(rule).length}`, `${yes}`])
    }
    expect(section).toContain(`**${judgements.length} were judged, ${accepted} accepted.**`)
    expect(judgements.every(({ rule }) => byRule.some(([id]) => id === rule))).toBe(true)
  })

  test('accept nine in ten', () => {
    const accepted = judgements.filter(({ verdict }) => verdict === 'accepted').length
    expect(accepted / judgements.length).toBeGreaterThanOrEqual(0.9)
  })

  test('judge a finding once', () => {
    expect(new Set(judgements.map(({ finding }) => finding)).size).toBe(judgements.length)
  })
})

describe.skipIf(!arePublished)('the published organisations', () => {
  const catalogue = catalogueForTests()
  const organizations = publishedOrganizations(catalogue)
  let known: readonly StudiedFinding[] | undefined
  /** Of the rules that the page judges; later ones have studies of their own. */
  const judged = () => {
    const rules = byRule.map(([rule]) => rule)
    known ??= studyFindings(catalogue, organizations)
    return known.filter(({ finding }) => rules.includes(finding.rule))
  }

  test('give the sample that was judged', () => {
    const drawn = sampleOf(judged(), SAMPLE).map(({ key, set, finding }) => {
      return `${key} ${finding.rule} ${set.replace(/-senior\.csv$/, '')}`
    })
    const told = judgements.map(({ finding, rule, set }) => `${finding} ${rule} ${set}`)
    expect(drawn.toSorted()).toEqual(told.toSorted())
  })

  test('give the counts of the page, by rule and set', () => {
    for (const [rule, ...cells] of byRule) {
      const own = judged().filter(({ finding }) => finding.rule === rule)
      const counts = KINDS.map((kind) => `${own.filter(({ set }) => kindOf(set) === kind).length}`)
      expect([rule, ...cells.slice(0, KINDS.length)]).toEqual([rule, ...counts])
    }
  })

  test('give duties read from posts in technology, which quote the post and name nobody', () => {
    const read = studyReadDuties(organizations)
    expect(read.length).toBeGreaterThan(50)
    const faults = read.flatMap(({ key, set, duty: { position, evidence = '' } }) => {
      const { positions = [], people = [] } = organizations.get(set) ?? {}
      const text = positions.find(({ id }) => id === position)?.description?.replace(/\s+/g, ' ')
      const parts = evidence.split(' … ')
      const isQuoted = parts.every((part) => text?.includes(part))
      return isQuoted && !people.some(({ name }) => evidence.includes(name)) ? [] : [key]
    })
    expect(faults).toEqual([])
  }, 120_000)

  test('are as large as the page says', () => {
    const sizes = new Map<string, readonly number[]>()
    for (const [set, document] of organizations) {
      const { positions, people, units, bodies } = document
      const ids = new Set(positions.map(({ id }) => id))
      const lines = positions.filter((position) => ids.has(position['reports-to'] ?? ''))
      const size = [positions, people, units, bodies, lines].map(({ length }) => length)
      const before = sizes.get(kindOf(set)) ?? size.map(() => 0)
      sizes.set(
        kindOf(set),
        size.map((count, at) => count + (before[at] ?? 0)),
      )
    }
    expect(sets).toEqual(Array.from(sizes, ([kind, size]) => [kind, ...size.map(String)]))
  })
})

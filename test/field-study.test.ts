import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LEADER_IDS } from '../src/catalogue/ids.ts'
import { diagnose, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import { RULES } from '../src/diagnosis/registry.ts'
import { NO_SETTINGS } from '../src/diagnosis/settings.ts'
import { readOrganogram } from '../src/formats/organogram-uk/read-organogram.ts'
import { openModel } from '../src/model/model.ts'
import { readDocument } from '../src/model/read-document.ts'
import { alignPositions, suggestedRoles } from '../src/profile/align-positions.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { organogramsIn } from './support/organogram-files.ts'
import { tableRows } from './support/table-rows.ts'

const published = organogramsIn(new URL('../../shared/data/orgs/', import.meta.url))
const DEPARTMENT = '300913-DWP.xls-senior.csv'
const page = readFileSync(new URL('../docs/field-study.md', import.meta.url), 'utf8')

/** The rows of the tables under a heading, one table after the other, headers left out. */
function tablesUnder(heading: string): readonly (readonly (readonly string[])[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return tableRows(section)
}

const catalogue = catalogueForTests()
/** The rules that the page judges; later ones have studies of their own. */
const judged = tablesUnder('Findings')[0]?.map(([id]) => id) ?? []
const rules = RULES.filter(({ id }) => judged.includes(id))
const setup = prepareDiagnosis(catalogue, NO_SETTINGS, rules)

function studied(name: string) {
  const files = published.get(name)
  const read = files && readOrganogram(files)
  if (!read?.ok) throw new Error(name)
  const alignments = alignPositions(catalogue, read.document)
  const positions = read.document.positions.map((position) => {
    const alignment = alignments.get(position.id)
    const roles = alignment ? suggestedRoles(alignment) : []
    return roles.length > 0 ? { ...position, roles: [...roles] } : position
  })
  const reading = readDocument({ ...read.document, positions })
  if (!reading.ok) throw new Error(reading.problems[0]?.message)
  const findings = findingsOf(diagnose(openModel(reading.document), setup))
  const unitNames = new Map(read.document.units.map(({ id, name: text }) => [id, text]))
  const unitOf = (unit: string | undefined) => unitNames.get(unit ?? '') ?? ''
  return { ...read, positions, alignments, findings, unitOf }
}

const countByRule = (findings: readonly { readonly rule: string }[]) =>
  rules.map(({ id }) => [id, `${findings.filter(({ rule }) => rule === id).length}`])

describe.skipIf(published.size === 0)('docs/field-study.md holds what the product gives', () => {
  let known: ReturnType<typeof studied> | undefined
  const department = () => {
    known ??= studied(DEPARTMENT)
    return known
  }

  test('every row', () => {
    const { report } = department()
    const became = (word: string) => report.rows.filter((row) => row.became === word).length
    const { counts } = report
    expect(tablesUnder('Every row')[0]?.map(([, value]) => Number(value))).toEqual([
      counts.seniorRows,
      became('position'),
      became('share'),
      counts.juniorRows,
      became('group'),
      became('set-aside'),
      counts.references,
      counts.lines,
      counts.roots,
      counts.missingManagers,
      counts.selfReports,
      counts.repeatedReferences,
      counts.notInPost,
      counts.vacant,
      counts.eliminated,
      counts.undisclosed,
      counts.people,
      Math.round(counts.juniorFte),
    ])
  })

  test('who leads technology, and nobody else does', () => {
    const { positions, alignments, unitOf } = department()
    const aligned = positions.flatMap(({ id, title, unit }) => {
      const alignment = alignments.get(id)
      if (!alignment || alignment.role === null) return []
      const roles = [alignment, ...alignment.also].map(({ role }) => role).join(', ')
      return [[id, title, unitOf(unit), roles, `${alignment.confidence}`]]
    })
    const told = tablesUnder('Who leads technology')[0]?.map((row) => row.slice(0, 5))
    expect(told?.toSorted()).toEqual(aligned.toSorted())
  })

  test('what was held back, and the false friends', () => {
    const { positions, alignments, unitOf } = department()
    const near = positions.flatMap(({ id, title, unit }) => {
      const misses = alignments.get(id)?.near ?? []
      return misses.map(({ code, roles }) => [id, title, unitOf(unit), roles.join(', '), code])
    })
    const [held, friends] = tablesUnder('What was held back, and why')
    expect(held?.toSorted()).toEqual(near.toSorted())
    for (const [id, title, unit] of friends ?? []) {
      expect(positions.find((position) => position.id === id)).toMatchObject({ title })
      expect(unitOf(positions.find((position) => position.id === id)?.unit)).toBe(unit)
      expect(alignments.get(id ?? '')).toEqual({ role: null, near: [] })
    }
  })

  test('the findings of the department', () => {
    const { findings } = department()
    expect(rules.length).toBe(judged.length)
    const told = tablesUnder('Findings')[0]?.map((row) => row.slice(0, 2))
    expect(told).toEqual(countByRule(findings))
    expect(findings.map(({ id }) => id)).toEqual(['vacant-leadership-seat:positions/DWP68'])
  })

  test('all other snapshots', () => {
    const all = Array.from(published.keys(), (name) => ({ name, ...studied(name) }))
    const leaders: readonly string[] = LEADER_IDS
    const rows = all.map((one) => {
      const roles = [...one.alignments.values()].flatMap(({ role }) => role ?? [])
      const ofSeverity = (word: string) =>
        one.findings.filter(({ severity }) => severity === word).length
      const leading = roles.filter((role) => leaders.includes(role)).length
      const counts = [one.positions.length, leading, roles.length - leading]
      return [
        one.name,
        ...[...counts, ofSeverity('high'), ofSeverity('medium'), ofSeverity('low')].map(String),
      ]
    })
    const [snapshots, byRule] = tablesUnder('The same measure elsewhere')
    expect(snapshots?.toSorted()).toEqual(rows.toSorted())
    const findingsOfAll = all.flatMap((one) => one.findings)
    expect(byRule?.map((row) => row.slice(0, 2))).toEqual(countByRule(findingsOfAll))
    expect(page).toContain(`The ${findingsOfAll.length} findings by rule`)
    const aligned = all.flatMap((one) => [...one.alignments.values()]).filter(({ role }) => role)
    expect(page).toContain(`All ${aligned.length} alignments were read`)
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { diagnose, failuresOf, findingsOf } from '../src/diagnosis/diagnose.ts'
import { prepareDiagnosis } from '../src/diagnosis/prepare-diagnosis.ts'
import { RULES } from '../src/diagnosis/registry.ts'
import type { AnyRule } from '../src/diagnosis/rule.ts'
import { readSettings } from '../src/diagnosis/settings.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { DAY_OF_CASES } from './support/diagnosis/day-of-cases.ts'
import { openCase } from './support/diagnosis/open-case.ts'

const root = new URL('../', import.meta.url)
const pageOf = (id: string) => readFileSync(new URL(`docs/rules/${id}.md`, root), 'utf8')

const HEADINGS = [
  'Why it matters',
  'What it looks at|How the kind is chosen',
  'Faulty',
  'Sound',
  'What to do',
  'Options',
  'Sources',
]

/** Fenced examples of a page, with the messages that the line below a faulty one promises. */
function examplesOf(page: string) {
  const fences = page.matchAll(/```yaml (faulty|sound)\n([\s\S]*?)```\n(?:Finds: (.*)\n)?/g)
  return Array.from(fences, ([, kind, yaml = '', finds = '']) => ({
    kind,
    yaml,
    finds: Array.from(finds.matchAll(/`([a-z-]+)`/g), ([, message]) => message),
  }))
}

/** Runs rules over an example; `rules` as a mapping are settings, as a list the document's. */
function findingsIn(yaml: string, ran: readonly AnyRule[]) {
  const { rules, ...others } = parse(yaml) as Record<string, unknown>
  const own = Array.isArray(rules)
  const organization = own ? { ...others, rules } : others
  const settings = readSettings(own ? undefined : rules)
  if (!settings.ok) throw new Error(settings.problems[0]?.message)
  const setup = prepareDiagnosis(catalogueForTests(), settings.settings, ran, DAY_OF_CASES)
  const diagnosis = diagnose(openCase(JSON.stringify(organization)), setup)
  expect(failuresOf(diagnosis)).toEqual([])
  return findingsOf(diagnosis)
}

const run = (rule: AnyRule, yaml: string) => findingsIn(yaml, [rule]).map(({ message }) => message)

test('every rule has its file, its test and its page, and every page its rule', () => {
  const ids = RULES.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(ids).toEqual([...ids].sort())
  const files = readdirSync(new URL('src/diagnosis/rules', root))
  expect(files.sort()).toEqual(ids.flatMap((id) => [`${id}.test.ts`, `${id}.ts`]))
  expect(readdirSync(new URL('docs/rules', root)).sort()).toEqual(ids.map((id) => `${id}.md`))
  expect(existsSync(new URL('src/diagnosis/SPEC.md', root))).toBe(true)
})

test('every rule differs from every other by an example that the other leaves alone', () => {
  const alike = RULES.flatMap(({ id }) => {
    const faulty = examplesOf(pageOf(id)).filter(({ kind }) => kind === 'faulty')
    const speaking = faulty.map(({ yaml }) => new Set(findingsIn(yaml, RULES).map((f) => f.rule)))
    const others = RULES.filter((other) => speaking.every((rules) => rules.has(other.id)))
    return others.filter((other) => other.id !== id).map((other) => `${id} and ${other.id}`)
  })
  expect(alike).toEqual([])
})

describe.each(RULES)('the page of $id', (rule) => {
  const page = pageOf(rule.id)
  const examples = examplesOf(page)

  it('has its title and its sections in order', () => {
    expect(page.startsWith(`# ${rule.id}\n`)).toBe(true)
    const places = HEADINGS.map((heading) => page.search(new RegExp(`^## (${heading})$`, 'm')))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('names severity, version, every option, every claim and every reference', () => {
    expect(page).toContain(rule.severity)
    expect(page).toContain(rule.since)
    for (const option of Object.keys(rule.options)) expect(page).toContain(`- \`${option}\``)
    for (const source of rule.sources) {
      if ('claim' in source) expect(page).toContain(source.claim)
      else expect(page).toContain(source.reference.slice(0, 12))
    }
  })

  it('shows faulty examples with exactly the findings it promises', () => {
    const faulty = examples.filter(({ kind }) => kind === 'faulty')
    expect(faulty.length).toBeGreaterThan(0)
    for (const { yaml, finds } of faulty) {
      expect(finds.length).toBeGreaterThan(0)
      expect(run(rule, yaml), yaml).toEqual(finds)
    }
  })

  it('shows sound examples without any', () => {
    const sound = examples.filter(({ kind }) => kind === 'sound')
    expect(sound.length).toBeGreaterThan(0)
    for (const { yaml } of sound) expect(run(rule, yaml), yaml).toEqual([])
  })
})

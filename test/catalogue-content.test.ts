import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LEADER_IDS } from '../src/catalogue/ids.ts'
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts'
import { catalogueForTests } from './support/catalogue.ts'
import { sharedRuns } from './support/shared-runs.ts'

const catalogue = catalogueForTests()

describe('the catalogue is whole', () => {
  test('it passes its own check in full', () => {
    const loaded = loadCatalogue(structuredClone(catalogue.data))
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
  })

  test('it holds every claim of every source, numbered without a gap', () => {
    const perSource = { '000': 114, '001': 98, '002': 83, '003': 133, '004': 40 }
    for (const [source, count] of Object.entries(perSource)) {
      const numbers = catalogue.data.claims
        .filter((claim) => claim.source === source)
        .map(({ id }) => Number(id.slice(3)))
        .sort((a, b) => a - b)
      expect(numbers, source).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    }
    expect(catalogue.claims.size).toBe(468)
  })

  test('it holds every disagreement, artefact and guiding question', () => {
    expect(catalogue.disagreements.size).toBe(87)
    expect(catalogue.artefacts.size).toBe(135)
    expect(catalogue.questions.size).toBe(39)
    expect(catalogue.data.pay).toHaveLength(2)
  })

  test('its trees are as large as the matter and rest on claims', () => {
    expect(catalogue.areas.size).toBeGreaterThanOrEqual(12)
    expect(catalogue.responsibilities.size).toBeGreaterThanOrEqual(100)
    const leaves = [...catalogue.decisionKinds.values()].filter((kind) => kind.leaf)
    expect(leaves.length).toBeGreaterThanOrEqual(60)
    expect(new Set(leaves.map((kind) => kind.domain)).size).toBe(10)
    for (const leaf of catalogue.responsibilities.values()) {
      expect(leaf.claims.length, leaf.id).toBeGreaterThan(0)
    }
  })

  test('every demand of a rule pack has its place in a text, and names what it leaves out', () => {
    expect([...catalogue.packs.keys()].sort()).toEqual([
      'eu-dora',
      'eu-nis2',
      'sg-mas-trm',
      'uk-smcr',
      'us-fitara',
    ])
    const page = readFileSync(new URL('../docs/packs.md', import.meta.url), 'utf8')
    const guide = page.replace(/(?<=[^\n])\n(?=[^\n#|-])/g, ' ')
    for (const { id, texts, leftOut, demands } of catalogue.packs.values()) {
      expect(leftOut.length, id).toBeGreaterThan(0)
      expect(guide).toContain(`## ${id}\n`)
      for (const { title } of texts) expect(guide, id).toContain(title)
      for (const { id: demand, place, rights, name } of demands) {
        expect(guide).toContain(`| \`${demand}\` | ${name.en} | ${place} |`)
        for (const right of rights) expect(guide, demand).toContain(right.place)
      }
    }
  })

  test('every claim behind an artefact stands behind its responsibility, for the same roles', () => {
    const missing = [...catalogue.artefacts.values()].flatMap((artefact) => {
      const parts = catalogue.responsibilities.get(artefact.responsibility)?.parts ?? []
      return artefact.holdings
        .filter(
          ({ claim, roles }) =>
            !parts.some(
              (part) =>
                part.claims.includes(claim) && roles.every((role) => part.roles.includes(role)),
            ),
        )
        .map(({ claim }) => `${artefact.id} ${claim}`)
    })
    expect(missing).toEqual([])
  })

  test('a part is credited only to roles its claims speak of', () => {
    const strangers = [
      ...catalogue.responsibilities.values(),
      ...catalogue.decisionKinds.values(),
    ].flatMap(({ id, parts }) =>
      parts.flatMap((part) =>
        part.claims
          .filter((claim) => {
            const spoken = catalogue.claims.get(claim)?.roles ?? []
            return !part.roles.some((role) => spoken.includes(role))
          })
          .map((claim) => `${id}: ${part.roles.join('+')} by ${claim}`),
      ),
    )
    expect(strangers).toEqual([])
  })

  test('every leader has a definition, titles, responsibilities and something left unsaid', () => {
    for (const id of LEADER_IDS) {
      const role = catalogue.roles.get(id)
      expect(role?.definition.length, id).toBeGreaterThan(0)
      expect(role?.unsaid.length, id).toBeGreaterThan(0)
      expect(
        catalogue.data.titles.some((title) => title.means.includes(id)),
        id,
      ).toBe(true)
      const responsible = [...catalogue.responsibilities.values()].some(({ parts }) =>
        parts.some((part) => part.roles.includes(id)),
      )
      expect(responsible, id).toBe(true)
    }
  })

  test('no text is the same in both languages by oversight', () => {
    const same = catalogue.data.claims.filter(({ text }) => text.en === text.de)
    expect(same.map(({ id }) => id)).toEqual([])
  })
})

const seeds = new URL('../../shared/seeds/', import.meta.url)

describe.runIf(existsSync(seeds))('beside the articles', () => {
  test('no text shares seven words in a row with an article', () => {
    const articles = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|txt|html)$/.test(name))
      .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
    expect(articles.length).toBeGreaterThan(0)
    expect(sharedRuns(textsOf(catalogue.data), articles, 7)).toEqual([])
  })
})

/** Every sentence of the catalogue; titles and headings of the articles are facts, not texts. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key !== 'section' && key !== 'title')
    .flatMap(([, inner]) => textsOf(inner))
}

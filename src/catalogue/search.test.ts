import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../../test/support/any-character.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { createSearch, LONGEST_QUERY, type SearchOptions } from './search.ts'

const search = createSearch(catalogueForTests())

function idsOf(text: string, options?: SearchOptions): readonly string[] {
  const found = search(text, options)
  if (!found.ok) throw new Error(found.problem.message)
  return found.hits.map(({ kind, id }) => `${kind}/${id}`)
}

function problemOf(text: string): string | null {
  const found = search(text)
  return found.ok ? null : found.problem.code
}

describe('createSearch', () => {
  it.each([
    ['CTO', 'role/cto'],
    ['IT-Direktor', 'role/it-director'],
    ['help desk', 'artefact/help-desk'],
    ['Lieferantenverträge', 'artefact/vendor-contracts'],
    ['Lieferantenvertraege', 'artefact/vendor-contracts'],
    ['disaster recovry', 'artefact/disaster-recovery-plan'],
    ['Technischer Leiter', 'title/technischer-leiter'],
    ['top line', 'metric/top-line'],
    ['s2-027', 'claim/s2-027'],
  ])('finds %s among the first', (text, id) => {
    expect(idsOf(text).slice(0, 3)).toContain(id)
  })

  it('finds the same thing in either language', () => {
    expect(idsOf('vendor contracts').slice(0, 3)).toContain('artefact/vendor-contracts')
    expect(idsOf('Who reports to the CIO?', { kinds: ['claim'] })).not.toEqual([])
  })

  it('keeps to the kinds and the number asked for, best first', () => {
    const found = search('security', { kinds: ['claim', 'responsibility'], limit: 5 })
    if (!found.ok) throw new Error(found.problem.message)
    expect(found.hits).toHaveLength(5)
    expect(new Set(found.hits.map(({ kind }) => kind))).toEqual(
      new Set(
        ['claim', 'responsibility'].filter((kind) => found.hits.some((h) => h.kind === kind)),
      ),
    )
    const scores = found.hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(idsOf('security', { limit: 0 })).toEqual([])
  })

  it('shows an excerpt in both languages', () => {
    const found = search('backup')
    const first = found.ok ? found.hits[0] : undefined
    expect(first?.excerpt.en).toMatch(/backup/i)
    expect(first?.excerpt.de).toMatch(/sicherung|backup/i)
  })

  it('refuses nothing and too much', () => {
    expect(problemOf('')).toBe('empty-query')
    expect(problemOf('?!')).toBe('empty-query')
    expect(problemOf('a'.repeat(LONGEST_QUERY + 1))).toBe('query-too-long')
    expect(problemOf('a '.repeat(500_000))).toBe('query-too-long')
  })

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: LONGEST_QUERY }), (text) => {
        const found = search(text)
        expect(search(text)).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })
})

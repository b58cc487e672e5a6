import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../../test/support/any-character.ts'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { findRole, findTitle } from './find-title.ts'

const catalogue = catalogueForTests()

describe('findTitle', () => {
  it.each([
    ['chief technology officer', 'chief-technology-officer'],
    ['Chief  Technology-Officer', 'chief-technology-officer'],
    ['VP of Engineering', 'vp-of-engineering'],
    ['vp engineering', 'vp-engineering'],
    ['IT-Manager (m/w/d)', 'it-manager'],
    ['IT-Leiter*in', 'it-leiter'],
    ['Senior IT Manager', 'it-manager'],
    ['Technikvorstaendin', 'technikvorstaendin'],
  ])('knows %s', (text, id) => {
    expect(findTitle(catalogue, text).exact.map((title) => title.id)).toContain(id)
  })

  it('warns of a false friend with a note', () => {
    const [first] = findTitle(catalogue, 'Technischer Leiter').exact
    expect(first?.kind).toBe('false-friend')
    expect(first?.note?.de).toBeTruthy()
  })

  it('gives every reading of an abbreviation, the usual one first', () => {
    const { exact } = findTitle(catalogue, 'CIO')
    expect(exact[0]?.means).toEqual(['cio'])
    expect(exact.length).toBeGreaterThan(1)
  })

  it('suggests the nearest for a title it does not know', () => {
    const { exact, near } = findTitle(catalogue, 'Chief Tecnology Oficer')
    expect(exact).toEqual([])
    expect(near[0]?.title).toBe('Chief Technology Officer')
    expect(near[0]?.distance).toBe(2)
  })

  it('suggests nothing for what is no title', () => {
    expect(findTitle(catalogue, 'xyzzy')).toEqual({ exact: [], near: [] })
    expect(findTitle(catalogue, '')).toEqual({ exact: [], near: [] })
    expect(findTitle(catalogue, 'CTO '.repeat(250_000))).toEqual({ exact: [], near: [] })
  })

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 250 }), (text) => {
        const { exact, near } = findTitle(catalogue, text)
        expect(near.filter((title) => exact.some(({ id }) => id === title.id))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('findRole', () => {
  it.each([
    ['cto', 'cto'],
    ['CIO', 'cio'],
    ['it-director', 'it-director'],
    ['IT Director', 'it-director'],
    ['IT-Direktorin', 'it-director'],
    ['Leiter IT', 'head-of-it'],
    ['head of it', 'head-of-it'],
    ['vice president of engineering', 'vp-engineering'],
    ['Technical Director', 'ctd'],
    ['director', 'director'],
    ['Vorstandsvorsitzende', 'ceo'],
  ])('takes %s for %s', (text, role) => {
    expect(findRole(catalogue, text).role).toBe(role)
  })

  it('does not take a false friend for a role, but says which come near', () => {
    const { role, suggestions } = findRole(catalogue, 'Technischer Leiter')
    expect(role).toBeNull()
    expect(suggestions).toContain('cto')
  })

  it('suggests for a slip of the keyboard', () => {
    expect(findRole(catalogue, 'cot').suggestions).toContain('cto')
    expect(findRole(catalogue, 'it-managr').suggestions[0]).toBe('it-manager')
  })
})

import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { alignTitle, createTitleAligner, type TitledPost } from './align-title.ts'

const catalogue = catalogueForTests()
const align = createTitleAligner(catalogue)
const confidenceOf = (post: TitledPost) => {
  const found = align(post)
  return found.role === null ? 0 : found.confidence
}

describe('alignTitle', () => {
  it('T1, T11 gives role, confidence and the reason as data', () => {
    expect(alignTitle(catalogue, { title: 'Head of IT' })).toEqual({
      role: 'head-of-it',
      confidence: 0.95,
      reason: {
        code: 'title',
        matched: 'Head of IT',
        titleId: 'head-of-it',
        kind: 'name',
        leftOut: [],
        evidence: [],
      },
      also: [],
      near: [],
    })
  })

  it('T6 tells what was left out to find the title', () => {
    const found = align({ title: 'Acting Corporate IT Director for Lighthouses' })
    expect(found.role === null ? [] : found.reason.leftOut).toEqual([
      { code: 'acting', words: 'Acting' },
      { code: 'scope', words: 'Lighthouses' },
      { code: 'qualifier', words: 'Corporate' },
    ])
  })

  it('T11 is less certain of a core than of a name, of a scope than of the whole', () => {
    const [name, core, scoped] = ['IT Director', 'Corporate IT Director', 'IT Director for Ports']
    expect(confidenceOf({ title: name ?? '' })).toBeGreaterThan(confidenceOf({ title: core ?? '' }))
    expect(confidenceOf({ title: core ?? '' })).toBeGreaterThan(
      confidenceOf({ title: scoped ?? '' }),
    )
  })

  it('T12 lets profession, unit and function weigh, weakly and both ways', () => {
    const title = 'Chief Technical Officer'
    const plain = confidenceOf({ title })
    const technical = { title, profession: 'Information Technology', unit: 'IT Standards' }
    expect(confidenceOf(technical)).toBeGreaterThan(plain)
    expect(align({ title, profession: 'Property and asset management' }).role).toBeNull()
    expect(align({ title: 'Head of IT', profession: 'Finance' }).role).toBe('head-of-it')
  })

  it('T12 never makes a role of profession and function alone', () => {
    const post = {
      title: 'Head of Service Management',
      profession: 'Information Technology',
      unit: 'Corporate IT',
      description: 'Runs IT services, networks and infrastructure.',
    }
    expect(align(post).role).toBeNull()
  })

  it('T13 does not take the chief executive of a part for the one of the whole', () => {
    expect(align({ title: 'Chief Executive Officer' }).role).toBe('ceo')
    expect(align({ title: 'Chief Executive Officer, Pilot Service' }).role).toBeNull()
  })

  it('T9, T10 name the title of the catalogue that warns, and the words that tell', () => {
    expect(align({ title: 'Head of IT Procurement' }).near).toEqual([
      { roles: ['head-of-it'], code: 'narrower', words: 'procurement', titleId: null },
    ])
    // The unit's name in a title says what the post is about, where it names a trade.
    expect(align({ title: 'Leiterin Einkauf IT', unit: 'Einkauf' }).role).toBeNull()
    expect(align({ title: 'Head of Purchasing IT', unit: 'Purchasing' }).role).toBeNull()
    expect(align({ title: 'Leiter Werft Nord IT', unit: 'Werft Nord' }).role).toBe('head-of-it')
    expect(align({ title: 'Chief Investment Officer' }).near).toContainEqual(
      expect.objectContaining({ code: 'false-friend', titleId: 'chief-investment-officer' }),
    )
  })

  it('T14 takes any text: nothing, noise, ten thousand characters, markup, formulas', () => {
    const texts = [
      '',
      '   ',
      ',,,///&&&',
      '\u0000\uFFFD',
      'IT '.repeat(4000),
      '<b>=1+1</b>',
      '(((((',
    ]
    for (const title of [...texts, 'Chief '.repeat(500), 'and & '.repeat(500)]) {
      expect(align({ title, unit: title, description: title, profession: title }).role).toBeNull()
    }
  })
})

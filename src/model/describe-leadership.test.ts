import { describe, expect, it } from 'vitest'
import { type DescribedLeadership, describeLeadership } from './describe-leadership.ts'
import { STARTERS, starterOf } from './leadership-starters.ts'
import { readDocument } from './read-document.ts'

const OWN: DescribedLeadership = {
  name: 'Müller & Söhne',
  headcount: 120,
  company: 'other',
  seats: [
    { role: 'ceo', title: 'Geschäftsführer', holder: 'Jörg Müller' },
    { role: 'head-of-it', title: 'Leiter IT', holder: 'Ada Öz', reportsTo: 0 },
    { title: 'Head of Data', holder: '', reportsTo: 1 },
    { title: 'Head of Data', reportsTo: 1 },
    { role: 'cto', title: 'CTO', holder: ' jörg müller ', reportsTo: 4 },
  ],
}

describe('describeLeadership', () => {
  it('makes a sound document of the five answers', () => {
    const document = describeLeadership(OWN)
    expect(readDocument(document).ok).toBe(true)
    expect(document.organization).toEqual({
      id: 'mueller-soehne',
      name: 'Müller & Söhne',
      headcount: 120,
      company: 'other',
    })
    expect(document.positions).toEqual([
      { id: 'ceo', title: 'Geschäftsführer', holder: 'joerg-mueller', roles: ['ceo'] },
      {
        id: 'head-of-it',
        title: 'Leiter IT',
        'reports-to': 'ceo',
        holder: 'ada-oez',
        roles: ['head-of-it'],
      },
      { id: 'head-of-data', title: 'Head of Data', 'reports-to': 'head-of-it', vacant: true },
      { id: 'head-of-data-2', title: 'Head of Data', 'reports-to': 'head-of-it', vacant: false },
      { id: 'cto', title: 'CTO', holder: 'joerg-mueller', roles: ['cto'] },
    ])
    expect(document.people.map(({ name }) => name)).toEqual(['Jörg Müller', 'Ada Öz'])
  })

  it('gives an id to names without letters of ours', () => {
    const { organization, positions } = describeLeadership({
      name: '東京',
      seats: [{ title: '長' }],
    })
    expect([organization.id, positions[0]?.id]).toEqual(['organization', 'seat'])
  })

  it.each(STARTERS)('begins %s with seats that report to each other', (starter) => {
    const document = describeLeadership(starterOf(starter, 'Own', (role) => `Title of ${role}`))
    expect(readDocument(document).ok).toBe(true)
    const ids = document.positions.map(({ id }) => id)
    const superiors = document.positions.flatMap((one) => one['reports-to'] ?? [])
    expect(superiors.every((id) => ids.includes(id))).toBe(true)
    expect(superiors).toHaveLength(Math.max(0, ids.length - 1))
  })
})

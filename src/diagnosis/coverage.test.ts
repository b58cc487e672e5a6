import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { randomEdit } from '../../test/support/diagnosis/random-edit.ts'
import { seededRandom } from '../../test/support/seeded-random.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { type Coverage, coverageAgain, coverageOf } from './coverage.ts'

const catalogue = catalogueForTests()

const CASE = `
positions:
  - { id: cto, title: Chief Technology Officer, roles: [cto] }
  - { id: cio, title: Chief Information Officer, roles: [cio] }
  - { id: vp, title: VP of Engineering, reports-to: cto }
  - { id: old, title: IT Director, state: eliminated }
responsibilities:
  - { id: suppliers.contracts.cloud, name: Cloud contracts }
  - { id: shops.tills, name: Tills }
  - { id: heritage, name: Heritage }
assignments:
  - { position: cio, verb: answers-for, of: suppliers.contracts }
  - { position: cto, verb: answers-for, of: infrastructure.technology }
  - { position: cio, verb: answers-for, of: infrastructure.technology }
  - { position: old, verb: answers-for, of: infrastructure.networks }
  - { position: vp, verb: carries-out, of: infrastructure.systems }
  - { position: cto, verb: answers-for, of: product.delivery }
  - { position: vp, verb: answers-for, of: product.delivery }
  - { position: cio, verb: answers-for, of: security }`

const leafOf = ({ areas }: Coverage, id: string) =>
  areas.flatMap(({ responsibilities }) => responsibilities).find((leaf) => leaf.id === id)

describe('coverageOf', () => {
  const { coverage } = coverageOf(catalogue, openCase(CASE))

  it('C1 has every responsibility once, own ones in their areas, and counts them', () => {
    const ids = coverage.areas
      .flatMap(({ responsibilities }) => responsibilities)
      .map(({ id }) => id)
    expect(new Set(ids)).toEqual(
      new Set([
        ...catalogue.responsibilities.keys(),
        'suppliers.contracts.cloud',
        'shops.tills',
        'heritage',
      ]),
    )
    expect(ids).toHaveLength(catalogue.responsibilities.size + 3)
    expect(coverage.areas.map(({ area }) => area)).toEqual([...catalogue.areas.keys(), '', 'shops'])
    for (const { counts, responsibilities } of coverage.areas) {
      const sum = counts.owned + counts.contested + counts.unowned
      expect(sum).toBe(responsibilities.length)
    }
    const { owned, contested, unowned } = coverage.counts
    expect(owned + contested + unowned).toBe(ids.length)
    expect(contested).toBe(1)
  })

  it('C2 tells who answers, who contests, and what nobody answers for', () => {
    expect(leafOf(coverage, 'suppliers.contracts')).toEqual({
      id: 'suppliers.contracts',
      state: 'owned',
      seats: ['cio'],
      through: null,
    })
    expect(leafOf(coverage, 'infrastructure.technology')).toMatchObject({
      state: 'contested',
      seats: ['cio', 'cto'],
    })
    expect(leafOf(coverage, 'infrastructure.networks')?.state).toBe('unowned')
    expect(leafOf(coverage, 'infrastructure.systems')?.state).toBe('unowned')
    expect(leafOf(coverage, 'product.delivery')).toMatchObject({
      state: 'owned',
      seats: ['cto', 'vp'],
    })
  })

  it('C3 counts who answers for what lies around', () => {
    expect(leafOf(coverage, 'suppliers.contracts.cloud')).toMatchObject({
      state: 'owned',
      seats: ['cio'],
      through: 'suppliers.contracts',
    })
    expect(leafOf(coverage, 'security.backup')).toMatchObject({ through: 'security' })
    const security = coverage.areas.find(({ area }) => area === 'security')
    expect(security?.counts.unowned).toBe(0)
  })
})

describe('coverageAgain', () => {
  it('C4 equals a full run after any edits', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = seededRandom(seed)
      let run = coverageOf(catalogue, openCase(CASE))
      for (let step = 0; step < 40; step++) {
        const operations = Array.from({ length: random.between(1, 4) }, () =>
          randomEdit(run.model, random),
        )
        const edit = applyOperations(run.model, operations)
        if (!edit.ok) continue
        run = coverageAgain(run, edit.model, edit.touched)
        expect(run.coverage).toEqual(coverageOf(catalogue, edit.model).coverage)
      }
    }
  })

  it('C4 leaves alone the areas an edit does not touch', () => {
    const before = coverageOf(catalogue, openCase(CASE))
    const entity = { position: 'cio', verb: 'answers-for', of: 'money.budget' } as const
    const edit = applyOperations(before.model, [{ op: 'put', kind: 'assignments', entity }])
    if (!edit.ok) throw new Error('not applied')
    const after = coverageAgain(before, edit.model, edit.touched).coverage
    const changed = after.areas.filter((area, at) => area !== before.coverage.areas[at])
    expect(changed.map(({ area }) => area)).toEqual(['money'])
    expect(after.counts.owned).toBe(before.coverage.counts.owned + 1)
  })
})

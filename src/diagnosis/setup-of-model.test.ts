import { expect, it } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { openCase } from '../../test/support/diagnosis/open-case.ts'
import { diagnose, findingsOf } from './diagnose.ts'
import { setupsFor } from './setup-of-model.ts'

const HELD = `
people: [{ id: bo, name: Bo Lind }]
positions:
  - { id: ciso, title: Security Officer, holder: [{ person: bo, until: 2026-12-31 }] }`

it('E7 makes another setup on another day, and one that stays while the day lasts', () => {
  let day = '2026-12-31'
  const setupOf = setupsFor(catalogueForTests(), () => day)
  const model = openCase(HELD)
  const setup = setupOf(model)
  expect(setupOf(openCase(HELD))).toBe(setup)
  expect(findingsOf(diagnose(model, setup))).toEqual([])
  day = '2027-01-01'
  const found = findingsOf(diagnose(model, setupOf(model))).map(({ rule }) => rule)
  expect(found).toEqual(['stale-occupancy'])
})

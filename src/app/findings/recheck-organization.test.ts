import { describe, expect, it } from 'vitest'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { randomEdit } from '../../../test/support/diagnosis/random-edit.ts'
import { northwind } from '../../../test/support/organization-registry.ts'
import { seededRandom } from '../../../test/support/seeded-random.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import { documentOf, openModel } from '../../model/model.ts'
import { checkOrganization } from '../check-organization.ts'
import { type CheckState, recheckOrganization } from './recheck-organization.ts'

const catalogue = catalogueForTests()
const wish = { rules: [], packs: [], record: undefined, today: '2026-11-22' }

function recheck(previous: CheckState | null, document: ReturnType<typeof northwind>) {
  const checked = recheckOrganization(catalogue, previous, document, wish)
  if (!checked.ok) throw new Error(checked.problem.message)
  return checked.value
}

describe('recheckOrganization', () => {
  it.each([1, 2, 3])('E3 gives after any edits what a whole check gives (seed %i)', (seed) => {
    const random = seededRandom(seed)
    let model = openModel(northwind())
    let { state } = recheck(null, northwind())
    for (let step = 0; step < 6; step++) {
      const edit = applyOperations(model, [randomEdit(model, random), randomEdit(model, random)])
      if (!edit.ok) continue
      model = edit.model
      const before = state.open
      const next = recheck(state, documentOf(model))
      const whole = checkOrganization(catalogue, documentOf(model), { today: wish.today })
      if (!whole.ok) throw new Error(whole.problem.message)
      expect(next.state.open).toEqual(whole.value.findings)
      const left = before.filter((one) => !next.vanished.some(({ id }) => id === one.id))
      const ids = [...left, ...next.appeared].map(({ id }) => id)
      expect(ids.sort()).toEqual(next.state.open.map(({ id }) => id).sort())
      state = next.state
    }
  })

  it('R1 looks at everything again where settings change', () => {
    const { state } = recheck(null, northwind())
    const [first] = state.open
    const { organization } = northwind()
    const diagnosis = { rules: { [first?.rule ?? '']: { off: true } } }
    const after = recheck(state, { ...northwind(), organization: { ...organization, diagnosis } })
    expect(after.vanished.map(({ rule }) => rule)).toContain(first?.rule)
    expect(after.appeared).toEqual([])
    expect(recheck(after.state, northwind()).state.open).toEqual(state.open)
  })
})

import { describe, expect, test } from 'vitest'
import { catalogueForTests } from '../../test/support/catalogue.ts'
import { northwind } from '../../test/support/organization-registry.ts'
import { applyOperations } from '../model/apply-operations.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { openModel } from '../model/model.ts'
import type { Operation } from '../model/operation.ts'
import { difference } from '../record/difference.ts'
import { differenceSentences } from './difference-sentences.ts'

const before = openModel({
  ...northwind(),
  positions: [
    { id: 'a', title: 'Head of IT', unit: 'it', 'reports-to': 'b' },
    { id: 'b', title: 'Chief Executive Officer', holder: 'ada' },
    { id: 'c', title: 'Chief Operating Officer' },
  ],
  units: [{ id: 'it', name: 'Technology' }],
  people: [{ id: 'ada', name: 'Ada Lindt' }],
  assignments: [{ position: 'a', verb: 'answers-for', of: 'operations.daily' }],
  absences: [{ person: 'ada', from: '2026-12-20', until: '2027-01-06' }],
  delegations: [],
})

/** Everything that an edit makes different, in words. */
function told(language: 'en' | 'de', ...operations: readonly Operation[]) {
  const applied = applyOperations(before, operations)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  const teller = differenceSentences(
    catalogueForTests(),
    { before, after: applied.model },
    language,
  )
  return difference(before, applied.model).map((one) => {
    const name = `${teller.change(one.change)}: ${teller.name(one.kind, one.id)}`
    if (one.change !== 'changed') return name
    return [
      name,
      ...one.fields.map(
        ({ field, before, after }) =>
          `${teller.field(field)}: ${teller.value(before)} → ${teller.value(after)}`,
      ),
    ].join('; ')
  })
}

describe('what differs', () => {
  test('names what fields lead to, also where it is gone', () => {
    const entity = { id: 'a', title: 'Head of IT', unit: 'it', 'reports-to': 'c', fte: 0.5 }
    expect(
      told(
        'en',
        { op: 'put', kind: 'positions', entity },
        { op: 'remove', kind: 'positions', id: 'b' },
      ),
    ).toEqual([
      'changed: Head of IT; full-time equivalents: nothing → 0.5; reports to: Chief Executive Officer → Chief Operating Officer',
      'removed: Chief Executive Officer',
    ])
  })

  test('tells an assignment and an absence by what they say, in German too', () => {
    const scoped = {
      position: 'a',
      verb: 'decides',
      of: 'operations.daily',
      scope: { unit: 'it', audience: 'customer' },
    } as const
    const [given, away] = told(
      'de',
      { op: 'put', kind: 'assignments', entity: scoped },
      { op: 'remove', kind: 'absences', id: 'ada:2026-12-20..2027-01-06' },
    )
    expect(given).toMatch(
      /^neu: Head of IT: entscheidet – .+ \(Einheit Technology, .+Kundschaft\)$/,
    )
    expect(away).toBe('entfernt: Ada Lindt abwesend, 20. Dezember 2026 bis 6. Januar 2027')
  })

  test('counts each kind, one and many', () => {
    for (const language of ['en', 'de'] as const) {
      const teller = differenceSentences(catalogueForTests(), { before, after: before }, language)
      for (const kind of ENTITY_KINDS) {
        expect(teller.count(kind, 1)).toMatch(/^1 \p{L}/u)
        expect(teller.count(kind, 2000)).toMatch(/^2[.,]000 \p{L}/u)
      }
    }
  })
})

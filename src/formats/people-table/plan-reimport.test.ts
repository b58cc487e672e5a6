import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateOrganization } from '../../../test/support/generate-organization.ts'
import { fictionalTable, readTable } from '../../../test/support/people-table.ts'
import { applyOperations } from '../../model/apply-operations.ts'
import type { OrganizationDocument } from '../../model/document.ts'
import { documentOf, openModel } from '../../model/model.ts'
import type { Operation } from '../../model/operation.ts'
import { planReimport, type ReimportPlan } from './plan-reimport.ts'
import { readPeopleTable } from './read-people-table.ts'
import { writePeopleTable } from './write-people-table.ts'

function taken(text: string) {
  const result = readTable(text, { policy: 'skip-the-bad' })
  if (!result.ok) throw new Error(JSON.stringify(result.report.problems))
  return result
}

/** A document after operations, which must all be possible. */
function applied(
  document: OrganizationDocument,
  operations: readonly Operation[],
): OrganizationDocument {
  const result = applyOperations(openModel(document), operations)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return documentOf(result.model)
}

const changesOf = ({ entities }: ReimportPlan) =>
  entities
    .filter(({ change }) => change !== 'unchanged')
    .map(({ kind, id, change }) => [kind, id, change])

const FIRST = `ID,Name,Title,Manager,Department
1,Ada Byron,CEO,,Board
2,Bo Diaz,CTO,1,Tech
3,Cy Ek,Engineer,2,Tech
`
const before = taken(FIRST).document

/** A document somebody worked on by hand after the first import. */
const edited: OrganizationDocument = {
  ...before,
  positions: before.positions.map((seat) =>
    seat.id === '2'
      ? { ...seat, title: 'Chief Technologist', roles: ['cto'], notes: 'Asks for a deputy.' }
      : seat,
  ),
}

describe('the same table again', () => {
  it('changes nothing, with the last import known or not (T38)', () => {
    const { bytes } = fictionalTable('hafenwerk.csv')
    const result = readPeopleTable({ name: 'a', bytes })
    if (!result.ok) throw new Error('refused')
    const { document: present } = result
    for (const base of [{}, { base: present }]) {
      const plan = planReimport({ present, incoming: result, ...base })
      expect(plan.operations).toEqual([])
      expect(plan.counts).toMatchObject({ unchanged: 88, new: 0, changed: 0, missing: 0 })
    }
  })

  it('changes nothing of what was edited by hand, and says what was (T39, T40)', () => {
    const plan = planReimport({ present: edited, incoming: taken(FIRST), base: before })
    expect(plan.operations).toEqual([])
    expect(plan.entities.find(({ kind, id }) => kind === 'positions' && id === '2')).toEqual({
      kind: 'positions',
      id: '2',
      name: 'Chief Technologist',
      change: 'unchanged',
      fields: [
        {
          field: 'title',
          present: 'Chief Technologist',
          incoming: 'CTO',
          base: 'CTO',
          outcome: 'kept',
          by: 'present',
        },
      ],
    })
  })

  it('without the last import leaves every difference open, and keeps what is here (T40)', () => {
    const plan = planReimport({ present: edited, incoming: taken(FIRST) })
    expect(plan.operations).toEqual([])
    expect(plan.counts).toMatchObject({ conflicts: 1, changed: 0 })
    const taking = planReimport({ present: edited, incoming: taken(FIRST), onConflict: 'take' })
    const seat = applied(edited, taking.operations).positions.find(({ id }) => id === '2')
    expect(seat).toMatchObject({ title: 'CTO', roles: ['cto'], notes: 'Asks for a deputy.' })
  })
})

describe('a changed table', () => {
  const changed = `ID,Name,Title,Manager,Department
1,Ada Byron,CEO,,Board
2,Bo Diaz,CTO,1,Products
4,Di Fuchs,Engineer,2,Tech
`

  it('adds, changes, and lists what is missing without removing it (T38, T41)', () => {
    const plan = planReimport({ present: before, incoming: taken(changed), base: before })
    expect(changesOf(plan)).toEqual([
      ['units', 'products', 'new'],
      ['people', '4', 'new'],
      ['people', '3', 'missing'],
      ['positions', '2', 'changed'],
      ['positions', '4', 'new'],
      ['positions', '3', 'missing'],
    ])
    const next = applied(before, plan.operations)
    expect(next.positions.map(({ id, unit }) => [id, unit])).toEqual([
      ['1', 'board'],
      ['2', 'products'],
      ['3', 'tech'],
      ['4', 'tech'],
    ])
    const again = planReimport({
      present: next,
      incoming: taken(changed),
      base: taken(changed).document,
    })
    expect(again.operations).toEqual([])
  })

  it('removes what is missing when asked, but no person who still sits somewhere (T41)', () => {
    const present: OrganizationDocument = {
      ...before,
      positions: [...before.positions, { id: 'own', title: 'Secretary', holder: '3' }],
    }
    const input = { present, incoming: taken(changed), base: before, removeMissing: true }
    const next = applied(present, planReimport(input).operations)
    expect(next.positions.map(({ id }) => id)).toEqual(['1', '2', 'own', '4'])
    expect(next.people.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
    const emptied = planReimport({ ...input, present: before })
    expect(applied(before, emptied.operations).people.map(({ id }) => id)).toEqual(['1', '2', '4'])
  })

  it('against a hand edit of the same field is a conflict; another field is not (T40)', () => {
    const both = FIRST.replace('2,Bo Diaz,CTO,1,Tech', '2,Bo Diaz,CTO and CIO,,Tech')
    const plan = planReimport({ present: edited, incoming: taken(both), base: before })
    const seat = plan.entities.find(({ kind, id }) => kind === 'positions' && id === '2')
    expect(seat?.fields.map(({ field, outcome, by }) => [field, outcome, by])).toEqual([
      ['title', 'conflict', 'present'],
      ['reports-to', 'taken', 'incoming'],
    ])
    expect(applied(edited, plan.operations).positions.find(({ id }) => id === '2')).toEqual({
      id: '2',
      title: 'Chief Technologist',
      unit: 'tech',
      holder: '2',
      roles: ['cto'],
      notes: 'Asks for a deputy.',
    })
  })

  it('keeps away what was removed by hand, unless the table is to win (T40)', () => {
    const present = { ...before, positions: before.positions.filter(({ id }) => id !== '3') }
    const input = { present, incoming: taken(FIRST), base: before }
    expect(changesOf(planReimport(input))).toEqual([['positions', '3', 'removed-by-hand']])
    expect(changesOf(planReimport({ ...input, onConflict: 'take' }))).toEqual([
      ['positions', '3', 'new'],
    ])
  })

  it('vacates a seat called vacant by hand no second time, and fills it without contradiction', () => {
    const present: OrganizationDocument = {
      ...before,
      positions: before.positions.map((seat) => {
        if (seat.id !== '3') return seat
        const { holder: _, ...rest } = seat
        return { ...rest, vacant: true, 'vacant-since': '2026-01-01' }
      }),
    }
    const hired = FIRST.replace('Cy Ek', 'Cyrus Ek')
    const plan = planReimport({ present, incoming: taken(hired), base: before, onConflict: 'take' })
    expect(plan.counts).toMatchObject({ kept: 1 })
    const filled = planReimport({ present, incoming: taken(hired), onConflict: 'take' })
    const seat = applied(present, filled.operations).positions.find(({ id }) => id === '3')
    expect(seat).toMatchObject({ id: '3', title: 'Engineer', holder: '3' })
    expect(seat).not.toHaveProperty('vacant')
    expect(seat).not.toHaveProperty('vacant-since')
  })

  it('keeps dates of a holder that the table has no column for (T39)', () => {
    const present: OrganizationDocument = {
      ...before,
      positions: before.positions.map((seat) =>
        seat.id === '2' ? { ...seat, holder: { person: '2', from: '2020-01-01' } } : seat,
      ),
    }
    expect(planReimport({ present, incoming: taken(FIRST) }).operations).toEqual([])
  })
})

describe('any two organisations', () => {
  it('lead from one to the other, and then nowhere (T38)', () => {
    const plan = fc.record({
      positions: fc.integer({ min: 1, max: 40 }),
      seed: fc.integer({ min: 1, max: 9999 }),
      vacancies: fc.constant(0.2),
      dotted: fc.constant(0.3),
    })
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const first = taken(writePeopleTable(generateOrganization(one)))
        const second = taken(writePeopleTable(generateOrganization(other)))
        const step = planReimport({
          present: first.document,
          incoming: second,
          base: first.document,
          removeMissing: true,
        })
        const next = applied(first.document, step.operations)
        const byId = (list: OrganizationDocument['positions']) =>
          Object.fromEntries(list.map((seat) => [seat.id, seat]))
        expect(byId(next.positions)).toEqual(byId(second.document.positions))
        const again = planReimport({ present: next, incoming: second, base: second.document })
        expect(again.operations).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

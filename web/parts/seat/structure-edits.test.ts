import { describe, expect, it } from 'vitest'
import { applyOperations } from '../../../src/model/apply-operations.ts'
import { documentOf, type Model, openModel } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import type { Edit } from '../../app/editing.ts'
import { en } from '../../words/en.ts'
import { hindranceToReport } from './may-report.ts'
import { moveUnit, newSeatId, structureEdits, unitsWithin } from './structure-edits.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  units: [
    { id: 'company', name: 'Company' },
    { id: 'tech', name: 'Technology', in: 'company' },
    { id: 'lab', name: 'Laboratory', in: 'tech' },
  ],
  people: [{ id: 'ada', name: 'Ada' }],
  positions: [
    { id: 'ceo', title: 'CEO' },
    { id: 'cto', title: 'CTO', 'reports-to': 'ceo', unit: 'tech', holder: 'ada' },
    { id: 'dev', title: 'Developer', 'reports-to': 'cto', unit: 'tech' },
    { id: 'lab', title: 'Head of Lab', 'reports-to': 'cto', unit: 'lab' },
    { id: 'lost', title: 'Lost', 'reports-to': 'architect' },
  ],
  assignments: [
    { position: 'cto', verb: 'answers-for', of: 'direction.vision' },
    { id: 'own', position: 'cto', verb: 'decides', of: 'direction.vision' },
    { position: 'dev', verb: 'carries-out', of: 'direction.vision' },
  ],
  rules: [
    { id: 'hire', decision: 'people.hire', decides: { 'any-of': ['cto', 'ceo'] } },
    { id: 'buy', decision: 'vendor.purchase', decides: 'cto' },
  ],
})
if (!read.ok) throw new Error('the sample is no document')
const NONE = { assignments: [], reports: [], rules: [] }

const model = openModel(read.document)

const seat = (of: Model, id: string) => of.tables.positions.get(id) as Position
const edits = (id = 'cto', of = model) => structureEdits(of, seat(of, id), en)

function applied(edit: Edit, to = model): Model {
  const result = applyOperations(to, edit.operations(to))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.model
}

/** What an edit did, taken back. */
function takenBack(edit: Edit): Model {
  const result = applyOperations(model, edit.operations(model))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const back = applyOperations(result.model, result.inverse)
  if (!back.ok) throw new Error(JSON.stringify(back.problems))
  return back.model
}

const assignments = (of: Model) =>
  of.tables.assignments.list().map(({ position, verb }) => `${position} ${verb}`)

describe('structureEdits', () => {
  it('adds a vacant seat below, in the same unit', () => {
    expect(seat(applied(edits().addBelow('Head of Data')), 'head-of-data')).toEqual({
      id: 'head-of-data',
      title: 'Head of Data',
      unit: 'tech',
      'reports-to': 'cto',
      vacant: true,
    })
  })

  it('gives a new seat no id that is taken, nor one that others name as their superior', () => {
    expect(newSeatId(model, 'CTO')).toBe('cto-2')
    expect(newSeatId(model, 'Architect')).toBe('architect-2')
    expect(newSeatId(model, '首席')).toBe('seat')
  })

  it('splits off a seat beside it with the duties chosen, and no others', () => {
    const split = applied(
      edits().split('Chief Scientist', {
        assignments: ['own', 'dev:carries-out:direction.vision'],
        reports: [],
        rules: [],
      }),
    )
    expect(seat(split, 'chief-scientist')['reports-to']).toBe('ceo')
    expect(assignments(split)).toEqual([
      'cto answers-for',
      'chief-scientist decides',
      'dev carries-out',
    ])
    const other = applied(
      edits().split('Chief Scientist', {
        ...NONE,
        assignments: ['cto:answers-for:direction.vision'],
      }),
    )
    expect(assignments(other).sort()).toEqual([
      'chief-scientist answers-for',
      'cto decides',
      'dev carries-out',
    ])
    expect(other.tables.positions.list().map(({ id }) => id)).toEqual([
      'ceo',
      'cto',
      'chief-scientist',
      'dev',
      'lab',
      'lost',
    ])
  })

  it('eliminates a seat: its holder leaves, its reports go up, its duties stay with it', () => {
    const gone = applied(edits().eliminate())
    expect(seat(gone, 'cto')).toMatchObject({ state: 'eliminated' })
    expect(seat(gone, 'cto')).not.toHaveProperty('holder')
    expect([seat(gone, 'dev')['reports-to'], seat(gone, 'lab')['reports-to']]).toEqual([
      'ceo',
      'ceo',
    ])
    expect(assignments(gone)).toEqual(assignments(model))
    expect(seat(applied(edits('cto', gone).reinstate(), gone), 'cto')).not.toHaveProperty('state')
  })

  it('at the top lets its reports stand at the top', () => {
    expect(seat(applied(edits('ceo').eliminate()), 'cto')).not.toHaveProperty('reports-to')
  })

  it('puts a seat into another unit, alone or with those below in the same one', () => {
    const alone = applied(edits().toUnit('company', false))
    expect([seat(alone, 'cto').unit, seat(alone, 'dev').unit]).toEqual(['company', 'tech'])
    const all = applied(edits().toUnit(null, true))
    expect(seat(all, 'cto')).not.toHaveProperty('unit')
    expect(seat(all, 'dev')).not.toHaveProperty('unit')
    expect(seat(all, 'lab').unit).toBe('lab')
  })

  it('lets the seat that is split off have reports and rules, those that are chosen', () => {
    const edit = edits().split('Chief Scientist', {
      ...NONE,
      reports: ['lab', 'ceo'],
      rules: ['hire'],
    })
    const split = applied(edit)
    expect(seat(split, 'lab')['reports-to']).toBe('chief-scientist')
    expect(seat(split, 'dev')['reports-to']).toBe('cto')
    expect(seat(split, 'ceo')['reports-to']).toBeUndefined()
    const decides = split.tables.rules.list().map((rule) => rule.decides)
    expect(decides).toEqual([{ 'any-of': ['chief-scientist', 'ceo'] }, 'cto'])
    // Whoever changed the seat that moves meanwhile is asked.
    expect(edit.touches).toContain('lab')
  })

  it('is taken back exactly', () => {
    const all = [
      edits().addBelow('X'),
      edits().split('X', {
        assignments: ['own', 'cto:answers-for:direction.vision'],
        reports: ['dev', 'lab'],
        rules: ['hire'],
      }),
      edits().eliminate(),
      edits().toUnit('lab', true),
    ]
    for (const edit of all) expect(documentOf(takenBack(edit))).toEqual(documentOf(model))
  })
})

describe('moveUnit', () => {
  const units = (of: Model) => of.tables.units.list().map(({ id, in: around }) => `${id} ${around}`)

  it('moves a unit with all in it, never into itself or what lies in it', () => {
    const out = moveUnit(model, 'tech', null, en)
    expect(out && units(applied(out))).toEqual(['company undefined', 'tech undefined', 'lab tech'])
    expect([...unitsWithin(model, 'tech')]).toEqual(['tech', 'lab'])
    expect(moveUnit(model, 'tech', 'lab', en)?.operations(model)).toEqual([])
    expect(moveUnit(model, 'nowhere', null, en)).toBeNull()
  })
})

describe('hindranceToReport', () => {
  it('tells itself, those below, and where it reports already', () => {
    expect(hindranceToReport(model, 'cto', 'cto')).toBe('self')
    expect(hindranceToReport(model, 'ceo', 'dev')).toBe('below')
    expect(hindranceToReport(model, 'dev', 'cto')).toBe('already')
    expect(hindranceToReport(model, 'dev', 'nobody')).toBe('gone')
    expect(hindranceToReport(model, 'dev', 'ceo')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { applyOperations } from '../../../src/model/apply-operations.ts'
import { type Model, openModel } from '../../../src/model/model.ts'
import type { Position } from '../../../src/model/position.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import type { Edit } from '../../app/editing.ts'
import { en } from '../../words/en.ts'
import { seatEdits } from './seat-edits.ts'

const read = readDocument({
  mandate: 1,
  organization: { id: 'o', name: 'O' },
  people: [{ id: 'ada-nkemelu', name: 'Ada Nkemelu' }],
  positions: [
    { id: 'ceo', title: 'Chief Executive Officer' },
    { id: 'it', title: 'IT Lead', 'reports-to': 'ceo', holder: 'ada-nkemelu', grade: 'A' },
  ],
})
if (!read.ok) throw new Error('the sample is no document')
const model = openModel(read.document)

const seat = (of: Model, id = 'it') => of.tables.positions.get(id) as Position
const edits = seatEdits(model, seat(model), en, (role) => role.toUpperCase())

function applied(edit: Edit, to = model): Model {
  const result = applyOperations(to, edit.operations(to))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.model
}

describe('seatEdits', () => {
  it('changes one field and keeps the others', () => {
    expect(seat(applied(edits.rename('IT Director')))).toEqual({
      ...seat(model),
      title: 'IT Director',
    })
    const { 'reports-to': _, ...loose } = seat(model)
    expect(seat(applied(edits.moveTo(null)))).toEqual(loose)
  })

  it('upon a later state keeps what others changed there', () => {
    const theirs = applied(edits.moveTo(null))
    expect(seat(applied(edits.rename('IT Director'), theirs))).not.toHaveProperty('reports-to')
  })

  it('tells what stood there, what stands there, and what it would set', () => {
    const theirs = applied(edits.rename('Theirs'))
    const [field] = edits.rename('Mine').fields
    expect(field).toMatchObject({ was: 'IT Lead', mine: 'Mine' })
    expect(field?.now(theirs)).toBe('Theirs')
  })

  it('names a holder who is no one of those known, and makes a seat vacant', () => {
    const filled = applied(edits.fill('Ada Nkemelu'))
    expect(seat(filled).holder).toBe('ada-nkemelu-2')
    expect(filled.tables.people.get('ada-nkemelu-2')?.name).toBe('Ada Nkemelu')
    expect(seat(applied(edits.vacate()))).toMatchObject({ vacant: true })
    expect(seat(applied(edits.vacate()))).not.toHaveProperty('holder')
  })

  it('makes ids of names in any writing', () => {
    expect(seat(applied(edits.fill('李明'))).holder).toBe('person')
  })

  it('states roles, no role, or leaves it to the title', () => {
    expect(seat(applied(edits.align(['it-director']))).roles).toEqual(['it-director'])
    const none = applied(edits.align([]))
    expect(seat(none).roles).toEqual([])
    expect(seat(applied(edits.align(null), none))).not.toHaveProperty('roles')
  })

  it('is impossible where the position is gone', () => {
    const gone = applyOperations(model, [{ op: 'remove', kind: 'positions', id: 'it' }])
    expect(gone.ok && edits.rename('X').operations(gone.model)).toEqual([])
  })
})

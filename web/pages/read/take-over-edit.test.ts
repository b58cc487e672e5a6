import { describe, expect, it } from 'vitest'
import { openCase } from '../../../test/support/diagnosis/open-case.ts'
import { takeOverEdit } from './take-over-edit.ts'

const model = openCase('positions: [{ id: cio, title: CIO }]')
const part = { position: 'cio', verb: 'decides', of: 'money.budget', origin: 'read' } as const

describe('taking a reading over', () => {
  it('gives a seat that is there what was chosen, and nothing else', () => {
    const edit = takeOverEdit({ id: 'cio', title: 'CIO' }, false, [part], 'm'.repeat(600))
    expect(edit.operations(model)).toEqual([{ op: 'put', kind: 'assignments', entity: part }])
    expect(edit.message).toHaveLength(500)
    expect(edit.touches).toEqual(['cio'])
  })

  it('makes a new seat before its assignments', () => {
    const seat = { id: 'it-lead', title: 'IT Lead' }
    const given = { ...part, position: 'it-lead' }
    expect(takeOverEdit(seat, true, [given], 'm').operations(model)).toEqual([
      { op: 'put', kind: 'positions', entity: seat },
      { op: 'put', kind: 'assignments', entity: given },
    ])
  })

  it('is impossible where the seat is gone, or another has its id', () => {
    const gone = takeOverEdit({ id: 'cto', title: 'CTO' }, false, [part], 'm')
    expect(gone.operations(model)).toEqual([])
    const taken = takeOverEdit({ id: 'cio', title: 'New' }, true, [part], 'm')
    expect(taken.operations(model)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { openModel } from '../../../src/model/model.ts'
import { readDocument } from '../../../src/model/read-document.ts'
import { catalogueForTests } from '../../../test/support/catalogue.ts'
import { type LeadershipSeat, leadershipTree } from './leadership-tree.ts'

const catalogue = catalogueForTests()

type Seats = readonly (readonly [id: string, superior: string | null, role?: string])[]

function told(seats: Seats): readonly string[] {
  const read = readDocument({
    mandate: 1,
    organization: { id: 'o', name: 'O' },
    positions: seats.map(([id, superior, role]) => ({
      id,
      title: id,
      roles: role === undefined ? [] : [role],
      ...(superior === null ? {} : { 'reports-to': superior }),
    })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const tell = ({ position, below }: LeadershipSeat): string =>
    below.length === 0 ? position.id : `${position.id}(${below.map(tell).join(' ')})`
  return leadershipTree(catalogue, openModel(read.document)).tops.map(tell)
}

describe('leadershipTree', () => {
  it('shows leaders with all who stand above them, and nobody else', () => {
    const seats: Seats = [
      ['ceo', null],
      ['coo', 'ceo'],
      ['cto', 'ceo', 'cto'],
      ['cio', 'coo', 'cio'],
      ['baker', 'ceo'],
      ['it', 'cio', 'it-manager'],
    ]
    expect(told(seats)).toEqual(['ceo(cto coo(cio(it)))'])
  })

  it('shows each seat once where they report in a circle', () => {
    const shown = told([
      ['cto', 'cio', 'cto'],
      ['cio', 'cto', 'cio'],
    ])
    expect(shown.join(' ').match(/cto/g)).toHaveLength(1)
    expect(shown.join(' ').match(/cio/g)).toHaveLength(1)
  })

  it('shows nothing where nobody leads technology', () => {
    expect(told([['baker', null]])).toEqual([])
  })
})

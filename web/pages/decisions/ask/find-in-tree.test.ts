import { describe, expect, it } from 'vitest'
import { treeAxis } from '../../../../src/authority/axis.ts'
import { findInTree } from './find-in-tree.ts'

const names: Readonly<Record<string, string>> = {
  vendor: 'Lieferanten',
  'vendor.partnership': 'Partnerschaften',
  'vendor.ship': 'Schiff kaufen',
  budget: 'Budget für Schiffe',
}
const axis = treeAxis('kind', [
  { id: 'vendor', parent: undefined, own: false },
  { id: 'vendor.partnership', parent: 'vendor', own: true },
  { id: 'vendor.ship', parent: 'vendor', own: true },
  { id: 'budget', parent: undefined, own: true },
])
const find = (text: string, most = 10) => findInTree(axis, (id) => names[id] ?? id, text, most)

describe('finding in a tree', () => {
  it('shows the tree as it is while nothing is typed', () => {
    expect(find('').items.map(({ id, depth }) => [id, depth])).toEqual([
      ['vendor', 0],
      ['vendor.partnership', 1],
      ['vendor.ship', 1],
      ['budget', 0],
    ])
  })

  it('puts what begins with the text first, whatever case and accents', () => {
    expect(find('SCHIFF').items.map(({ id }) => id)).toEqual(['vendor.ship', 'budget'])
    expect(find('fur').items.map(({ id }) => id)).toEqual(['budget'])
  })

  it('counts what it does not show', () => {
    expect(find('', 2)).toMatchObject({ count: 4, items: { length: 2 } })
  })
})

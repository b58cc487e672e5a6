import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openModel } from '../model.ts'
import type { Position } from '../position.ts'
import { readDocument } from '../read-document.ts'
import { POSITION_FLAGS } from './position-flags.ts'
import { UNROOTED } from './tree.ts'
import {
  cycleOf,
  lowestCommonSuperior,
  reportsOf,
  rootsOf,
  spanOf,
  subtreeOf,
  superiorOf,
  superiorsOf,
} from './walks.ts'

/** A model of positions given as `report: superior`. */
function modelOf(lines: Readonly<Record<string, string | undefined>>, facts?: Partial<Position>) {
  const positions = Object.entries(lines).map(([id, superior]) => ({
    id,
    title: id,
    ...facts,
    ...(superior === undefined ? {} : { 'reports-to': superior }),
  }))
  const read = readDocument({ mandate: 1, organization: { id: 'o', name: 'O' }, positions })
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const model = openModel(read.document)
  const { ids } = model.tables.positions
  const at = (id: string) => ids.find(id)
  const names = (handles: ArrayLike<number>) => Array.from(handles, (handle) => ids.idOf(handle))
  const facet = (column: 'depth' | 'size', id: string) => model.index.tree[column].get(at(id))
  const flag = (name: keyof typeof POSITION_FLAGS, id: string) =>
    (model.index.tree.flags.get(at(id)) & POSITION_FLAGS[name]) !== 0
  return { model, at, names, facet, flag }
}

describe('the tree', () => {
  it('X4: keeps superiors, reports in document order, depths, sizes, roots', () => {
    const { model, at, names, facet } = modelOf({ ceo: undefined, z: 'ceo', a: 'ceo', b: 'a' })
    expect(names(reportsOf(model, at('ceo')))).toEqual(['z', 'a'])
    expect(names(rootsOf(model))).toEqual(['ceo'])
    expect(['ceo', 'z', 'a', 'b'].map((id) => facet('depth', id))).toEqual([0, 1, 1, 2])
    expect(['ceo', 'z', 'a', 'b'].map((id) => facet('size', id))).toEqual([4, 1, 2, 1])
    expect(spanOf(model, at('ceo'))).toBe(2)
    expect(superiorOf(model, at('b'))).toBe(at('a'))
  })

  it('X5: a position with an unknown superior is a root and says so', () => {
    const { model, at, names, facet, flag } = modelOf({ a: 'ghost', b: 'a' })
    expect(names(rootsOf(model))).toEqual(['a'])
    expect(flag('unknownSuperior', 'a')).toBe(true)
    expect(flag('unknownSuperior', 'b')).toBe(false)
    expect(facet('depth', 'b')).toBe(1)
    expect(superiorOf(model, at('a'))).toBe(-1)
    expect(names(reportsOf(model, at('ghost')))).toEqual(['a'])
  })

  it('X5: flags who is vacant, planned, gone, acting or sharing', () => {
    const facts = (given: Partial<Position>, flag: keyof typeof POSITION_FLAGS) =>
      modelOf({ seat: undefined }, given).flag(flag, 'seat')
    expect(facts({}, 'vacant')).toBe(true)
    expect(facts({ holder: 'ada' }, 'vacant')).toBe(false)
    expect(facts({ vacant: false }, 'vacant')).toBe(false)
    expect(facts({ holder: [] }, 'vacant')).toBe(true)
    expect(facts({ state: 'eliminated' }, 'vacant')).toBe(false)
    expect(facts({ state: 'eliminated' }, 'eliminated')).toBe(true)
    expect(facts({ state: 'planned' }, 'planned')).toBe(true)
    expect(facts({ holder: { person: 'ada', kind: 'acting' } }, 'acting')).toBe(true)
    expect(facts({ holder: [{ person: 'a', kind: 'interim' }, 'b'] }, 'acting')).toBe(false)
    expect(facts({ holder: ['a', 'b'] }, 'shared')).toBe(true)
  })

  it('X7: the positions of a cycle have no root and no depth; walks end', () => {
    const lines = { ceo: undefined, a: 'c', b: 'a', c: 'b', hung: 'b', self: 'self' }
    const { model, at, names, facet, flag } = modelOf(lines)
    expect(names(rootsOf(model))).toEqual(['ceo'])
    for (const id of ['a', 'b', 'c', 'hung', 'self']) expect(facet('depth', id)).toBe(UNROOTED)
    expect(['a', 'b', 'c', 'self'].every((id) => flag('inCycle', id))).toBe(true)
    expect(flag('inCycle', 'hung')).toBe(false)
    expect(['a', 'b', 'c', 'hung', 'self'].map((id) => facet('size', id))).toEqual([4, 4, 4, 1, 1])
    expect(names(superiorsOf(model, at('a')))).toEqual(['c', 'b'])
    expect(names(superiorsOf(model, at('hung')))).toEqual(['b', 'a', 'c'])
    expect(names(superiorsOf(model, at('self')))).toEqual([])
    expect(names(cycleOf(model, at('a')))).toEqual(['a', 'c', 'b'])
    expect(cycleOf(model, at('hung'))).toEqual([])
    expect(names(subtreeOf(model, at('a'))).sort()).toEqual(['a', 'b', 'c', 'hung'])
    expect(lowestCommonSuperior(model, at('a'), at('b'))).toBe(-1)
  })

  it('X7: a cycle of a thousand positions is a cycle like any other', () => {
    const lines = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`p${i}`, `p${(i + 1) % 1000}`]),
    )
    const { model, at, facet } = modelOf(lines)
    expect(cycleOf(model, at('p7'))).toHaveLength(1000)
    expect(facet('size', 'p999')).toBe(1000)
    expect(rootsOf(model)).toHaveLength(0)
  })

  it('X8: finds the lowest position above two, a position being above itself', () => {
    const lines = {
      ceo: undefined,
      cto: 'ceo',
      dev: 'cto',
      ops: 'cto',
      cio: 'ceo',
      other: undefined,
    }
    const { model, at } = modelOf(lines)
    const common = (a: string, b: string) => lowestCommonSuperior(model, at(a), at(b))
    expect(common('dev', 'ops')).toBe(at('cto'))
    expect(common('dev', 'cio')).toBe(at('ceo'))
    expect(common('dev', 'cto')).toBe(at('cto'))
    expect(common('dev', 'dev')).toBe(at('dev'))
    expect(common('dev', 'other')).toBe(-1)
  })

  it('X8: agrees with climbing step by step, whatever the lines', () => {
    const anyLines = fc.array(fc.option(fc.nat({ max: 13 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(anyLines, (superiors) => {
        const lines = Object.fromEntries(
          superiors.map((to, i) => [`p${i}`, to === undefined ? undefined : `p${to}`]),
        )
        const { model, at, names, facet } = modelOf(lines)
        const climb = (id: string): string[] => {
          const path = [id]
          for (let up = lines[id]; up !== undefined && up in lines; up = lines[up]) {
            if (path.includes(up)) return [...path, 'and so on']
            path.push(up)
          }
          return path
        }
        const all = Object.keys(lines)
        for (const id of all) {
          const path = climb(id)
          const endless = path.at(-1) === 'and so on'
          const below = all.filter((other) => climb(other).includes(id))
          expect(facet('depth', id)).toBe(endless ? UNROOTED : path.length - 1)
          expect(facet('size', id)).toBe(below.length)
          expect(names(superiorsOf(model, at(id)))).toEqual(
            path.slice(1).filter((step) => step !== 'and so on'),
          )
          expect(names(subtreeOf(model, at(id))).sort()).toEqual([...below].sort())
          for (const other of all) {
            const common = endless ? undefined : path.find((step) => climb(other).includes(step))
            const found = lowestCommonSuperior(model, at(id), at(other))
            expect(found).toBe(common === undefined ? -1 : at(common))
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

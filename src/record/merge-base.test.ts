import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeLinks, mergeBase } from './merge-base.ts'

const links = (id: number, parent: number | null, merges: number | null): ChangeLinks => ({
  id: `c${id}`,
  parent: parent === null ? null : `c${parent}`,
  ...(merges === null ? {} : { merges: `c${merges}` }),
  instant: `2026-01-01T00:00:${String(id).padStart(2, '0')}.000Z`,
})

/** Histories of up to 30 changes, each behind some earlier one, some taking in another. */
const histories = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 30 })
  .map((steps) =>
    steps.map(([parent, merges, merging], id) =>
      id === 0
        ? links(0, null, null)
        : links(id, parent % id, merging && id > 1 ? merges % id : null),
    ),
  )

describe('mergeBase', () => {
  const lookup = (history: readonly ChangeLinks[]) => {
    const byId = new Map(history.map((one) => [one.id, one]))
    return (id: string) => byId.get(id)
  }

  it('M5: is the last change both come from, whatever was merged before', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (history, a, b) => {
        const reach = (id: string | null | undefined): Set<string> => {
          const one = history.find((change) => change.id === id)
          if (!one) return new Set()
          return new Set([one.id, ...reach(one.parent), ...reach(one.merges)])
        }
        const one = `c${a % history.length}`
        const other = `c${b % history.length}`
        const common = [...reach(one)].filter((id) => reach(other).has(id))
        const last = common.filter(
          (id) => !common.some((later) => later !== id && reach(later).has(id)),
        )
        const base = mergeBase(one, other, lookup(history))
        expect(last).toContain(base)
        expect(mergeBase(other, one, lookup(history))).toBe(base)
        expect(mergeBase(one, one, lookup(history))).toBe(one)
      }),
      { numRuns: 60 },
    )
  })

  it('M5: is the beginning where nothing is shared', () => {
    const history = lookup([links(1, null, null), links(2, null, null)])
    expect(mergeBase('c1', 'c2', history)).toBeNull()
    expect(mergeBase(null, 'c2', history)).toBeNull()
  })

  it('M5: a scenario merged before is merged from there on', () => {
    // main: 1 2 4(merges 3) 6; plan: 3 5, opened at 1.
    const history = lookup([
      links(1, null, null),
      links(2, 1, null),
      links(3, 1, null),
      links(4, 2, 3),
      links(5, 3, null),
      links(6, 4, null),
    ])
    expect(mergeBase('c6', 'c5', history)).toBe('c3')
    expect(mergeBase('c2', 'c5', history)).toBe('c1')
  })
})

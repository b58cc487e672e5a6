import { seededRandom } from '../../test/support/seeded-random.ts'

/** A decision table as in the papers: columns of 8 categories, then of whole numbers below 100,000. */
export type PaperTable = {
  readonly categories: number
  readonly numbers: number
  /** A half-open range for each column of each rule. */
  readonly rules: readonly (readonly (readonly [number, number])[])[]
}

const CATEGORIES = 8
const MOST = 100_000

/**
 * A table cut from the whole like the leaves of a tree, a tenth of its rules disturbed in one column: grown
 * (`overlap`) or shrunk (`missing`) by one (6.3).
 */
export function paperTable(
  rules: number,
  categories: number,
  numbers: number,
  mode: 'overlap' | 'missing' | 'none',
): PaperTable {
  const random = seededRandom(1000 + rules + 7 * categories + 13 * numbers)
  const columns = categories + numbers
  const most = (column: number) => (column < categories ? CATEGORIES : MOST)
  const size = (box: readonly (readonly [number, number])[]) =>
    box.reduce((all, [from, to], column) => all * ((to - from) / most(column)), 1)
  const boxes: [number, number][][] = [Array.from({ length: columns }, (_, i) => [0, most(i)])]
  while (boxes.length < rules) {
    let at = random.between(0, boxes.length - 1)
    for (let i = 0; i < 2; i++) {
      const other = random.between(0, boxes.length - 1)
      if (size(boxes[other] as [number, number][]) > size(boxes[at] as [number, number][]))
        at = other
    }
    const box = boxes[at] as [number, number][]
    const column = random.between(0, columns - 1)
    const [from, to] = box[column] as [number, number]
    if (to - from < 2) continue
    const cut = random.between(from + 1, to - 1)
    const other = box.map((side): [number, number] => [...side])
    other[column] = [cut, to]
    box[column] = [from, cut]
    boxes.push(other)
  }
  if (mode !== 'none') {
    for (const box of boxes) {
      if (random.next() >= 0.1) continue
      const column = random.between(0, columns - 1)
      const [from, to] = box[column] as [number, number]
      if (mode === 'overlap') box[column] = [Math.max(0, from - 1), Math.min(most(column), to + 1)]
      else if (to - from > 1) box[column] = [from + 1, to]
    }
  }
  return { categories, numbers, rules: boxes }
}

/** Random boxes, each column open with probability one half: hostile to listing gaps (6.4). */
export function hostileTable(rules: number, numbers: number, seed = 17): PaperTable {
  const random = seededRandom(seed)
  const side = (): readonly [number, number] => {
    if (random.next() < 0.5) return [0, MOST]
    const [one, other] = [random.between(0, MOST - 1), random.between(0, MOST - 1)]
    return [Math.min(one, other), Math.max(one, other) + 1]
  }
  const boxes: (readonly [number, number])[][] = []
  while (boxes.length < rules) {
    const box = Array.from({ length: numbers }, side)
    // A rule that holds nearly everywhere would leave nothing to find.
    if (box.filter(([from, to]) => to - from < MOST).length > 2) boxes.push(box)
  }
  return { categories: 0, numbers, rules: boxes }
}

/** A table as an organisation document: a kind of decision, an attribute for each column. */
export function tableDocument({ categories, numbers, rules }: PaperTable): Record<string, unknown> {
  const values = Array.from({ length: CATEGORIES }, (_, i) => `v${i}`)
  const ids = [
    ...Array.from({ length: categories }, (_, i) => `c${i}`),
    ...Array.from({ length: numbers }, (_, i) => `n${i}`),
  ]
  return {
    mandate: 1,
    organization: {
      id: 't',
      name: 'T',
      attributes: ids.map((id) =>
        id.startsWith('c')
          ? { id, name: id, kind: 'enumeration', values }
          : { id, name: id, kind: 'number' },
      ),
    },
    positions: rules.map((_, i) => ({ id: `p${i}`, title: `p${i}` })),
    decisions: [{ id: 'loan', name: 'Loan' }],
    rules: rules.map((box, i) => ({
      id: `r${i}`,
      decision: 'loan',
      when: Object.fromEntries(
        box.flatMap(([from, to], column) => {
          const id = ids[column] as string
          if (column < categories) {
            return to - from < CATEGORIES ? [[id, values.slice(from, to)]] : []
          }
          if (from === 0 && to === MOST) return []
          const low = from === 0 ? '' : from
          return [[id, to === MOST ? `>=${from}` : from === 0 ? `<${to}` : `${low}..<${to}`]]
        }),
      ),
      decides: `p${i}`,
    })),
  }
}
